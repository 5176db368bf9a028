import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { KeyFigure } from "../report";
import {
  aarden,
  asEuro,
  checkedBySecond,
  inYear,
  measuresOf,
  minus,
  ofAard,
  ofZekerheid,
  onTop,
  plus,
  standing,
  withoutAard,
  zekerheden,
  type Amount,
  type Selection,
} from "./measures";

/** Where the saving stands in the Taakstelling jaar; what does not count towards it stands apart. Euro. */
export const taakstellingFigures = (snapshot: WorkbookSnapshot): readonly KeyFigure[] => {
  const { bedrag, jaar } = snapshot.settings.taakstelling;
  const { sum } = measuresOf(snapshot);
  const year = inYear("{taakstelling.jaar}", jaar);
  const made = new Map<string, KeyFigure>();
  const add = (name: string, label: string, amount: Amount): void => {
    const [formula, expected] = asEuro(amount);
    made.set(name, { id: `taakstelling.${name}`, label, look: "euro", formula, expected });
  };
  const cell = (name: string): Amount => standing(`taakstelling.${name}`, made.get(name)?.expected ?? NaN);
  const covering = (...selections: readonly Selection[]): Amount =>
    plus(...zekerheden.map((zekerheid) => sum(year, ofZekerheid(zekerheid), ...selections, onTop)));

  made.set("bedrag", {
    id: "taakstelling.bedrag",
    label: "Taakstelling",
    look: "euro",
    formula: "=Instelling_Taakstelling_bedrag",
    expected: bedrag,
  });
  for (const zekerheid of zekerheden) add(zekerheid.toLowerCase(), zekerheid, sum(year, ofZekerheid(zekerheid), onTop));
  add("totaal", "Totaal", plus(cell("gerealiseerd"), cell("hard"), cell("zacht")));
  add("restant", "Restant", minus(cell("bedrag"), cell("totaal")));
  add("overigeZekerheid", "Andere zekerheid", minus(sum(year, onTop), cell("totaal")));
  add("anderJaar", "Ander jaar", minus(sum(onTop), sum(year, onTop)));
  add("teltNietMee", "Telt niet mee", minus(sum(), sum(onTop)));
  for (const aard of aarden) add(aard.toLowerCase(), aard, covering(ofAard(aard)));
  add("zonderAard", "Zonder aard", covering(withoutAard));
  add("gecontroleerd", "Gecontroleerd door een tweede", sum(year, ofZekerheid("Gerealiseerd"), checkedBySecond, onTop));
  add("nietGecontroleerd", "Nog niet gecontroleerd", minus(cell("gerealiseerd"), cell("gecontroleerd")));
  return [...made.values()];
};
