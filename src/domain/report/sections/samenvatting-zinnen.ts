import { constant, formula, gridColumns } from "../cells";
import type { Progress } from "../key-figures/progress";
import type { Control, ReportLine } from "../report";
import type { ReportContext } from "../section";

const subjectColumns = 2;

const sentence = (subject: string, native: string, expected: string): ReportLine => ({
  kind: "line",
  cells: [
    { cell: constant("label", subject), span: subjectColumns },
    { cell: formula("wrapped", native, expected), span: gridColumns - subjectColumns },
  ],
});

/** `12 van de 55 gereed; 40 open, waarvan 3 te laat.` */
const progressSentence = ({ figure }: ReportContext, subject: string, { prefix }: Progress): ReportLine => {
  const [totaal, gereed, open, teLaat] = ["totaal", "gereed", "open", "teLaat"].map(
    (name) => figure(`${prefix}.${name}`).expected,
  );
  const none = "Nog niets ingevuld.";
  return sentence(
    subject,
    `=IF({${prefix}.totaal}=0,"${none}",{${prefix}.gereed}&" van de "&{${prefix}.totaal}&" gereed; "&{${prefix}.open}&" open, waarvan "&{${prefix}.teLaat}&" te laat.")`,
    totaal === 0 ? none : `${gereed} van de ${totaal} gereed; ${open} open, waarvan ${teLaat} te laat.`,
  );
};

const expectedDeviation = (afwijking: number): string => {
  if (afwijking === 0) return "geen afwijking";
  return afwijking < 0 ? "een nadeel" : "een voordeel";
};

const budgetSentence = ({ figure }: ReportContext): ReportLine =>
  sentence(
    "Begroting",
    '="Per saldo wordt "&IF({budget.afwijking}<0,"een nadeel",IF({budget.afwijking}>0,"een voordeel","geen afwijking"))' +
      '&" verwacht. Budgetregels met een afwijking vanaf de drempel: "&{budget.bovenDrempel}&"."',
    `Per saldo wordt ${expectedDeviation(figure("budget.afwijking").expected)} verwacht. ` +
      `Budgetregels met een afwijking vanaf de drempel: ${figure("budget.bovenDrempel").expected}.`,
  );

/** `ROUND(100*share,0)`: halves go away from zero. */
const wholePercent = (share: number): number => Math.sign(share) * Math.round(Math.abs(100 * share));

/** Shares in whole percents: an amount in a sentence would be written in the language of whoever opens the workbook. */
const taakstellingSentence = ({ figure }: ReportContext): ReportLine => {
  const bedrag = figure("taakstelling.bedrag").expected;
  const [gerealiseerd, hard, zacht, restant] = ["gerealiseerd", "hard", "zacht", "restant"].map((name) =>
    wholePercent(figure(`taakstelling.${name}`).expected / bedrag),
  );
  const share = (name: string): string => `ROUND(100*{taakstelling.${name}}/{taakstelling.bedrag},0)&"%`;
  const none = "Geen bedrag ingesteld.";
  return sentence(
    "Taakstelling",
    `=IF({taakstelling.bedrag}=0,"${none}",${share("gerealiseerd")} gerealiseerd, "&${share("hard")} hard en "&${share("zacht")} zacht ingevuld; "&${share("restant")} nog niet gedekt.")`,
    bedrag === 0
      ? none
      : `${gerealiseerd}% gerealiseerd, ${hard}% hard en ${zacht}% zacht ingevuld; ${restant}% nog niet gedekt.`,
  );
};

const controlSentence = (controls: readonly Control[]): ReportLine => {
  const right = controls.filter(
    (control) => Math.abs(control.shown.expected - control.register.expected) < 0.005,
  ).length;
  const [first, last] = [controls[0], controls.at(-1)];
  return sentence(
    "Aansluiting",
    `=COUNTIF({controle.${first?.id}}:{controle.${last?.id}},"sluit")&" van de ${controls.length} controles sluiten; zie Aansluiting achterin."`,
    `${right} van de ${controls.length} controles sluiten; zie Aansluiting achterin.`,
  );
};

/** What a council member reads first: one sentence a subject, made of the figures below it. */
export const sentences = (
  context: ReportContext,
  subjects: readonly (readonly [string, Progress])[],
  controls: readonly Control[],
) => [
  ...subjects.map(([subject, progress]) => progressSentence(context, subject, progress)),
  budgetSentence(context),
  taakstellingSentence(context),
  controlSentence(controls),
];
