import { registers } from "../../../src/domain/registers";
import { registerNames, type RegisterName } from "../../../src/domain/registers/names";
import { validate } from "../../../src/domain/rules/validate";
import {
  actiepunt,
  bestuurlijkeOpdracht,
  budgetregel,
  externAdvies,
  findingsIn,
  jaarplan,
  maatregel,
  mandaat,
  on,
  werkplanregel,
  workbook,
  type Contents,
} from "../builders";

const thrice = <Row>(row: Row): readonly Row[] => [row, row, row];

const explained = { Oorzaak: "Ziekte", Gevolg: "Later klaar", Bijsturing: "Inhuur" };

/** A sound workbook in which every rule that asks for a column has three rows to ask it of. */
const contents: Contents = {
  Actiepunten: [
    ...thrice(actiepunt({ Actor: "Organisatie", Werkplanregel: "WP-001" })),
    ...thrice(actiepunt({ Status: "Gereed", "Afgerond op": on("01-02-2021"), "Voortgang (%)": 1 })),
    ...thrice(actiepunt({ Tijd: "Rood", ...explained })),
  ],
  Teamplannen: [
    ...thrice(
      werkplanregel({
        Prioriteitsklasse: "(Nieuw) beleid",
        Gevolgenanalyse: "Geen",
        "Uitvoerbaar personeel": "Ja",
        "Uitvoerbaar processen": "Ja",
        "Uitvoerbaar financiën": "Ja",
      }),
    ),
    ...thrice(werkplanregel({ Status: "Gereed", "Voortgang (%)": 1, Einddatum: on("01-02-2021") })),
    ...thrice(werkplanregel({ Geld: "Oranje", ...explained })),
  ],
  Budgetregels: thrice(budgetregel({ "Prognose 31-12": 200000, Toelichting: "Inhuur" })),
  Taakstelling: thrice(
    maatregel({
      Zekerheid: "Gerealiseerd",
      Begrotingswijziging: "BW-1",
      "Gecontroleerd door": "Controller",
      "Gecontroleerd op": on("01-02-2021"),
    }),
  ),
  "Externe adviezen": [
    ...thrice(externAdvies()),
    ...thrice(
      externAdvies({
        "Wettelijk verplicht": "Nee",
        Noodzaakanalyse: "Ja",
        Opdrachtformulering: "Ja",
        Collegebesluit: "B&W 2021-001",
      }),
    ),
  ],
  Mandaten: thrice(mandaat()),
  "Bestuurlijke opdrachten": thrice(bestuurlijkeOpdracht()),
  Jaarplannen: thrice(jaarplan()),
};

const without = (name: RegisterName, ...gone: readonly string[]): Contents["headers"] => ({
  [name]: registers[name].columns.map(({ header }) => header).filter((header) => !gone.includes(header)),
});

describe("a column that is not there", () => {
  it("has at most one finding, whatever the rules ask of it", () => {
    expect(findingsIn(contents)).toEqual([]);
    const more = registerNames
      .filter((name) => name !== "Instellingen" && name !== "Lijsten")
      .flatMap((name) =>
        registers[name].columns.flatMap(({ header }) => {
          const found = findingsIn({ ...contents, headers: without(name, header) ?? {} });
          return found.length <= 1 ? [] : [`${name} ${header}: ${found.join("; ")}`];
        }),
      );
    // Of no year is no saving: the total says so too.
    expect(more).toEqual([
      "Taakstelling Jaar: kolom-ontbreekt: Taakstelling Jaar 1; taakstelling-niet-gedekt: Taakstelling Bedrag 2",
    ]);
  });

  it("is told with its place, what it means and what to do", () => {
    const [finding] = validate(workbook({ ...contents, headers: without("Mandaten", "Collegebesluit") ?? {} }));
    expect(finding).toMatchObject({
      rule: "kolom-ontbreekt",
      severity: "waarschuwing",
      sheet: "Mandaten",
      cell: "A1",
      column: "Collegebesluit",
      message:
        "De kolom Collegebesluit ontbreekt in Mandaten; de regels die ernaar kijken, zijn niet gecontroleerd. Herstel haar kop als die gewijzigd is; kies anders Werkmap aanvullen, dat voegt de kolom toe.",
    });
  });

  it("is not told when no rule asked for it", () =>
    expect(findingsIn({ headers: without("Mandaten", "Ondermandaat") ?? {} })).toEqual([]));

  it("does not hide what else a row misses", () =>
    expect(
      findingsIn({
        Actiepunten: [
          actiepunt({ Tijd: "Rood", Bijsturing: "Inhuur" }),
          actiepunt({ Status: "Gereed", "Voortgang (%)": 0.5 }),
        ],
        "Externe adviezen": [
          externAdvies({ "Wettelijk verplicht": "Nee", Noodzaakanalyse: "Ja", Opdrachtformulering: "Ja" }),
          externAdvies({ "Wettelijk verplicht": "Nee", Noodzaakanalyse: "Ja" }),
        ],
        headers: {
          ...without("Actiepunten", "Oorzaak", "Afgerond op"),
          ...without("Externe adviezen", "PFO-datum", "Prijs getoetst"),
        },
      }),
    ).toEqual([
      "stoplicht-zonder-toelichting: Actiepunten Gevolg 2",
      "gereed-onvolledig: Actiepunten Voortgang (%) 3",
      "kolom-ontbreekt: Externe adviezen PFO-datum 1",
      "kolom-ontbreekt: Externe adviezen Prijs getoetst 1",
      "advies-poort: Externe adviezen Opdrachtformulering 3",
    ]));
});
