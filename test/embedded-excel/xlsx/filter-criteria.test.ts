import { DOMParser } from "@xmldom/xmldom";
import { filteringColumns } from "../../../src/embedded-excel/xlsx/sections/filter-criteria";
import { rootOf } from "../../../src/embedded-excel/xlsx/xml";

const filter = (xml: string) =>
  rootOf(new DOMParser().parseFromString(`<autoFilter ref="A1:B4">${xml}</autoFilter>`, "text/xml"));

describe("a filter in a file", () => {
  it("hides no rows by a column that only hides its button, as other programs write for every column", () => {
    expect(filteringColumns(filter('<filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"/>'))).toEqual([]);
  });
  it("hides rows by a column with criteria", () => {
    expect(
      filteringColumns(
        filter(
          '<filterColumn colId="0"/><filterColumn colId="1"><filters><filter val="Loopt"/></filters></filterColumn>',
        ),
      ),
    ).toHaveLength(1);
  });
});
