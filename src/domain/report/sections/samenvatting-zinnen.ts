import { constant, formula } from "../cells";
import type { Progress } from "../key-figures/progress";
import type { Control, ReportLine } from "../report";
import type { ReportContext } from "../section";

/** Columns of a sentence; to the right of it a chart has room. */
export const [subjectColumns, sentenceColumns] = [2, 5] as const;

const sentence = (subject: string, native: string, expected: string): ReportLine => ({
  kind: "line",
  cells: [
    { cell: constant("label", subject), span: subjectColumns },
    { cell: formula("wrapped", native, expected), span: sentenceColumns },
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
    '="Per saldo "&IF({budget.afwijking}<0,"een nadeel",IF({budget.afwijking}>0,"een voordeel","geen afwijking"))' +
      '&" verwacht; "&{budget.bovenDrempel}&" budgetregels wijken af vanaf de drempel."',
    `Per saldo ${expectedDeviation(figure("budget.afwijking").expected)} verwacht; ` +
      `${figure("budget.bovenDrempel").expected} budgetregels wijken af vanaf de drempel.`,
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
  const outcomes = `{controle.${first?.id}}:{controle.${last?.id}}`;
  return sentence(
    "Aansluiting",
    `=COUNTIF(${outcomes},"sluit")&" van de "&COUNTIF(${outcomes},"sluit*")&" controles sluiten; zie Aansluiting achterin."`,
    `${right} van de ${controls.length} controles sluiten; zie Aansluiting achterin.`,
  );
};

const adviesSentence = ({ figure }: ReportContext): ReportLine => {
  const [alle, niet] = [figure("adviezen.alle").expected, figure("adviezen.nietVerplicht").expected];
  const none = "Geen externe adviezen.";
  return sentence(
    "Externe adviezen",
    `=IF({adviezen.alle}=0,"${none}",{adviezen.nietVerplicht}&" van de "&{adviezen.alle}&" adviezen zijn niet wettelijk verplicht.")`,
    alle === 0 ? none : `${niet} van de ${alle} adviezen zijn niet wettelijk verplicht.`,
  );
};

const raadsverzoekSentence = ({ figure }: ReportContext): ReportLine => {
  const [totaal, buiten] = [
    figure("raadsverzoeken.totaal").expected,
    figure("raadsverzoeken.buitenAfspraken").expected,
  ];
  const none = "Geen raadsverzoeken.";
  return sentence(
    "Raadsverzoeken",
    `=IF({raadsverzoeken.totaal}=0,"${none}",{raadsverzoeken.buitenAfspraken}&" van de "&{raadsverzoeken.totaal}&" verzoeken vallen buiten de afspraken.")`,
    totaal === 0 ? none : `${buiten} van de ${totaal} verzoeken vallen buiten de afspraken.`,
  );
};

/** `Rood: 3 actiepunten en 2 werkplanregels. Oranje: 6 en 9. Zie Toelichtingen.` */
const lightSentence = ({ figure }: ReportContext): ReportLine => {
  const value = (id: string): number => figure(id).expected;
  return sentence(
    "Stoplichten",
    '="Rood: "&{actiepunten.rood}&" actiepunten en "&{werkplan.rood}&" werkplanregels; oranje: "&{actiepunten.oranje}&" en "&{werkplan.oranje}&". Zie Toelichtingen."',
    `Rood: ${value("actiepunten.rood")} actiepunten en ${value("werkplan.rood")} werkplanregels; oranje: ${value("actiepunten.oranje")} en ${value("werkplan.oranje")}. Zie Toelichtingen.`,
  );
};

/** What a council member reads first: one sentence a subject, made of the figures below it. */
export const sentences = (
  context: ReportContext,
  subjects: readonly (readonly [string, Progress])[],
  controls: readonly Control[],
) => [
  ...subjects.map(([subject, progress]) => progressSentence(context, subject, progress)),
  lightSentence(context),
  budgetSentence(context),
  taakstellingSentence(context),
  adviesSentence(context),
  raadsverzoekSentence(context),
  controlSentence(controls),
];
