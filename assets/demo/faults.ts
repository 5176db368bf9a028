import type { Expectation, Fault, HeaderFault, ReportFault } from "./fault";
import type { DemoRow } from "./row";
import { dateOf } from "./row";

const fout = (rule: string, at: Omit<Expectation, "rule" | "severity"> = {}): Expectation => ({
  rule,
  severity: "fout",
  ...at,
});
const waarschuwing = (rule: string, at: Omit<Expectation, "rule" | "severity"> = {}): Expectation => ({
  rule,
  severity: "waarschuwing",
  ...at,
});
const info = (rule: string): Expectation => ({ rule, severity: "info" });

const at =
  (register: Fault["register"]) =>
  (key: string, header: string, value: Fault["value"] & {}, ...expects: Expectation[]): Fault => ({
    register,
    key,
    header,
    value,
    expects,
  });
const [actiepunt, werkplanregel, budgetregel, maatregel, advies, mandaat, verzoek, opdracht, jaarplan] = [
  at("Actiepunten"),
  at("Teamplannen"),
  at("Budgetregels"),
  at("Taakstelling"),
  at("Externe adviezen"),
  at("Mandaten"),
  at("Raadsverzoeken"),
  at("Bestuurlijke opdrachten"),
  at("Jaarplannen"),
];

