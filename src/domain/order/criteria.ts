import { isOpen, type ListName } from "../registers/lists";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { isDateSerial } from "../values/date";
import type { Criterion, Rank } from "./criterion";

/** Computes what a formula column shows, so that the order does not depend on what a sheet happens to hold. */
type Computed = (snapshot: WorkbookSnapshot) => (row: Row) => CellValue;

const numeric = (value: CellValue): Rank => (typeof value === "number" ? value : null);

/** Open rows before closed ones; a row without a status is open. */
export const openFirst = (header: string): Criterion => ({
  label: "open vóór afgesloten",
  direction: "ascending",
  rank: (register) => {
    const status = register.column(header);
    return (row) => (isOpen(status(row)) ? 0 : 1);
  },
});

/** The list's own order, as it stands in the workbook; values outside the list count as empty. */
export const byList = (header: string, list: ListName, computed?: Computed): Criterion => ({
  label: `${header} in de volgorde van de lijst`,
  direction: "ascending",
  rank: (register, snapshot) => {
    const places = new Map(snapshot.lists[list].map((value, place) => [value.toLowerCase(), place]));
    const value = computed?.(snapshot) ?? register.column(header);
    return (row) => places.get(String(value(row)).toLowerCase()) ?? null;
  },
});

const byNumber =
  (direction: Criterion["direction"], say: (header: string) => string) =>
  (header: string, computed: Computed): Criterion => ({
    label: say(header),
    direction,
    rank: (_, snapshot) => {
      const value = computed(snapshot);
      return (row) => numeric(value(row));
    },
  });

export const highestFirst = byNumber("descending", (header) => `hoogste ${header} eerst`);
/** Real dates, the earliest first; anything else in the cell counts as empty. */
export const earliestFirst = (header: string): Criterion => ({
  label: `vroegste ${header} eerst`,
  direction: "ascending",
  rank: (register) => {
    const date = register.column(header);
    return (row) => {
      const value = date(row);
      return isDateSerial(value) ? value : null;
    };
  },
});
export const lowestFirst = (header: string, label: string, computed: Computed): Criterion =>
  byNumber("ascending", () => label)(header, computed);

const lights = ["rood", "oranje", "groen", "grijs"];

/** The worst of several lights: Rood, Oranje, Groen, Grijs. */
export const worstLightFirst = (headers: readonly string[]): Criterion => ({
  label: "slechtste stoplicht eerst",
  direction: "ascending",
  rank: (register) => {
    const columns = headers.map((header) => register.column(header));
    return (row) => {
      const shown = columns.map((light) => String(light(row)).toLowerCase());
      const worst = lights.findIndex((light) => shown.includes(light));
      return worst < 0 ? null : worst;
    };
  },
});

/** Text as Excel compares it: case does not count. A cell with an error counts as empty. */
export const byText = (header: string): Criterion => ({
  label: header,
  direction: "ascending",
  rank: (register) => {
    const column = register.column(header);
    return (row) => (isEmpty(column(row)) || isError(column(row)) ? null : String(column(row)).toLowerCase());
  },
});
