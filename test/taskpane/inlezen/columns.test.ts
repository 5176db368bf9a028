import type { HeaderMatch, Mapping, MatchKind, SourceList } from "../../../src/domain/import";
import { columnLines, columnsSummary, missingText } from "../../../src/taskpane/inlezen/columns";

const match = (position: number, found: string, target: string | null, how: MatchKind): HeaderMatch => ({
  position,
  found,
  target,
  how,
  reason: "",
});

const mapping = (columns: readonly HeaderMatch[], missing: readonly string[] = []): Mapping => ({
  register: "Actiepunten",
  headerRow: 2,
  columns,
  missing,
  obstacle: null,
});

const list: SourceList = { name: "werkblad Lijst", cells: [], firstRow: 4, firstColumn: 1 };

const proposed = mapping([
  match(0, "Nr", "Nr", "name"),
  match(1, "Einddatum", "Deadline", "synonym"),
  match(2, "Verantwoordelijk", "Verantwoordelijke", "similar"),
  match(3, "", null, "none"),
]);

describe("the columns of a list", () => {
  it("that are doubtful stand apart, and stay there once they were chosen", () => {
    const now = mapping([...proposed.columns.slice(0, 3), match(3, "", "Team", "chosen")]);
    const { doubtful, recognised } = columnLines(list, now, proposed);
    expect(doubtful.map(({ position, target }) => [position, target])).toEqual([
      [2, "Verantwoordelijke"],
      [3, "Team"],
    ]);
    expect(recognised.map(({ found }) => found)).toEqual(["Nr", "Einddatum"]);
  });

  it("are named by their place on the sheet when they have no header", () => {
    const [, nameless] = columnLines(list, proposed, proposed).doubtful;
    expect(nameless?.label).toBe("Kolom E, zonder kop");
  });

  it("offer every column that is not computed, and tell which other column gives it now", () => {
    const [similar] = columnLines(list, proposed, proposed).doubtful;
    const offered = new Map(similar?.options.map(({ header, text }) => [header, text]));
    expect(offered.get("Deadline")).toBe("Deadline (nu uit Einddatum)");
    expect(offered.get("Verantwoordelijke")).toBe("Verantwoordelijke");
    expect(offered.has("Rang")).toBe(false);
  });

  it("are counted, with the row in which the headers were found", () => {
    expect(columnsSummary(list, proposed)).toBe("3 van de 4 kolommen gaan naar Actiepunten. De koppen staan in rij 6.");
  });
});

describe("required columns that the list does not give", () => {
  it("are named, with what to do", () => {
    expect(missingText(proposed)).toBeNull();
    const text = missingText(mapping([], ["Status", "Bron"]));
    expect(text).toContain("geen kolom gevonden voor Status en Bron");
    expect(text).toContain("kies dan hieronder");
  });
});
