import { headerText } from "../../../src/domain/import/header-text";
import { matchHeader } from "../../../src/domain/import/match-header";
import type { RegisterName } from "../../../src/domain/registers/names";

const meaning = (register: RegisterName, header: string) => {
  const { best, rivals } = matchHeader(headerText(header), register);
  return { best: best === null ? null : [best.column.header, best.how, best.words], rivals };
};

describe("a header means", () => {
  it.each<[RegisterName, string, string, string, string]>([
    ["Actiepunten", "ACTIEPUNT:", "Actiepunt", "name", "Actiepunt"],
    ["Actiepunten", "stand-van-zaken", "Status", "synonym", "Stand van zaken"],
    ["Actiepunten", "Bronnen", "Bron", "similar", "Bron"],
    ["Jaarplannen", "Evaluaties", "Terugblik", "similar", "Evaluatie"],
    ["Portefeuilles", "Taken", "Onderwerp", "similar", "Taak"],
  ])("in %s, for %j, %s by its %s %j", (register, header, ...best) => {
    expect(meaning(register, header)).toEqual({ best, rivals: [] });
  });
  it.each(["", "?", "Kantine", "Wensen"])("nothing for %j", (header) => {
    expect(meaning("Actiepunten", header)).toEqual({ best: null, rivals: [] });
  });
});

describe("a slip of the pen", () => {
  it.each([
    ["Aktor", "Actor"],
    ["Loptijd", "Looptijd"],
    ["Looptijt", "Looptijd"],
    ["Bijstrung", "Bijsturing"],
    ["Comunikatie", "Communicatie"],
    ["Startdatmu", "Startdatum"],
  ])("is one wrong letter in five to eight, or two in more: %j is %j", (header, words) => {
    expect(meaning("Actiepunten", header)).toEqual({ best: [words, "similar", words], rivals: [] });
  });
  it.each<[string, RegisterName, string]>([
    ["in a word of four letters", "Actiepunten", "Tean"],
    ["that makes five letters of four", "Actiepunten", "Teamx"],
    ["in two of eight letters", "Actiepunten", "Loobtijt"],
    ["that makes eight letters of ten", "Actiepunten", "Vinplats"],
    ["in three of many letters", "Actiepunten", "Comunikatsie"],
    ["in the first letter", "Actiepunten", "Kategorie"],
    ["in a figure", "Budgetregels", "Prognose 31-11"],
    ["in the figure that tells columns apart", "Teamplannen", "Gesprek Q5"],
    ["that makes a word of another register", "Bestuurlijke opdrachten", "Opdrachtgever"],
  ])("is none %s: %s, %s", (_, register, header) => {
    expect(meaning(register, header)).toEqual({ best: null, rivals: [] });
  });
  it.each([
    ["as near", "Opdrachtgemer"],
    ["one letter further", "Opdrachtgeter"],
  ])("leaves it open when another column is %s", (_, header) => {
    expect(meaning("Teamplannen", header)).toEqual({ best: null, rivals: ["Opdrachtgever", "Opdrachtnemer"] });
  });
});
