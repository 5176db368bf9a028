import { printable } from "../../src/headless/printable";

describe("what the command prints", () => {
  it("gives a terminal no orders, whatever stands in a cell", () => {
    expect(printable("Inhuur\u001b[2J\u0007\r\u009b31m \u202egeld\n")).toBe("Inhuur�[2J���31m �geld\n");
  });

  it("leaves Dutch text as it is", () => {
    const text = "Begroting € 1.250, coördinatie – één rij\nAP-001 -> AP-002\n";
    expect(printable(text)).toBe(text);
  });
});
