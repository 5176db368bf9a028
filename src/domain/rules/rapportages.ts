import { hasControl } from "../momentopnamen/adopted-sheet";
import { changesSinceAdoption, type Change } from "../momentopnamen/changes";
import { frozenReportName, quarterKey } from "../report/report-name";
import { pastQuarters } from "./past-quarters";
import type { ReportOnSheet, Rule } from "./rule";
import { rowOfSetting } from "./setting-value";
import { enumerate } from "./wording";

/** Whoever sees these knows enough; a sheet that was wiped would fill the list. */
const mostNamed = 50;

const advice =
  "Een vastgestelde rapportage blijft wat zij was: zet terug wat er stond, bijvoorbeeld uit een eerdere versie van de werkmap.";

const withoutControl =
  "Op dit werkblad staat geen controlegetal, dus of er na het vaststellen iets is gewijzigd, is niet te zien. Is het kwartaal met een " +
  "oudere versie vastgesteld, vergelijk het dan met wat naar de raad ging.";

const reportChanges = (sheet: string, changes: readonly Change[], report: ReportOnSheet): void => {
  const rest = changes.length - mostNamed;
  for (const [index, { row, column, says, isHarmless }] of changes.slice(0, mostNamed).entries()) {
    const more =
      index === mostNamed - 1 && rest > 0
        ? ` En nog ${rest} ${rest === 1 ? "wijziging" : "wijzigingen"} op dit werkblad.`
        : "";
    report(sheet, row, column, {
      message: `${says}${more} ${advice}`,
      ...(isHarmless ? { severity: "waarschuwing" as const } : {}),
    });
  }
};

/** Rules on the reports themselves. */
export const rapportagesRules: readonly Rule[] = [
  {
    slug: "rapportage-ontbreekt",
    severity: "waarschuwing",
    source: "Motie punt 6",
    says: "Van een voorbij kwartaal van het rapportagejaar is geen rapportage vastgesteld",
    find: (snapshot, report) => {
      const { settings, sheets, adopted } = snapshot;
      const present = new Set(sheets.map((name) => name.toLowerCase()));
      const { rapportagejaar } = settings;
      const missing = pastQuarters(settings).filter(
        (kwartaal) =>
          !present.has(frozenReportName({ rapportagejaar, kwartaal }).toLowerCase()) &&
          adopted.every(({ quarter }) => quarter !== quarterKey({ rapportagejaar, kwartaal })),
      );
      if (missing.length === 0) return;
      const named = enumerate(missing.map((kwartaal) => `Q${kwartaal}`));
      report(snapshot.registers.Instellingen, rowOfSetting(snapshot, "Kwartaal"), "Waarde", {
        message: `Van ${named} ${rapportagejaar} is geen rapportage vastgesteld. Kies bij Rapportage dat kwartaal en stel vast.`,
      });
    },
  },
  {
    slug: "rapportage-gewijzigd",
    severity: "fout",
    source: "Motie punt 6",
    says: "Een vastgestelde rapportage is na het vaststellen gewijzigd",
    find: ({ adopted }, _, reportOnSheet) => {
      for (const { sheet, cells, isMarked } of adopted) {
        if (isMarked || hasControl(cells)) reportChanges(sheet, changesSinceAdoption(cells), reportOnSheet);
        else reportOnSheet(sheet, 0, 0, { severity: "waarschuwing", message: withoutControl });
      }
    },
  },
];
