import fc from "fast-check";
import { messageIn } from "../../src/commands/melding-text";
import { addressOf } from "../../src/excel/office/message";

const page = "https://localhost:3000/commands.html";

describe("the window of a message", () => {
  it("shows any text that a button gave it, line by line", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((line) => !line.includes("\n"))), (lines) => {
        const { hash } = new URL(addressOf("melding.html", lines.join("\n"), page));
        expect(messageIn(hash)).toEqual(lines);
      }),
    );
  });

  it("leaves out what Office adds to the address for itself", () => {
    const { hash } = new URL(`${addressOf("melding.html", "Gesorteerd: A & B.", page)}&_xdm_Info=1|2|3`);
    expect(messageIn(hash)).toEqual(["Gesorteerd: A & B."]);
  });

  it("shows an address that was spoilt as it stands", () => {
    expect(messageIn("#100%")).toEqual(["100%"]);
  });

  it("shows nothing without a text", () => {
    expect(messageIn("")).toEqual([]);
  });
});
