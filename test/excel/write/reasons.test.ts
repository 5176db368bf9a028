import * as reasons from "../../../src/excel/write/reasons";
import {
  hasCellsBelow,
  hasRowsBelow,
  hasTotalsRow,
  isFilteredTable,
  isProtectedSheet,
  notThere,
} from "../../../src/excel/write/refusals";

describe("why a cell was left alone or a row was not added", () => {
  it("is told in one breath: what happened, and what to do", () =>
    expect([
      reasons.changedByColleague,
      reasons.changedSince,
      reasons.changedRightAfter,
      reasons.holdsFormula,
      reasons.keyDoubled,
      reasons.tooBusy,
      reasons.rowTouched,
      reasons.rowGone("Actiepunten"),
      reasons.columnGone("Actiepunten", "Team"),
      reasons.notPutBack("Loopt"),
      reasons.notPutBack(""),
      reasons.keyTaken("Actiepunten", "AP-001"),
      reasons.keyDoubledNow("AP-001"),
      reasons.keyRepeated("AP-001"),
      reasons.rowVanished("AP-001"),
    ]).toEqual([
      "Een collega wijzigde deze cel intussen.",
      "Deze cel is sindsdien gewijzigd; wat er nu staat, blijft staan.",
      "Direct na het schrijven stond hier iets anders: een collega wijzigde de cel tegelijk.",
      "In deze cel staat een formule; die blijft staan.",
      "Het Nr van deze rij staat er meer dan één keer, dus het is niet zeker welke rij bedoeld is.",
      "Er werd in deze tabel steeds tegelijk gewerkt. Wacht tot uw collega's klaar zijn en probeer het opnieuw.",
      "In deze rij is intussen iets gewijzigd of erbij gezet; zij blijft staan.",
      "De rij staat niet meer in Actiepunten.",
      "De kolom Team staat niet meer in Actiepunten.",
      'Een collega typte hier tegelijk "Loopt"; dat is overschreven. Kijk samen wat er moet staan.',
      "Een collega typte hier tegelijk niets; dat is overschreven. Kijk samen wat er moet staan.",
      "AP-001 staat intussen al in Actiepunten, met andere gegevens. Bekijk de lijst opnieuw: dan wordt die rij een wijziging.",
      "De rij is toegevoegd, maar een collega voegde tegelijk een rij met AP-001 toe. Geef één van beide een ander Nr.",
      "AP-001 staat meer dan één keer in wat wordt toegevoegd.",
      "AP-001 is geschreven, maar direct daarna niet teruggevonden: een collega verwijderde de rij of gaf haar een ander Nr.",
    ]));
});

describe("why a register cannot be written", () => {
  it("is told with what to do about it", () =>
    expect([
      notThere("Actiepunten"),
      isProtectedSheet("Actiepunten"),
      isFilteredTable("Actiepunten"),
      hasTotalsRow("Actiepunten"),
      hasCellsBelow("Actiepunten", "B61:D64"),
      hasRowsBelow("Actiepunten", "41 tot en met 56"),
    ]).toEqual([
      "Actiepunten staat niet als tabel in deze werkmap. Richt de werkmap eerst in (op Start).",
      "Het werkblad van Actiepunten is beveiligd. Hef de beveiliging op (tabblad Controleren van Excel) en probeer het opnieuw.",
      "Actiepunten is gefilterd. Wis het filter en probeer het opnieuw.",
      "Onder Actiepunten staat een totaalrij, en daar komen de nieuwe rijen. Zet haar uit (tabblad Tabelontwerp van Excel, Totaalrij), probeer het opnieuw en zet haar daarna weer aan: Excel onthoudt wat erin stond.",
      "Onder Actiepunten is geen plaats voor nieuwe rijen: in B61:D64 staat iets. Verplaats dat, of voeg daarboven lege rijen in, en probeer het opnieuw.",
      "Onder de tabel van Actiepunten staan rijen die er niet bij horen, maar er wel op lijken (rij 41 tot en met 56). Maak de tabel groter tot en met de laatste daarvan (Tabelontwerp > Tabelformaat wijzigen) en probeer het opnieuw.",
    ]));
});
