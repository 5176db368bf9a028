import { enumerate } from "../rules/wording";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { PercentageStyle } from "./percentages";
import type { MappedColumn } from "./read-rows";
import type { SourceRows } from "./source-rows";

/** More row numbers would push the other notices out of sight. */
const mostNamed = 5;

/** `12`, `12 en 40`, `3, 4, 5, 6, 7 en nog 9`. */
const namedRows = (numbers: readonly number[]): string => {
  const named = numbers.slice(0, mostNamed).map(String);
  const more = numbers.length - named.length;
  return enumerate(more > 0 ? [...named, `nog ${more}`] : named);
};

/** `Rij 12 is`, `Rij 12 en 40 zijn`. */
const rowsAre = (numbers: readonly number[]): string =>
  `Rij ${namedRows(numbers)} ${numbers.length === 1 ? "is" : "zijn"}`;

const about = (numbers: readonly number[], one: string, more: string): readonly string[] =>
  numbers.length === 0 ? [] : [`${rowsAre(numbers)} ${numbers.length === 1 ? one : more}`];

/** Dutch: what of a list was passed over or read in its own way, one sentence or two for each. */
export const noticesOf = (
  register: RegisterSnapshot,
  columns: readonly MappedColumn[],
  { above, empty, totals, headers, cleaned }: SourceRows & { readonly cleaned: readonly number[] },
): readonly string[] => {
  const { name } = register.declaration;
  const lacking = columns.map(({ column }) => column.header).filter((header) => register.missing.includes(header));
  const written = (style: PercentageStyle) =>
    columns.filter(({ percentageStyle }) => percentageStyle === style).map(({ column }) => column.header);
  return [
    ...about(above, "niet ingelezen: die staat boven de koppen.", "niet ingelezen: die staan boven de koppen."),
    ...about(empty, "leeg en is overgeslagen.", "leeg en zijn overgeslagen."),
    ...about(totals, "een totaalregel en is overgeslagen.", "totaalregels en zijn overgeslagen."),
    ...about(
      headers,
      "een herhaling van de koppen en is overgeslagen.",
      "herhalingen van de koppen en zijn overgeslagen.",
    ),
    ...(cleaned.length === 0
      ? []
      : [
          `In rij ${namedRows(cleaned)} staan onzichtbare tekens die een werkmap niet kan bewaren: die zijn weggelaten, de rest van de tekst is ingelezen.`,
        ]),
    ...written("whole").map((header) => `${header} staat in de lijst zonder %-teken: 45 is gelezen als 45 %.`),
    ...written("fraction").map((header) => `${header} staat in de lijst zonder %-teken: 0,45 is gelezen als 45 %.`),
    ...(lacking.length === 0
      ? []
      : [
          `${name} heeft in deze werkmap geen kolom ${enumerate(lacking)}: dat deel van de lijst is niet ingelezen. Vul op Start de werkmap aan en lees de lijst opnieuw in.`,
        ]),
  ];
};
