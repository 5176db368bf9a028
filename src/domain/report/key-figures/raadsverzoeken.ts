import type { Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { sameText } from "../../values/cell-value";
import { filledRows } from "../counting";
import { countFilled, countIfs } from "../native";
import type { KeyFigure } from "../report";

/** What the council asks beside the agreements (Motie punt 3). */
export const outsideAgreements = ({ registers: { Raadsverzoeken } }: WorkbookSnapshot): readonly Row[] => {
  const within = Raadsverzoeken.column("Binnen afspraken");
  return filledRows(Raadsverzoeken).filter((row) => sameText(within(row), "Nee"));
};

/** What the council asked; counts. */
export const raadsverzoekFigures = (snapshot: WorkbookSnapshot): readonly KeyFigure[] => {
  const { Raadsverzoeken } = snapshot.registers;
  const within = Raadsverzoeken.column("Binnen afspraken");
  const rows = filledRows(Raadsverzoeken);
  const figure = (name: string, label: string, native: string, expected: number): KeyFigure => ({
    id: `raadsverzoeken.${name}`,
    label,
    look: "count",
    formula: `=${native}`,
    expected,
  });
  return [
    figure("totaal", "Raadsverzoeken", countFilled(Raadsverzoeken.declaration), rows.length),
    figure(
      "binnenAfspraken",
      "Binnen de afspraken",
      countIfs("Raadsverzoeken", [["Binnen afspraken", '"Ja"']]),
      rows.filter((row) => sameText(within(row), "Ja")).length,
    ),
    figure(
      "buitenAfspraken",
      "Buiten de afspraken",
      countIfs("Raadsverzoeken", [["Binnen afspraken", '"Nee"']]),
      outsideAgreements(snapshot).length,
    ),
  ];
};
