import {
  bestuurlijkeOpdrachten,
  jaarplannen,
  type Assignment,
  type YearPlan,
} from "./content/opdrachten-en-jaarplannen";
import { externeAdviezen, type Advice } from "./content/externe-adviezen";
import { mandaten, type Mandate } from "./content/mandaten";
import { portefeuilles, raadsverzoeken, regie, type CouncilRequest } from "./content/raad";
import { jaarplanonderdelen } from "../../src/domain/registers/jaarplannen";
import { raadsthemas } from "../../src/domain/registers/raadsthemas";
import { categorieen } from "./codes";
import { dateOf, keyAt, type DemoRow } from "./row";
import { budgetregelKey } from "./rows-budget";
import { werkplanKey } from "./rows-teamplannen";

const budgethouderKey = (place: number): string => keyAt("BH", 2, place - 1);

const adviceRow = (advice: Advice, place: number): DemoRow => ({
  Nr: keyAt("EA", 3, place),
  Onderwerp: advice.onderwerp,
  Bureau: advice.bureau ?? "",
  Budgethouder: budgethouderKey(advice.budgethouder),
  Budgetregel: budgetregelKey(advice.budgetregel),
  Bedrag: advice.bedrag,
  "Wettelijk verplicht": advice.grondslag === undefined ? "Nee" : "Ja",
  "Wettelijke grondslag": advice.grondslag ?? "",
  Noodzaakanalyse: advice.noodzaak ?? "",
  Opdrachtformulering: advice.opdracht ?? "",
  "PFO-datum": dateOf(advice.pfo),
  Collegebesluit: advice.besluit ?? "",
  ...(advice.getoetst ? { "Noodzaak getoetst": "Ja", "Omvang getoetst": "Ja", "Prijs getoetst": "Ja" } : {}),
  Opdrachtdatum: dateOf(advice.opdrachtdatum),
  Status: advice.status,
  Mandaat: advice.mandaat === undefined ? "" : keyAt("MA", 3, advice.mandaat - 1),
});

const mandateRow = (
  [bevoegdheid, gemandateerde, budgethouder, grens, besluit, datum, ondermandaat = ""]: Mandate,
  place: number,
): DemoRow => ({
  Nr: keyAt("MA", 3, place),
  Bevoegdheid: bevoegdheid,
  Gemandateerde: gemandateerde,
  Budgethouder: budgethouder === null ? "" : budgethouderKey(budgethouder),
  Grens: grens,
  Collegebesluit: besluit,
  Besluitdatum: dateOf(datum),
  Ondermandaat: ondermandaat,
});

const requestRow = (request: CouncilRequest, place: number): DemoRow => ({
  Nr: keyAt("RV", 2, place),
  Verzoek: request.verzoek,
  Datum: dateOf(request.datum),
  Indiener: request.indiener,
  "Binnen afspraken": request.binnen,
  "Gevolgen middelen": request.gevolgen ?? "",
  "Vervallen werk": request.vervalt === undefined ? "" : werkplanKey(request.vervalt),
  Besluit: request.besluit,
  Status: request.status,
});

const assignmentRow = (opdracht: Assignment, place: number): DemoRow => ({
  Nr: keyAt("BO", 2, place),
  Titel: opdracht.titel,
  Aanleiding: opdracht.aanleiding,
  Categorie: categorieen[opdracht.categorie],
  Waarom: opdracht.waarom,
  Hoe: opdracht.hoe,
  Wie: opdracht.wie,
  Wat: opdracht.wat,
  Waar: opdracht.waar,
  "Wat mag het kosten": opdracht.kosten,
  "Bestuurlijk opdrachtgever": opdracht.bestuurlijk,
  "Ambtelijk opdrachtgever": opdracht.ambtelijk,
  Opdrachtnemer: opdracht.nemer,
  Samenvatting: opdracht.samenvatting,
  Alternatieven: opdracht.alternatieven,
  Datum: dateOf(opdracht.datum),
  Status: opdracht.status,
});

const yearPlanRow = (
  [
    eenheid,
    niveau,
    jaar,
    richting,
    ontwikkelingen,
    speerpunten,
    indicatoren,
    verbeterpunten,
    financien,
    cmt,
    vastgesteld,
  ]: YearPlan,
  place: number,
): DemoRow => {
  const parts = [richting, ontwikkelingen, speerpunten, indicatoren, verbeterpunten, financien];
  return {
    Nr: keyAt("JP", 2, place),
    Eenheid: eenheid,
    Sturingsniveau: niveau,
    Jaar: jaar,
    ...Object.fromEntries(jaarplanonderdelen.map((header, index) => [header, parts[index] ?? ""])),
    "CMT-afstemming op": dateOf(cmt),
    "Vastgesteld op": dateOf(vastgesteld),
  };
};

export const externeAdviezenRows: readonly DemoRow[] = externeAdviezen.map(adviceRow);
export const mandatenRows: readonly DemoRow[] = mandaten.map(mandateRow);
export const raadsverzoekenRows: readonly DemoRow[] = raadsverzoeken.map(requestRow);
export const bestuurlijkeOpdrachtenRows: readonly DemoRow[] = bestuurlijkeOpdrachten.map(assignmentRow);
export const jaarplannenRows: readonly DemoRow[] = jaarplannen.map(yearPlanRow);

/** The themes that every new workbook starts with, with who has regie in Waterrijk. */
export const raadsthemasRows: readonly DemoRow[] = (raadsthemas.initialRows?.({}) ?? []).map(
  ([Nr = "", Aandachtsveld = "", Thema = ""], place) => {
    const [Regie, aandacht = ""] = regie[place] ?? ["Gemeente"];
    return { Nr, Aandachtsveld, Thema, Regie, "Extra aandacht": aandacht };
  },
);

export const portefeuillesRows: readonly DemoRow[] = portefeuilles.map(
  ([Portefeuillehouder, Domein, Onderwerp], place) => ({
    Nr: keyAt("PF", 2, place),
    Portefeuillehouder,
    Domein,
    Onderwerp,
  }),
);
