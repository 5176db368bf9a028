import { severalMeant } from "../../../src/domain/import/list-values";
import { lists } from "../../../src/domain/registers/lists";

const meant = severalMeant("Stoplicht", lists.Stoplicht);

describe("a cell below a column with a list", () => {
  it("that can mean several values of the list is told which", () => {
    expect(meant("Tijd", "g")).toEqual({
      refusal: 'Tijd "g" kan Groen en Grijs betekenen. Schrijf de waarde uit.',
    });
  });
  it.each(["r", "ROOD", "paars", ""])("is not so when it means one or none: %j", (value) => {
    expect(meant("Tijd", value)).toBeNull();
  });
});
