import { column, constant } from "../cells";
import { frozenReportName, reportName } from "../report-name";
import type { ReportContext, SectionDeclaration } from "../section";

type Explanation = readonly [term: string, meaning: string];

const origin = "Stand van de uitvoering op de peildatum, opgesteld uit de registers in deze werkmap.";
const trace =
  "de formule noemt het register (tabel) en de kolommen waar het cijfer uit komt. Bij regels staat in de eerste kolom het Nr " +
  "waarmee de regel in het register is te vinden.";

/** An adopted report stands on two sheets, with formulas and as values, and says the same on both. */
const explanationsByStatus = ({ status, snapshot: { settings } }: ReportContext): readonly Explanation[] => {
  if (status === "Concept") {
    return [
      ["Deze rapportage", `${origin} Zolang er Concept boven staat, volgen de cijfers de registers.`],
      ["Een cijfer narekenen", `Elk cijfer is een gewone Excel-formule. Klik op de cel: ${trace}`],
    ];
  }
  const [live, frozen] = [reportName(settings), frozenReportName(settings)];
  return [
    [
      "Deze rapportage",
      `${origin} Het werkblad ${frozen} houdt de vastgestelde cijfers als waarden vast; op het werkblad ${live} blijven zij de registers volgen.`,
    ],
    [
      "Een cijfer narekenen",
      `Op het werkblad ${live} is elk cijfer een gewone Excel-formule. Klik daar op de cel: ${trace}`,
    ],
  ];
};

const explanations: readonly Explanation[] = [
  ["Open", "Alles wat niet Gereed of Vervallen is (en bij adviezen niet Afgewezen of Afgerond)."],
  ["Te laat", "Open, met een Deadline of Einddatum vóór de peildatum."],
  [
    "Saldo",
    "Lasten min baten. Begroting is de begroting na wijziging; beschikbaar is wat na realisatie en verplichtingen resteert.",
  ],
  ["Prognose", "Verwachte stand op 31 december. Een regel zonder prognose telt mee zoals begroot."],
  ["V en N", "V is een voordeel (positieve afwijking), N een nadeel (negatieve afwijking); leeg is geen afwijking."],
  [
    "Drempel",
    "Budgetregels met een afwijking vanaf het drempelbedrag in Instellingen staan apart, met hun toelichting.",
  ],
  [
    "Stoplicht",
    "G (groen): volgens plan. O (oranje): wijkt af, bijsturing is mogelijk. R (rood): wijkt af, besluit nodig. – (grijs): nog niet te beoordelen, of niet ingevuld.",
  ],
  [
    "Extern advies",
    "Wettelijk verplicht is advies waarvoor het register Externe adviezen Ja zegt. Besproken op is de datum van het portefeuillehoudersoverleg.",
  ],
  [
    "Lijsten",
    "Welke regels in een lijst staan, ligt vast op het moment van maken; wat er bij staat, volgt het register. Van een lijst staan ten hoogste 250 regels in de rapportage; daaronder staat hoeveel er nog zijn.",
  ],
  ["Grafieken", "Elke grafiek tekent de cijfers van de tabel erboven of ernaast."],
  [
    "Taakstelling",
    "Alleen maatregelen in het taakstellingsjaar die niet al in een bestaande taakstelling zitten, tellen mee.",
  ],
  ["Sluit / sluit niet", "Een controletotaal sluit als rapportage en register tot op de cent gelijk zijn."],
  [
    "Narekening",
    "Onder Aansluiting staat per hoofdstuk de som van alle getallen zoals Excel die nu uitrekent, naast de som die bij het maken los van Excel is berekend.",
  ],
];

/** How to read the report and how to trace a figure. */
export const leeswijzer: SectionDeclaration = {
  build: (context) => ({
    title: "Leeswijzer",
    startsPage: false,
    blocks: [
      {
        kind: "table",
        columns: [column("Begrip", 2), column("Betekenis", 8)],
        rows: [...explanationsByStatus(context), ...explanations].map(([term, meaning]) => [
          constant("label", term),
          constant("wrapped", meaning),
        ]),
      },
    ],
  }),
};
