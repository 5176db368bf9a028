import type { Sheet } from "../../model/workbook";
import { text } from "../arguments";
import { invalidArgument } from "../errors";
import { type ExcelObject, type ObjectType, type Property, objectOf } from "../registry";

const MAX_LENGTH = 255;

type Section = "L" | "C" | "R";
type Line = "oddHeader" | "oddFooter";

/** The sections of a header in the file's form `&Lleft&Cmiddle&Rright`; text before the first mark is in the middle. */
export function splitSections(line: string): Record<Section, string> {
  const sections: Record<Section, string> = { L: "", C: "", R: "" };
  let current: Section = "C";
  // `&&` is an ampersand, so a mark must not be looked for inside it.
  for (const part of line.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    if (part === "&L" || part === "&C" || part === "&R") current = part[1] as Section;
    else sections[current] += part;
  }
  return sections;
}

export function joinSections(sections: Record<Section, string>): string {
  return (["L", "C", "R"] as const)
    .map((section) => (sections[section] === "" ? "" : `&${section}${sections[section]}`))
    .join("");
}

const section = (line: Line, name: Section): Property<Sheet> => ({
  get: ({ pageLayout }) => splitSections(pageLayout[line])[name],
  set: ({ pageLayout }, given) => {
    const joined = joinSections({ ...splitSections(pageLayout[line]), [name]: text(given) });
    if (joined.length > MAX_LENGTH) throw invalidArgument(`A header or footer holds at most ${MAX_LENGTH} characters.`);
    pageLayout[line] = joined;
  },
});

const headerFooterType: ObjectType<Sheet> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: section("oddHeader", "L"),
    centerHeader: section("oddHeader", "C"),
    rightHeader: section("oddHeader", "R"),
    leftFooter: section("oddFooter", "L"),
    centerFooter: section("oddFooter", "C"),
    rightFooter: section("oddFooter", "R"),
  },
};

const groupType: ObjectType<Sheet> = {
  name: "HeaderFooterGroup",
  children: { defaultForAllPages: (sheet) => objectOf(headerFooterType, sheet) },
};

export const headersFootersOf = (sheet: Sheet): ExcelObject => objectOf(groupType, sheet);