/** The faults of the faulty copy, at least one for every rule that the clean copy does not meet already. */
export const faults: readonly Fault[] = [
  actiepunt("AP-010", "Bron", "Plan van anpak", fout("waarde-niet-in-lijst")),
  actiepunt("AP-011", "Deadline", "31-2-2021", fout("datum-ongeldig")),
  actiepunt("AP-012", "Actor", " gemeenteraad", info("waarde-schrijfwijze")),
  actiepunt("AP-013", "Deadline", "", fout("verplicht-leeg")),
  actiepunt("AP-014", "Afgerond op", "", fout("gereed-onvolledig")),
  actiepunt("AP-016", "Startdatum", "1-3-2021", fout("datum-ongeldig")),
  actiepunt("AP-018", "Voortgang (%)", 0.9, fout("gereed-onvolledig")),
  actiepunt("AP-020", "Collectiviteit", 4, fout("getal-buiten-bereik")),
  actiepunt("AP-024", "Werkplanregel", "WP-999", fout("verwijzing-onbekend")),
  actiepunt("AP-025", "Werkplanregel", "", waarschuwing("niet-in-werkplan")),
  actiepunt(
    "AP-031",
    "Deadline",
    dateOf("2021-02-01"),
    fout("einde-voor-start"),
    waarschuwing("actie-te-laat"),
    waarschuwing("stoplicht-strijdig", { header: "Tijd" }),
  ),
  actiepunt("AP-034", "Geld", "Rood", fout("stoplicht-zonder-toelichting", { header: "Oorzaak" })),
  actiepunt("AP-046", "Voortgang (%)", 1.5, fout("getal-buiten-bereik")),
  actiepunt("AP-047", "Actiepunt", "", fout("verplicht-leeg")),
  { register: "Actiepunten", key: "AP-048", header: "Vindplaats", formula: "=#REF!", expects: [fout("formulefout")] },
  {
    register: "Actiepunten",
    key: "AP-049",
    header: "Verantwoordelijke",
    formula: "=NA()",
    expects: [fout("formulefout")],
  },
  actiepunt("AP-053", "Nr", "AP 53", waarschuwing("nr-vorm")),
  actiepunt("AP-055", "Nr", "ap-054 ", fout("nr-dubbel")),

  werkplanregel("WP-001", "Beleidsuitgangspunt", "", fout("zonder-beleidsuitgangspunt")),
  werkplanregel("WP-010", "Prioriteitsklasse", "basis op orde ", info("waarde-schrijfwijze")),
  werkplanregel("WP-020", "Status", "Lopend", fout("waarde-niet-in-lijst")),
  werkplanregel("WP-030", "Uren besteed", -100, fout("getal-buiten-bereik")),
  werkplanregel("WP-031", "Uren besteed", "850 uur", fout("bedrag-ongeldig")),
  werkplanregel("WP-064", "Voortgang (%)", 0.8, fout("gereed-onvolledig")),
  werkplanregel(
    "WP-065",
    "Status",
    "Niet gestart",
    waarschuwing("prioriteit-omgekeerd", { key: "WP-072", header: "Status" }),
  ),
  werkplanregel(
    "WP-065",
    "Einddatum",
    dateOf("2021-06-30"),
    waarschuwing("actie-te-laat"),
    waarschuwing("stoplicht-strijdig", { header: "Tijd" }),
  ),
  werkplanregel("WP-072", "Gevolgenanalyse", "", fout("nieuw-beleid-zonder-gevolgen")),
  werkplanregel("WP-080", "Gesprek Q2", "", waarschuwing("gesprek-ontbreekt")),
  werkplanregel("WP-090", "Einddatum", "31-11-2021", fout("datum-ongeldig")),
  // The only line that worked at BU-19.
  werkplanregel(
    "WP-100",
    "Beleidsuitgangspunt",
    "BU-99",
    fout("verwijzing-onbekend"),
    waarschuwing("uitgangspunt-zonder-plan", { register: "Beleidsuitgangspunten", key: "BU-19", header: "Nr" }),
  ),
  werkplanregel("WP-110", "Kwaliteit", "Oranje", fout("stoplicht-zonder-toelichting", { header: "Oorzaak" })),
  werkplanregel("WP-120", "Opdrachtgever", "", fout("verplicht-leeg")),
  // 3.000 hours more make this team's plan larger than its capacity; the finding stands at the first line of the team.
  werkplanregel("WP-128", "Uren gepland", 9000, waarschuwing("uren-boven-capaciteit", { key: "WP-121" })),

  { register: "Budgethouders", key: "BH-05", header: "Functie", value: "", expects: [fout("verplicht-leeg")] },

  budgetregel("BR-004", "Prognose 31-12", "N75.000", fout("bedrag-ongeldig")),
  budgetregel("BR-005", "Verplichtingen", "4.977-", fout("bedrag-ongeldig")),
  budgetregel("BR-008", "Prognose 31-12", 200000, waarschuwing("prognose-te-laag")),
  budgetregel("BR-012", "Verplichtingen", "PM", info("bedrag-ongeldig")),
  budgetregel("BR-021", "Prognose 31-12", "V12.000", fout("bedrag-ongeldig")),
  budgetregel("BR-022", "Realisatie", "€ 1.234,56", fout("bedrag-ongeldig")),
  budgetregel("BR-023", "Toelichting", "", fout("afwijking-zonder-toelichting")),
  budgetregel("BR-035", "Realisatie", 600000, fout("budget-overschreden")),
  budgetregel("BR-035", "Prognose 31-12", ""),
  budgetregel("BR-060", "Budgethouder", "BH-99", fout("verwijzing-onbekend")),
  budgetregel("BR-061", "Soort", "Last", fout("waarde-niet-in-lijst")),
  budgetregel("BR-062", "Aard", "structureel", info("waarde-schrijfwijze")),
  budgetregel("BR-063", "Primitieve begroting", "", fout("verplicht-leeg")),
  {
    register: "Budgetregels",
    key: "BR-070",
    header: "Verplichtingen",
    formula: "=#REF!",
    expects: [fout("formulefout")],
  },
  budgetregel("BR-150", "Nr", "BR-149", fout("nr-dubbel")),

  maatregel("TS-02", "Begrotingswijziging", "", waarschuwing("taakstelling-zonder-wijziging")),
  maatregel("TS-03", "Gecontroleerd door", "", waarschuwing("vier-ogen")),
  maatregel(
    "TS-05",
    "Bestaande taakstelling",
    "Bezuiniging 2019",
    fout("taakstelling-dubbel"),
    fout("taakstelling-niet-gedekt", { key: "TS-01", header: "Bedrag" }),
  ),
  maatregel("TS-09", "Afgeraamd op", "9-2021", fout("datum-ongeldig")),
  maatregel("TS-10", "Budgetregel", "BR-999", fout("verwijzing-onbekend")),

  advies("EA-002", "Wettelijke grondslag", "", fout("advies-zonder-grondslag")),
  advies("EA-003", "Bedrag", 96000, fout("mandaat-overschreden")),
  advies("EA-006", "Wettelijk verplicht", "ja ", info("waarde-schrijfwijze")),
  advies("EA-009", "Opdrachtdatum", dateOf("2021-03-15"), fout("advies-voor-pfo")),
  advies("EA-010", "Noodzaakanalyse", "", fout("advies-poort")),
  advies("EA-011", "Prijs getoetst", "Nee", waarschuwing("advies-toets-ontbreekt")),
  advies("EA-012", "Mandaat", "MA-099", fout("verwijzing-onbekend")),
  advies("EA-017", "Bedrag", "42.000,-", fout("bedrag-ongeldig")),
  mandaat("MA-002", "Collegebesluit", "", fout("mandaat-ongeldig")),
  mandaat(
    "MA-008",
    "Geldig tot",
    dateOf("2021-05-31"),
    fout("mandaat-ongeldig", { register: "Externe adviezen", key: "EA-007", header: "Mandaat" }),
  ),
  verzoek("RV-02", "Gevolgen middelen", "", fout("raadsverzoek-zonder-ruil", { header: "Vervallen werk" })),
  verzoek(
    "RV-03",
    "Vervallen werk",
    "WP-103",
    fout("vervallen-loopt-nog", { register: "Teamplannen", key: "WP-103", header: "Status" }),
  ),
  opdracht("BO-02", "Waar", "", fout("opdracht-onvolledig")),
  jaarplan("JP-03", "Verbeterpunten", "", fout("jaarplan-onvolledig")),
  jaarplan("JP-05", "CMT-afstemming op", dateOf("2020-11-10"), waarschuwing("jaarplan-te-laat")),

  {
    register: "Raadsthemas",
    key: "RT-07",
    header: "Regie",
    value: "",
    expects: [fout("verplicht-leeg")],
  },
  {
    register: "Portefeuilles",
    key: "PF-04",
    header: "Domein",
    value: "Bedrijfsvoering en overstijgent",
    expects: [fout("waarde-niet-in-lijst")],
  },
  {
    register: "Beleidsuitgangspunten",
    key: "BU-05",
    header: "Programma",
    value: "",
    expects: [fout("verplicht-leeg")],
  },
  {
    register: "Instellingen",
    key: "Taakstelling aard",
    header: "Waarde",
    value: "structureel",
    expects: [info("waarde-schrijfwijze")],
  },
];

