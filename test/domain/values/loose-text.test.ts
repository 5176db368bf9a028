import { looseText } from "../../../src/domain/values/loose-text";

describe("texts that two people wrote who mean the same", () => {
  it.each([
    ["Financiën", "financien"],
    ["Financie\u0308n", "financien"],
    ["  Werk, inkomen & zorg  ", "werk inkomen zorg"],
    ["Werk_inkomen\u00a0– zorg!", "werk inkomen zorg"],
    ["(2021) Q3", "2021 q3"],
    ["ﬁnanciën", "financien"],
    ["éé", "ee"],
    ["Œuvre №5", "œuvre no5"],
    ["¿Œuvre?", "œuvre"],
    ["~ tilde ~", "tilde"],
    [2021, "2021"],
    [true, "true"],
    ["...", ""],
    ["–", ""],
  ])("%p is %p", (value, loose) => expect(looseText(value)).toBe(loose));
});
