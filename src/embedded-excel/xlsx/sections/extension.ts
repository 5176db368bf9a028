import { formatAreas, parseAreas } from "../../model/address";
import type { Area } from "../../model/workbook";
import { child, descendants, setText, text } from "../xml";
import type { Element } from "../xml";
import type { Section } from "./section";

/** Formulas and areas inside the sheet's extension list; all else in it stays as it is. */
export const extension: Section = {
  read(root, sheet) {
    sheet.extension = {
      formulas: elements(root, "f").map(text),
      areas: elements(root, "sqref").map((element): Area[] => parseAreas(text(element))),
    };
  },
  state: (sheet) => sheet.extension,
  write(root, sheet) {
    elements(root, "f").forEach((element, at) => {
      const formula = sheet.extension.formulas[at];
      if (formula !== undefined && formula !== text(element)) setText(element, formula);
    });
    elements(root, "sqref").forEach((element, at) => {
      const areas = sheet.extension.areas[at];
      if (areas && JSON.stringify(areas) !== JSON.stringify(parseAreas(text(element))))
        setText(element, formatAreas(areas));
    });
  },
};

function elements(root: Element, name: string): Element[] {
  const list = child(root, "extLst");
  return list ? descendants(list, name) : [];
}