export const headerFaults: readonly HeaderFault[] = [
  { register: "Taakstelling", header: "Team", becomes: "Afdeling", expects: [fout("kolom-ontbreekt")] },
];

const temporary = {
  Maatregel: "Vacature coördinator openhouden",
  Team: "Personeel en organisatie",
  Aard: "Incidenteel",
  Bedrag: 10000,
  Zekerheid: "Zacht",
  Stoplicht: "Grijs",
  Toelichting: "Elk jaar opnieuw incidenteel",
};

/** Rows that the faulty copy has below those of the clean one: one measure that is incidental for the fourth year. */
export const extraMeasures: readonly { readonly row: DemoRow; readonly expects: readonly Expectation[] }[] = [
  2022, 2023, 2024, 2025,
].map((Jaar, place) => ({
  row: { Nr: `TS-${13 + place}`, ...temporary, Jaar },
  expects: Jaar === 2025 ? [{ ...fout("taakstelling-incidenteel-later"), header: "Jaar" }] : [],
}));

/** The faulty copy lacks this sheet: the report of a quarter that is past. */
export const deletedReport: { readonly sheet: string; readonly expects: Required<Expectation> } = {
  sheet: "Rapportage 2021-Q1 vastgesteld",
  expects: {
    rule: "rapportage-ontbreekt",
    severity: "waarschuwing",
    register: "Instellingen",
    key: "Kwartaal",
    header: "Waarde",
  },
};

export const reportFault: ReportFault = {
  sheet: "Rapportage 2021-Q2 vastgesteld",
  label: "Saldo (lasten min baten)",
  becomes: 100000,
  expects: { rule: "rapportage-gewijzigd", severity: "fout" },
};
