import { frozenReportName } from "../report/report-name";
import { pastQuarters } from "./past-quarters";
import type { Rule } from "./rule";
import { rowOfSetting } from "./setting-value";
import { enumerate } from "./wording";

/** Rules on the reports themselves. */
export const rapportagesRules: readonly Rule[] = [
  {
    slug: "rapportage-ontbreekt",
    severity: "waarschuwing",
    source: "Motie punt 6",
    says: "Van een voorbij kwartaal van het rapportagejaar is geen rapportage vastgesteld",
    find: (snapshot, report) => {
      const { settings, sheets } = snapshot;
      const present = new Set(sheets.map((name) => name.toLowerCase()));
      const { rapportagejaar } = settings;
      const missing = pastQuarters(settings).filter(
        (kwartaal) => !present.has(frozenReportName({ rapportagejaar, kwartaal }).toLowerCase()),
      );
      if (missing.length === 0) return;
      const named = enumerate(missing.map((kwartaal) => `Q${kwartaal}`));
      report(snapshot.registers.Instellingen, rowOfSetting(snapshot, "Kwartaal"), "Waarde", {
        message: `Van ${named} ${rapportagejaar} is geen rapportage vastgesteld. Kies bij Rapportage dat kwartaal en stel vast.`,
      });
    },
  },
];
