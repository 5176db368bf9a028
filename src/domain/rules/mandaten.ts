import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty } from "../values/cell-value";
import { formatDate, isDateSerial } from "../values/date";
import { formatEuro } from "../values/euro";
import { nameIn } from "./name-in";
import type { Rule } from "./rule";
import { nameOf, subjectOf } from "./wording";

/** The mandate that an advice was commissioned on; undefined without one, or with one that is not there. */
const mandateOf = ({
  registers: { "Externe adviezen": adviezen, Mandaten },
}: WorkbookSnapshot): ((advice: Row) => Row | undefined) => {
  const nr = Mandaten.column("Nr");
  const byKey = new Map<string | null, Row>();
  for (const row of Mandaten.rows) {
    const key = nameIn(nr(row));
    if (key !== null && !byKey.has(key)) byKey.set(key, row);
  }
  const reference = adviezen.column("Mandaat");
  return (advice) => byKey.get(nameIn(reference(advice)));
};

const withMandate = (snapshot: WorkbookSnapshot): readonly (readonly [advice: Row, mandate: Row])[] => {
  const mandate = mandateOf(snapshot);
  return snapshot.registers["Externe adviezen"].rows.flatMap((advice) => {
    const found = mandate(advice);
    return found === undefined ? [] : [[advice, found] as const];
  });
};

/** Decrees that give a mandate its force. */
const withoutDecree = (register: RegisterSnapshot): readonly Row[] => {
  const decree = register.column("Collegebesluit");
  return register.rows.filter((row) => isEmpty(decree(row)));
};

/** Rules on mandates and on what is commissioned under them. */
export const mandatenRules: readonly Rule[] = [
  {
    slug: "mandaat-overschreden",
    severity: "fout",
    source: "Motie punt 5",
    says: "Het bedrag van een advies is hoger dan de grens van zijn mandaat",
    find: (snapshot, report) => {
      const { "Externe adviezen": adviezen, Mandaten } = snapshot.registers;
      const [amount, limit] = [adviezen.column("Bedrag"), Mandaten.column("Grens")];
      for (const [advice, mandate] of withMandate(snapshot)) {
        const [asked, allowed] = [amount(advice), limit(mandate)];
        if (typeof asked !== "number" || typeof allowed !== "number" || asked <= allowed) continue;
        report(adviezen, advice, "Bedrag", {
          message: `Bedrag ${formatEuro(asked)} is hoger dan de grens ${formatEuro(allowed)} van ${nameOf(Mandaten, mandate)}. Leg de opdracht voor aan wie wel mag beslissen.`,
        });
      }
    },
  },
  {
    slug: "mandaat-ongeldig",
    severity: "fout",
    source: "Motie punt 5",
    says: "Een mandaat heeft geen collegebesluit, of was verlopen op de dag van de opdracht",
    find: (snapshot, report) => {
      const { "Externe adviezen": adviezen, Mandaten } = snapshot.registers;
      for (const mandate of withoutDecree(Mandaten)) {
        report(Mandaten, mandate, "Collegebesluit", {
          message: `${subjectOf(Mandaten, mandate)} heeft geen collegebesluit en geldt dus niet. Vul het nummer van het besluit in, of laat het college besluiten.`,
        });
      }
      const [until, commissioned] = [Mandaten.column("Geldig tot"), adviezen.column("Opdrachtdatum")];
      for (const [advice, mandate] of withMandate(snapshot)) {
        const [lastDay, day] = [until(mandate), commissioned(advice)];
        if (!isDateSerial(lastDay) || !isDateSerial(day) || Math.floor(day) <= Math.floor(lastDay)) continue;
        report(adviezen, advice, "Mandaat", {
          message: `${nameOf(Mandaten, mandate)} gold tot ${formatDate(lastDay)}, de opdracht is van ${formatDate(day)}. Leg de opdracht voor aan wie wel mag beslissen, of verleng het mandaat.`,
        });
      }
    },
  },
];
