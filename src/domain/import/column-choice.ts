import type { Column } from "../registers/column";
import type { Register } from "../registers/register";
import { normaliseHeader } from "../snapshot/register-snapshot";
import { enumerate, quote } from "../rules/wording";
import type { CellValue } from "../values/cell-value";
import { expectedInstead, holdsKeys, isNumbering } from "./column-contents";
import type { HeaderText } from "./header-text";
import type { MatchKind } from "./mapping";
import type { Candidate, HeaderMeaning } from "./match-header";

/** What a column of the list wants to be, before it is compared with the other columns; `reason` is Dutch. */
export interface Choice {
  readonly target: Column | null;
  readonly how: MatchKind;
  readonly reason: string;
}

/** A header in a sentence: on one line. */
export const quoteHeader = (found: string): string => quote(found.replaceAll(/\s+/g, " ").trim());

export const refused = (reason: string): Choice => ({ target: null, how: "none", reason });

const isComputed = ({ header }: Column): string => `${header} wordt in de werkmap berekend en daarom niet ingelezen.`;

const unknown = (register: Register): string =>
  `Geen kolom van ${register.name} heet zo. Kies zelf een kolom als u deze wilt inlezen.`;

/** Why it goes there, as a reader of the list would put it. */
const matchReason = ({ column: { header }, how, words }: Candidate, years: readonly string[]): string => {
  const without = years.length === 0 ? "" : ` Het jaartal ${enumerate(years)} telt bij het herkennen niet mee.`;
  switch (how) {
    case "name":
      return `Heet in het register ook ${header}.${without}`;
    case "synonym":
      return `Is een ander woord voor ${header}.${without}`;
    case "similar":
      return words === header
        ? `Lijkt sterk op ${quote(header)}.${without}`
        : `Lijkt sterk op ${quote(words)}, een ander woord voor ${header}.${without}`;
  }
};

/** What is wrong with the cells below a header that names this column; null when nothing is. */
const contradiction = (
  column: Column,
  register: Register,
  found: string,
  sample: readonly CellValue[],
): string | null => {
  if (column.kind === "key")
    return holdsKeys(column.pattern, sample)
      ? null
      : `Onder deze kop staat geen Nr van ${register.name}, zoals ${column.example}, maar iets van de lijst zelf. Nieuwe rijen krijgen een eigen Nr.`;
  if (column.header === register.recognition?.title && isNumbering(sample))
    return `Zou ${column.header} kunnen zijn, maar er staan alleen nummers onder. Kies zelf de kolom.`;
  // A header exactly as declared was meant: its cells are judged one by one.
  if (normaliseHeader(found) === normaliseHeader(column.header)) return null;
  const expected = expectedInstead(column, sample);
  return expected === null
    ? null
    : `Zou ${column.header} kunnen zijn, maar er staan geen ${expected} onder. Kies zelf een kolom als u deze wilt inlezen.`;
};

/** What a column wants to be by its header and cells. */
export const automaticChoice = (
  register: Register,
  { best, rivals }: HeaderMeaning,
  text: HeaderText,
  found: string,
  sample: readonly CellValue[],
): Choice => {
  if (found.trim() === "")
    return refused("Deze kolom heeft geen kop. Geef haar in de lijst een kop, of kies zelf een kolom.");
  if (rivals.length > 0) return refused(`Kan ${enumerate(rivals)} betekenen. Kies zelf de kolom.`);
  if (best === null) return refused(text.scaled ? inThousands : unknown(register));
  const { column } = best;
  if (column.kind === "formula") return refused(isComputed(column));
  if (text.scaled) return refused(inThousands);
  const wrong = contradiction(column, register, found, sample);
  return wrong === null ? { target: column, how: best.how, reason: matchReason(best, text.years) } : refused(wrong);
};

const inThousands =
  "De bedragen staan in duizenden of miljoenen. Zet ze in de lijst om naar hele euro's en pas de kop aan.";

/** What the user wants a column to be. */
export const userChoice = (register: Register, header: string | null): Choice => {
  if (header === null) return refused("Wordt niet ingelezen: dat is uw keuze.");
  const column = register.columns.find((candidate) => candidate.header === header);
  if (column === undefined) return refused(unknown(register));
  if (column.kind === "formula") return refused(isComputed(column));
  return { target: column, how: "chosen", reason: "Dit is uw keuze." };
};
