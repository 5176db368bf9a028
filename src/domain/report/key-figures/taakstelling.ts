import type { Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { sameText } from "../../values/cell-value";
import { euro, sumOf } from "../counting";
import { equalTo, inEuro, sumIfs, type NativeCriterion } from "../native";
import type { KeyFigure } from "../report";

export const zekerheden = ["Gerealiseerd", "Hard", "Zacht"] as const;

export type Zekerheid = (typeof zekerheden)[number];

/** Only a saving on top of existing targets counts (Motie punt 7). */
const onTop: NativeCriterion = ["Bestaande taakstelling", '""'];

const certain = (zekerheid: Zekerheid): NativeCriterion => ["Zekerheid", `"${zekerheid}"`];

/** Sums of measures, natively; `year` is a reference to the cell or the name that holds the year. Expressions, without `=`. */
export const measures = {
  ofYear: (year: string, zekerheid: Zekerheid): string =>
    sumIfs("Taakstelling", "Bedrag", [...equalTo("Jaar", year), certain(zekerheid), onTop]),
  /** Any certainty, also none. */
  allOfYear: (year: string): string => sumIfs("Taakstelling", "Bedrag", [...equalTo("Jaar", year), onTop]),
  ofAnyYear: (zekerheid: Zekerheid): string => sumIfs("Taakstelling", "Bedrag", [certain(zekerheid), onTop]),
  allOfAnyYear: sumIfs("Taakstelling", "Bedrag", [onTop]),
  /** Part of an existing target, within one year. */
  notCountingOfYear: (year: string): string =>
    `${sumIfs("Taakstelling", "Bedrag", equalTo("Jaar", year))}-${sumIfs("Taakstelling", "Bedrag", [...equalTo("Jaar", year), onTop])}`,
  everything: sumIfs("Taakstelling", "Bedrag"),
} as const;

/** The same sums without Excel, in euro. */
export const measureSums = ({ registers: { Taakstelling } }: WorkbookSnapshot) => {
  const [jaar, bedrag] = [Taakstelling.column("Jaar"), Taakstelling.column("Bedrag")];
  const [zekerheid, bestaande] = [Taakstelling.column("Zekerheid"), Taakstelling.column("Bestaande taakstelling")];
  const sum = (condition: (row: Row) => boolean): number => euro(sumOf(Taakstelling.rows, bedrag, condition));
  const isOnTop = (row: Row): boolean => bestaande(row) === "";
  return {
    ofYear: (year: number, wanted: Zekerheid) =>
      sum((row) => jaar(row) === year && isOnTop(row) && sameText(zekerheid(row), wanted)),
    allOfYear: (year: number) => sum((row) => jaar(row) === year && isOnTop(row)),
    ofOtherYears: (year: number, wanted: Zekerheid) =>
      sum((row) => jaar(row) !== year && isOnTop(row) && sameText(zekerheid(row), wanted)),
    allOfOtherYears: (year: number) => sum((row) => jaar(row) !== year && isOnTop(row)),
    notCountingOfYear: (year: number) => sum((row) => jaar(row) === year && !isOnTop(row)),
    notCounting: sum((row) => !isOnTop(row)),
    everything: sum(() => true),
  };
};

/** Where the saving stands in the Taakstelling jaar; what does not count towards it stands apart. Euro. */
export const taakstellingFigures = (snapshot: WorkbookSnapshot): readonly KeyFigure[] => {
  const { bedrag, jaar } = snapshot.settings.taakstelling;
  const sums = measureSums(snapshot);
  const [gerealiseerd, hard, zacht] = [
    sums.ofYear(jaar, "Gerealiseerd"),
    sums.ofYear(jaar, "Hard"),
    sums.ofYear(jaar, "Zacht"),
  ];
  const totaal = euro(gerealiseerd + hard + zacht);
  const year = "{taakstelling.jaar}";
  const figure = (name: string, label: string, formula: string, expected: number): KeyFigure => ({
    id: `taakstelling.${name}`,
    label,
    look: "euro",
    formula,
    expected,
  });
  return [
    figure("bedrag", "Taakstelling", "=Instelling_Taakstelling_bedrag", bedrag),
    figure("gerealiseerd", "Gerealiseerd", inEuro(measures.ofYear(year, "Gerealiseerd")), gerealiseerd),
    figure("hard", "Hard", inEuro(measures.ofYear(year, "Hard")), hard),
    figure("zacht", "Zacht", inEuro(measures.ofYear(year, "Zacht")), zacht),
    figure("totaal", "Totaal", inEuro("{taakstelling.gerealiseerd}+{taakstelling.hard}+{taakstelling.zacht}"), totaal),
    figure("restant", "Restant", inEuro("{taakstelling.bedrag}-{taakstelling.totaal}"), euro(bedrag - totaal)),
    figure(
      "overigeZekerheid",
      "Andere zekerheid",
      inEuro(`${measures.allOfYear(year)}-{taakstelling.totaal}`),
      euro(sums.allOfYear(jaar) - totaal),
    ),
    figure(
      "anderJaar",
      "Ander jaar",
      inEuro(`${measures.allOfAnyYear}-${measures.allOfYear(year)}`),
      sums.allOfOtherYears(jaar),
    ),
    figure("teltNietMee", "Telt niet mee", inEuro(`${measures.everything}-${measures.allOfAnyYear}`), sums.notCounting),
  ];
};
