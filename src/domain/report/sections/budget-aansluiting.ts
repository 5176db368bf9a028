import { perHolder } from "../../registers/budget-formulas";
import { amountOf } from "../../values/cell-value";
import { euro } from "../counting";
import { measureLabels } from "../key-figures/budget";
import { inEuro, sumIfs } from "../native";
import type { Control } from "../report";
import type { ReportContext } from "../section";
import { programmesOf, programmeTotal, programmeTotalId } from "./budget-programmas";

/** What is compared; the prognose follows from begroting and afwijking. */
const compared = ["begroting", "realisatie", "verplichtingen", "afwijking"] as const;

const holderColumns = {
  begroting: { header: "Begroting na wijziging", compute: perHolder.begrotingNaWijziging },
  realisatie: { header: "Realisatie", compute: perHolder.realisatie },
  verplichtingen: { header: "Verplichtingen", compute: perHolder.verplichtingen },
  afwijking: { header: "Afwijking", compute: perHolder.afwijking },
} as const;

/** Programmes of the report = all budget lines = budget holders; a programma added later shows up here. */
export const budgetControls = ({ snapshot, figure }: ReportContext): readonly Control[] => {
  const programmes = programmesOf(snapshot);
  const holders = snapshot.registers.Budgethouders.rows;
  return compared.flatMap((measure): readonly Control[] => {
    const register = { formula: `={budget.${measure}}`, expected: figure(`budget.${measure}`).expected };
    const { header, compute } = holderColumns[measure];
    const ofHolder = compute(snapshot);
    return [
      {
        id: `programmas.${measure}`,
        label: `${measureLabels[measure]}: som van de programma's = alle budgetregels`,
        look: "euro",
        shown:
          programmes.length === 0
            ? { formula: "=0", expected: 0 }
            : { formula: `={${programmeTotalId(measure)}}`, expected: programmeTotal(programmes, measure) },
        register,
      },
      {
        id: `budgethouders.${measure}`,
        label: `${measureLabels[measure]}: som van de budgethouders = alle budgetregels`,
        look: "euro",
        shown: {
          formula: inEuro(sumIfs("Budgethouders", header)),
          expected: euro(holders.reduce((sum, row) => sum + amountOf(ofHolder(row)), 0)),
        },
        register,
      },
    ];
  });
};
