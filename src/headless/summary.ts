import type { Finding, Severity } from "../domain/rules/finding";
import { formatDate } from "../domain/values/date";
import { formatEuro } from "../domain/values/euro";
import type { SetUpOutcome, SortOutcome } from "../excel";
import { importLines } from "./import-lines";
import type { JobOutcome, Work } from "./job";
import type { Places } from "./places";
import { repairLines } from "./repair-lines";

/**
 * What was done, in a few lines of Dutch.
 * @param noPdf why there is no pdf though it was asked for; null otherwise
 */
export const summary = (outcome: JobOutcome, { input, output, json, pdf }: Places, noPdf: string | null): string => {
  const { findings, settings } = outcome;
  const lines = [
    `${settings.gemeente === "" ? "Rapportage" : settings.gemeente}: ${settings.rapportagejaar}-Q${settings.kwartaal}, peildatum ${formatDate(settings.peildatum)}`,
    `Werkmap         ${input}`,
    ...findingLines(findings),
    ...figureLines(outcome),
    ...workLines(outcome.work, output),
    ...(json === null ? [] : [`Bevindingen in  ${json}`]),
    ...(pdf === null ? [] : [`Pdf             ${noPdf === null ? pdf : `geen: ${noPdf}`}`]),
  ];
  return `${lines.join("\n")}\n`;
};

const workLines = (work: Work | string, output: string): readonly string[] =>
  typeof work === "string"
    ? [`Resultaat       geen: er is geen werkmap opgeslagen. ${work}`]
    : [
        ...setUpLines(work.setUp),
        ...importLines(work.imported),
        ...repairLines(work.repaired),
        ...sortLines(work.sorted),
        ...reportLines(work),
        ...sheetLines(work),
        `Resultaat       ${output}`,
      ];

const severities: readonly (readonly [severity: Severity, one: string, more: string])[] = [
  ["fout", "fout", "fouten"],
  ["waarschuwing", "waarschuwing", "waarschuwingen"],
  ["info", "melding", "meldingen"],
];

const findingLines = (findings: readonly Finding[]): readonly string[] => {
  const parts = severities.map(([severity, one, more]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${count === 1 ? one : more}`;
  });
  const perRule = new Map<string, number>();
  for (const { rule, severity } of findings) if (severity === "fout") perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
  const rules = [...perRule].map(([rule, count]) => (count === 1 ? rule : `${rule} ${count}x`)).join(", ");
  return [`Bevindingen     ${parts.join(", ")}`, ...(rules === "" ? [] : [`                fouten: ${rules}`])];
};

const figureLines = ({ figures }: JobOutcome): readonly string[] => {
  const count = (id: string): string => String(figures[id] ?? 0);
  const euro = (id: string): string => formatEuro(figures[id] ?? 0);
  return [
    `Actiepunten     ${count("actiepunten.totaal")}, waarvan ${count("actiepunten.gereed")} gereed en ${count("actiepunten.teLaat")} te laat`,
    `Taakstelling    ${euro("taakstelling.bedrag")}: gerealiseerd ${euro("taakstelling.gerealiseerd")}, hard ${euro("taakstelling.hard")}, zacht ${euro("taakstelling.zacht")}, restant ${euro("taakstelling.restant")}`,
    `Budget (saldo)  begroting ${euro("budget.begroting")}, realisatie ${euro("budget.realisatie")}, verplichtingen ${euro("budget.verplichtingen")}`,
    `                prognose ${euro("budget.prognose")}, afwijking ${euro("budget.afwijking")}`,
  ];
};

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

const setUpLines = ({
  made,
  converted,
  renamed,
  columns,
  settings,
  notices,
  isChanged,
}: SetUpOutcome): readonly string[] => {
  const named = (title: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${title} ${names.join(", ")}`];
  const parts = [
    ...named("gemaakt", made),
    ...named("tabel gemaakt van", converted),
    ...named(
      "tabelnaam hersteld van",
      renamed.map(({ register }) => register),
    ),
    ...named(
      "kolom toegevoegd",
      columns.map(({ register, header }) => `${register}[${header}]`),
    ),
    ...counted(settings.length, "instelling toegevoegd", "instellingen toegevoegd"),
  ];
  const done =
    parts.length > 0 ? parts.join("; ") : isChanged ? "namen, formules of keuzelijsten aangevuld" : "niets nodig";
  return [`Ingericht       ${done}`, ...notices.map(({ message }) => `                ${message}`)];
};

const sortLines = ({ sorted, alreadyInOrder, refused }: SortOutcome): readonly string[] => [
  `Gesorteerd      ${sorted.length === 0 ? "niets" : sorted.join(", ")}${alreadyInOrder.length === 0 ? "" : `; stond al goed: ${alreadyInOrder.join(", ")}`}`,
  ...refused.map(({ register, reason }) => `                niet gesorteerd: ${register}. ${reason}`),
];

const sheetLines = ({ sheets }: Work): readonly string[] => {
  if (sheets === null) return [];
  const differing = sheets.made.filter(({ differences }) => differences.length > 0);
  return [
    `Bladen          ${sheets.made.length === 0 ? "geen" : sheets.made.map(({ sheet }) => sheet).join(", ")}`,
    ...differing.map(
      ({ sheet, differences, compared }) =>
        `                ${sheet}: ${differences.length} van ${compared} formules komen op iets anders dan is berekend`,
    ),
    ...sheets.notices.map((notice) => `                ${notice}`),
  ];
};

/** At most so many lines of what is wrong; the report itself has them all. */
const mostLines = 10;

const reportLines = ({ report }: Work): readonly string[] => {
  if (typeof report === "string") return [`Rapportage      niet geschreven. ${report}`];
  const { sheet, notice, compared, controls, differences } = report;
  const failing = controls.filter(({ adds }) => !adds);
  return [
    `Rapportage      werkblad ${sheet}${notice === null ? "" : ` (${notice})`}`,
    `Aansluiting     ${failing.length === 0 ? `sluit: ${controls.length} controles` : `sluit niet: ${failing.length} van ${controls.length} controles`}`,
    ...failing.map(({ label }) => `                sluit niet: ${label}`),
    `Formules        ${differences.length === 0 ? `alle ${compared} komen op wat is berekend` : `${differences.length} van ${compared} komen op iets anders dan is berekend`}`,
    ...differences.slice(0, mostLines).map(({ message }) => `                ${message}`),
  ];
};
