import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { placeOf } from "../../../src/embedded-excel/page/logic/go-to";
import { readManifest } from "../../../src/embedded-excel/page/logic/manifest";
import { askedWorkbook, titleOf } from "../../../src/embedded-excel/page/logic/source";
import { choicesOf, filterTarget, tableColumnAt } from "../../../src/embedded-excel/page/logic/table-filter";
import { themeOf } from "../../../src/embedded-excel/page/logic/themes";
import type { Sheet } from "../../../src/embedded-excel/model/workbook";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";

const project = join(__dirname, "../../..");
const workbook = loadWorkbook(readFileSync(join(project, "assets/demo/waterrijk.xlsx")));
const sheetOf = (name: string): Sheet => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`the demo workbook has no ${name}`);
  return sheet;
};
const actiepunten = sheetOf("Actiepunten");

describe("The name box", () => {
  const goTo = (text: string) => {
    const place = placeOf(workbook, actiepunten, text);
    return place && [place.sheet.name, place.area];
  };

  it("goes to an address, on this sheet or another", () => {
    expect(goTo(" h12 ")).toEqual(["Actiepunten", { row: 11, column: 7, rowCount: 1, columnCount: 1 }]);
    expect(goTo("Instellingen!$B$2:$B$4")).toEqual([
      "Instellingen",
      { row: 1, column: 1, rowCount: 3, columnCount: 1 },
    ]);
  });

  it("goes to a table's rows by its name", () => {
    expect(goTo("taakstelling")?.[0]).toBe("Taakstelling");
  });

  it("goes to what a name of the workbook stands for", () => {
    expect(goTo("Taakstelling_blok")).toEqual(["Taakstelling", { row: 0, column: 0, rowCount: 9, columnCount: 10 }]);
    expect(goTo("Sleutels_Budgethouders")).toEqual([
      "Budgethouders",
      expect.objectContaining({ row: 1, columnCount: 1 }),
    ]);
  });

  it("knows when there is no such place", () => {
    expect(goTo("Nergens")).toBeNull();
    expect(goTo("Nergens!A1")).toBeNull();
  });
});

describe("A filter of a table", () => {
  it("stands on the column of the active cell", () => {
    expect(tableColumnAt(actiepunten, { row: 3, column: 2 })).toMatchObject({ column: 2, data: { row: 1 } });
  });

  it("stands on the sheet's first table when the active cell is in none", () => {
    expect(filterTarget(actiepunten, { row: 900, column: 0 })).toMatchObject({ column: 0 });
  });

  it("offers each text once, in order, and empty last", () => {
    const found = tableColumnAt(actiepunten, { row: 0, column: 0 });
    const texts = ["b", "", "a", "b"];
    expect(found && choicesOf(found, (row) => texts[row % texts.length] ?? "")).toEqual(["a", "b", ""]);
  });
});

describe("The add-in's manifest", () => {
  const { window } = new JSDOM();
  const text = readFileSync(join(project, "manifest.xml"), "utf8");
  const addin = readManifest(new window.DOMParser().parseFromString(text, "application/xml"));

  it("gives the ribbon its four buttons, with icons of this origin", () => {
    expect(addin.group).toBe("Sturing");
    expect(addin.buttons.map(({ label }) => label)).toEqual(["Paneel openen", "Controleren", "Sorteren", "Rapportage"]);
    expect(addin.buttons.map(({ icon }) => icon)).toEqual([
      "/assets/icon-32.png",
      "/assets/controleren-32.png",
      "/assets/sorteren-32.png",
      "/assets/rapportage-32.png",
    ]);
    expect(addin.buttons.every(({ tip }) => tip.endsWith("."))).toBe(true);
  });

  it("tells which buttons open the pane and which run a function", () => {
    expect(addin.buttons.map(({ action }) => (action.kind === "pane" ? action.source : action.name))).toEqual([
      "/taskpane.html",
      expect.stringContaining("ontroleren"),
      "sorteren",
      "rapportage",
    ]);
    expect(addin).toMatchObject({
      name: "Sturing op uitvoering",
      pane: "/taskpane.html",
      functionFile: "/commands.html",
    });
  });
});

describe("The page's address", () => {
  it("names the workbook, the demo when it names none", () => {
    expect(askedWorkbook("?werkmap=/demo/waterrijk-met-fouten.xlsx")?.fileName).toBe("waterrijk-met-fouten.xlsx");
    expect(askedWorkbook("")).toEqual({ address: "/demo/waterrijk.xlsx", fileName: "waterrijk.xlsx" });
    expect(askedWorkbook("?werkmap=leeg")).toBeNull();
  });

  it("names the theme; an unknown one is the light one", () => {
    expect(themeOf("donker").office.isDarkTheme).toBe(true);
    expect(themeOf("paars").key).toBe("licht");
    expect(themeOf(null).key).toBe("licht");
  });
});

it("shows in the title that there is something to save", () => {
  expect(titleOf("Map1.xlsx", false)).toBe("Map1.xlsx – Excel (ingebed)");
  expect(titleOf("Map1.xlsx", true)).toBe("• Map1.xlsx – Excel (ingebed)");
});
