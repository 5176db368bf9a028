import { adopterProblem } from "../../domain/momentopnamen/adoption";
import { resolveSettings } from "../../domain/snapshot/settings";
import type { SettingKey } from "../../domain/registers/settings";
import type { CellValue } from "../../domain/values/cell-value";
import { formatDate, parseDutchDate, serialOf, type Quarter } from "../../domain/values/date";
import type { ReportRequest } from "../../excel";

export type ReportStatus = NonNullable<ReportRequest["status"]>;

export const quarters = [1, 2, 3, 4] as const satisfies readonly Quarter[];

/** What the user chose; what is left out follows Instellingen. */
export interface Choices {
  readonly kwartaal?: Quarter;
  /** As typed. */
  readonly peildatum?: string;
  readonly status: ReportStatus;
  /** Who adopts the report, as typed. */
  readonly adoptedBy?: string;
}

/** The form as it stands. */
export interface ReportForm {
  readonly kwartaal: Quarter;
  /** Calendar year of the quarter. */
  readonly jaar: number;
  /** What the input shows. */
  readonly peildatum: string;
  readonly status: ReportStatus;
  /** What the input shows. */
  readonly adoptedBy: string;
  /** Dutch, of the Peildatum: why there can be no report of this; null when there can. */
  readonly error: string | null;
  /** Dutch, of who adopts the report: what is missing; null when nothing is, and for a Concept. */
  readonly adopterError: string | null;
  /** Dutch: what the user should know; the report can be made. */
  readonly warning: string | null;
  /** Null while there is an error. */
  readonly request: (Required<Omit<ReportRequest, "adoptedBy">> & Pick<ReportRequest, "adoptedBy">) | null;
}

/** First and last day of a quarter, as serial dates. */
const daysOf = (year: number, quarter: Quarter): { readonly first: number; readonly last: number } => ({
  first: serialOf(year, 3 * quarter - 2, 1),
  last: serialOf(year, 3 * quarter + 1, 1) - 1,
});

/**
 * The form that the choices and Instellingen make together. Where Instellingen names no Rapportagejaar or Kwartaal those are the
 * Peildatum's, the one that is typed here included.
 * @param settingRows what stands in Instellingen
 * @param today serial date
 */
export const reportForm = (
  settingRows: ReadonlyMap<SettingKey, CellValue>,
  today: number,
  { kwartaal: chosen, peildatum: typed, status, adoptedBy = "" }: Choices,
): ReportForm => {
  const date = typed === undefined ? undefined : parseDutchDate(typed);
  const settings = resolveSettings((key) => settingRows.get(key), today, {
    ...(typeof date === "number" ? { peildatum: date } : {}),
    ...(chosen === undefined ? {} : { kwartaal: chosen }),
  });
  const { kwartaal, rapportagejaar: jaar } = settings;
  const quarter = daysOf(jaar, kwartaal);
  // Whoever goes back to an earlier quarter reports how things stood at its end, until another day is typed.
  const goesBack = chosen !== undefined && typed === undefined && settings.peildatum > quarter.last;
  const peildatum = goesBack ? quarter.last : settings.peildatum;
  const error = date === null ? errorFor(typed ?? "", formatDate(quarter.last)) : null;
  const adopterError = status === "Vastgesteld" ? adopterProblem(adoptedBy) : null;
  const adopter = status === "Vastgesteld" ? { adoptedBy: adoptedBy.trim() } : {};
  return {
    kwartaal,
    jaar,
    status,
    adoptedBy,
    peildatum: typed ?? formatDate(peildatum),
    error,
    adopterError,
    warning: error === null ? warningFor(peildatum, `Q${kwartaal} ${jaar}`, quarter) : null,
    request: error === null && adopterError === null ? { kwartaal, peildatum, status, ...adopter } : null,
  };
};

const errorFor = (typed: string, example: string): string =>
  typed.trim() === ""
    ? `Vul de peildatum in als dag-maand-jaar, bijvoorbeeld ${example}.`
    : `“${typed.trim()}” is geen bestaande datum. Vul dag-maand-jaar in, bijvoorbeeld ${example}.`;

const warningFor = (
  peildatum: number,
  quarter: string,
  { first, last }: { readonly first: number; readonly last: number },
): string | null => {
  if (peildatum >= first && peildatum <= last) return null;
  const place = peildatum < first ? "voor" : "na";
  return `${formatDate(peildatum)} ligt ${place} ${quarter} (${formatDate(first)} t/m ${formatDate(last)}). De rapportage kan wel: te laat is dan wat op die dag te laat is.`;
};

/** A date as it is shown once the user leaves the field; what cannot be read stays as it was typed. */
export const tidied = (typed: string): string => {
  const date = parseDutchDate(typed);
  return date === null ? typed : formatDate(date);
};
