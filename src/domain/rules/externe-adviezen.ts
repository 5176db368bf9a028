import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, sameText } from "../values/cell-value";
import { formatDate, isDateSerial } from "../values/date";
import { emptyCells, presentFirst } from "./missing-cells";
import type { Rule } from "./rule";
import { enumerate, subjectOf } from "./wording";

/** Advice that was commissioned: what the gate and the tests are about. */
const isCommissioned = (register: RegisterSnapshot): ((row: Row) => boolean) => {
  const status = register.column("Status");
  return (row) => sameText(status(row), "Verleend") || sameText(status(row), "Afgerond");
};

const tests = ["Noodzaak getoetst", "Omvang getoetst", "Prijs getoetst"] as const;

/** Rules on Externe adviezen alone: only what the law asks for, or what a need was shown for. */
export const externeAdviezenRules: readonly Rule[] = [
  {
    slug: "advies-poort",
    severity: "fout",
    source: "Motie punt 1",
    says: "Een advies dat niet wettelijk verplicht is, is verleend zonder noodzaakanalyse, opdrachtformulering en bespreking in PFO of college",
    find: ({ registers: { "Externe adviezen": adviezen } }, report) => {
      const required = adviezen.column("Wettelijk verplicht");
      const commissioned = isCommissioned(adviezen);
      const analysis = emptyCells(adviezen, ["Noodzaakanalyse", "Opdrachtformulering"]);
      const places = ["PFO-datum", "Collegebesluit"];
      const discussed = places.map((header) => adviezen.column(header));
      for (const row of adviezen.rows) {
        if (!sameText(required(row), "Nee") || !commissioned(row)) continue;
        const missing = [...analysis(row)];
        const headers = [...missing];
        if (discussed.every((value) => isEmpty(value(row)))) {
          // Without the column of the one nobody knows whether an empty cell of the other is wrong.
          headers.push(places.find((header) => adviezen.missing.includes(header)) ?? "PFO-datum");
          missing.push("PFO-datum of Collegebesluit");
        }
        const [first] = presentFirst(adviezen, headers);
        if (first === undefined) continue;
        report(adviezen, row, first, {
          message: `${subjectOf(adviezen, row)} is niet wettelijk verplicht en toch verleend zonder ${enumerate(missing)}. Leg dat alsnog vast of trek de opdracht in.`,
        });
      }
    },
  },
  {
    slug: "advies-zonder-grondslag",
    severity: "fout",
    source: "Motie punt 1",
    says: "Een wettelijk verplicht advies noemt geen wettelijke grondslag",
    find: ({ registers: { "Externe adviezen": adviezen } }, report) => {
      const [required, ground] = [adviezen.column("Wettelijk verplicht"), adviezen.column("Wettelijke grondslag")];
      for (const row of adviezen.rows) {
        if (!sameText(required(row), "Ja") || !isEmpty(ground(row))) continue;
        report(adviezen, row, "Wettelijke grondslag", {
          message: `${subjectOf(adviezen, row)} is wettelijk verplicht, maar noemt geen grondslag. Vul wet en artikel in, of zet Wettelijk verplicht op Nee.`,
        });
      }
    },
  },
  {
    slug: "advies-voor-pfo",
    severity: "fout",
    source: "Motie punt 1",
    says: "De opdracht is gegeven voordat het portefeuillehoudersoverleg haar besprak",
    find: ({ registers: { "Externe adviezen": adviezen } }, report) => {
      const [pfo, commissioned] = [adviezen.column("PFO-datum"), adviezen.column("Opdrachtdatum")];
      for (const row of adviezen.rows) {
        const [discussedOn, commissionedOn] = [pfo(row), commissioned(row)];
        if (!isDateSerial(discussedOn) || !isDateSerial(commissionedOn)) continue;
        if (Math.floor(commissionedOn) >= Math.floor(discussedOn)) continue;
        report(adviezen, row, "Opdrachtdatum", {
          message: `Opdrachtdatum ${formatDate(commissionedOn)} ligt voor PFO-datum ${formatDate(discussedOn)}. Verbeter een van beide, of meld de afwijking in het overleg.`,
        });
      }
    },
  },
  {
    slug: "advies-toets-ontbreekt",
    severity: "waarschuwing",
    source: "Motie punt 1",
    says: "Een verleend advies is niet op noodzaak, omvang en prijs getoetst",
    find: ({ registers: { "Externe adviezen": adviezen } }, report) => {
      const commissioned = isCommissioned(adviezen);
      const columns = tests.map((header) => ({ header, value: adviezen.column(header) }));
      for (const row of adviezen.rows) {
        if (!commissioned(row)) continue;
        const missing = presentFirst(
          adviezen,
          columns.filter(({ value }) => !sameText(value(row), "Ja")).map(({ header }) => header),
        );
        const [first] = missing;
        if (first === undefined) continue;
        report(adviezen, row, first, {
          message: `${subjectOf(adviezen, row)} is verleend, maar ${enumerate(missing)} ${missing.length === 1 ? "staat" : "staan"} niet op Ja. Toets dit en vul Ja in.`,
        });
      }
    },
  },
];
