import { listNames } from "../../registers/lists";
import { registerNames, tableName, type RegisterName } from "../../registers/names";
import { isNewerSchema, isOlderSchema, ourSchemaVersion } from "../../registers/schema-version";
import { settingKeys } from "../../registers/settings";
import { normaliseHeader, type RegisterSnapshot } from "../../snapshot/register-snapshot";
import type { Row } from "../../snapshot/row";
import { isEmpty, isError, type CellValue } from "../../values/cell-value";
import { rowOfSetting, settingValue } from "../setting-value";
import type { Rule } from "../rule";
import { quote } from "../wording";
import { structures, wasSetUp } from "./evidence";
import { someOf } from "./wording";

const keyHeader = "Nr";

const rank = "Rang";

/** Half a cent: a sum of amounts differs from ours in the last bits. */
const tolerance = 0.005;

const isSame = (shown: CellValue, computed: CellValue): boolean =>
  typeof shown === "number" && typeof computed === "number"
    ? Math.abs(shown - computed) <= tolerance + Math.abs(computed) * 1e-9
    : String(shown).toLowerCase() === String(computed).toLowerCase();

/**
 * Rang takes the order of all rows to compute: only where its numbers are not those from 1 on. Where some are errors, the others say
 * nothing.
 */
const isRankInOrder = (register: RegisterSnapshot): boolean => {
  const shown = register.rows.map(register.column(rank)).filter((value) => !isEmpty(value));
  if (shown.some(isError)) return true;
  const places = new Set(shown);
  return places.size === shown.length && shown.every((_, at) => places.has(at + 1));
};

/** The rows in which a cell shows something else than its column's formula comes to; empty and error have findings of their own. */
const rowsThatDiffer = (
  register: RegisterSnapshot,
  header: string,
  compute: (row: Row) => CellValue,
): readonly Row[] => {
  const shown = register.column(header);
  return register.rows.filter((row) => {
    const value = shown(row);
    return !isEmpty(value) && !isError(value) && !isSame(value, compute(row));
  });
};

/** A figure that follows from another register shows what was typed over a formula there. */
const looksElsewhere = (formula: string, own: RegisterName): boolean =>
  registerNames.some((name) => name !== own && formula.includes(`${tableName(name)}[`));

/** True for a formula that takes a cell of its own row, so that it follows what was typed over that. */
const refersTo = (formula: string, header: string): boolean =>
  formula.includes(`[@${header}]`) || formula.includes(`[@[${header}]]`);

/** Rules on formulas of ours that were replaced, and on formulas where none should be. */
export const formulaRules: readonly Rule[] = [
  {
    slug: "nr-formule",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "De kolom Nr bevat formules, zodat een rij van Nr kan veranderen",
    find: ({ structure, registers }, report) => {
      for (const { name, at } of structures(structure)) {
        const register = registers[name];
        if (!at.formulaHeaders.some((header) => normaliseHeader(header) === normaliseHeader(keyHeader))) continue;
        const [first] = register.rows;
        report(register, first ?? null, keyHeader, {
          message: `De kolom Nr van ${name} bevat formules. Na sorteren of invoegen krijgen rijen dan een ander Nr, en wijzen verwijzingen naar de verkeerde rij. Kopieer de kolom en plak haar terug als waarden (Plakken speciaal > Waarden).`,
        });
      }
    },
  },
  {
    slug: "formule-overschreven",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "In een kolom met formules staat een andere waarde dan de formule geeft",
    find: (snapshot, report) => {
      const { structure, registers } = snapshot;
      if (!wasSetUp(structure)) return;
      for (const { name, at } of structures(structure)) {
        const register = registers[name];
        if (at.as !== "table") continue;
        const derived: string[] = [];
        // Of each column the rows in which what follows from it says nothing: the cause is told of, or has a finding of its own.
        const unreliable = new Map<string, Set<Row>>();
        for (const { header } of register.declaration.columns)
          unreliable.set(header, new Set(register.rows.filter((row) => isError(register.column(header)(row)))));
        for (const column of register.declaration.columns) {
          if (column.kind !== "formula") continue;
          if (column.header === rank && isRankInOrder(register)) continue;
          if (looksElsewhere(column.formula, name) || derived.some((header) => refersTo(column.formula, header))) {
            derived.push(column.header);
            continue;
          }
          const before = [...unreliable].filter(([header]) => refersTo(column.formula, header));
          const differing = rowsThatDiffer(register, column.header, column.compute(snapshot));
          for (const row of differing) unreliable.get(column.header)?.add(row);
          const rows = differing.filter((row) => !before.some(([, others]) => others.has(row)));
          const [first] = rows;
          if (!first) continue;
          const cells = rows.map((row) => register.address(row, column.header));
          const shown = quote(register.column(column.header)(first));
          report(register, first, column.header, {
            message: `In ${someOf(cells)} staat in de kolom ${column.header} iets anders dan de formule geeft (${cells[0] ?? ""}: ${shown}): daar is over de formule heen getypt, of Excel berekent niet automatisch. Kopieer de formule uit een andere rij van de kolom.`,
          });
        }
      }
    },
  },
];

/** Rules on the sheets Instellingen and Lijsten themselves. */
export const settingRules: readonly Rule[] = [
  {
    slug: "schemaversie-nieuwer",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "De werkmap is ingericht met een nieuwere versie van de invoegtoepassing",
    find: (snapshot, report) => {
      const value = settingValue(snapshot, "Schemaversie");
      if (!isNewerSchema(value)) return;
      report(snapshot.registers.Instellingen, rowOfSetting(snapshot, "Schemaversie"), "Waarde", {
        message: `Deze werkmap is gemaakt met een nieuwere versie van de invoegtoepassing (Schemaversie ${quote(value)}; deze versie kent ${ourSchemaVersion}). Controleren kan; inrichten kan pas als u de invoegtoepassing hebt bijgewerkt.`,
      });
    },
  },
  {
    slug: "schemaversie-ouder",
    severity: "info",
    source: "Werkafspraak registratie",
    says: "De werkmap is ingericht met een oudere versie van de invoegtoepassing",
    find: (snapshot, report) => {
      const value = settingValue(snapshot, "Schemaversie");
      if (!isOlderSchema(value)) return;
      report(snapshot.registers.Instellingen, rowOfSetting(snapshot, "Schemaversie"), "Waarde", {
        message: `Deze werkmap is ingericht met een oudere versie van de invoegtoepassing (Schemaversie ${quote(value)}; nu ${ourSchemaVersion}). Kies Werkmap aanvullen: wat ontbreekt komt erbij, de rest blijft.`,
      });
    },
  },
  {
    slug: "instelling-ontbreekt",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een regel van Instellingen is verwijderd, of haar sleutel is gewijzigd",
    find: (snapshot, report) => {
      const { Instellingen } = snapshot.registers;
      const version = settingValue(snapshot, "Schemaversie");
      if (!wasSetUp(snapshot.structure) || Instellingen.position("Sleutel") === null || isOlderSchema(version)) return;
      const keys = new Set(Instellingen.rows.map(Instellingen.column("Sleutel")).map(normaliseHeader));
      const missing = settingKeys.filter((key) => !keys.has(normaliseHeader(key)));
      if (missing.length === 0) return;
      report(Instellingen, null, "Sleutel", {
        message: `In Instellingen ${missing.length === 1 ? "ontbreekt de regel" : "ontbreken de regels"} ${someOf(missing)}; er wordt gerekend met wat in een nieuwe werkmap staat. Kies Werkmap aanvullen, en vul daarna de waarden in die voor u gelden.`,
      });
    },
  },
  {
    slug: "instelling-dubbel",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een sleutel staat twee keer in Instellingen",
    find: ({ registers: { Instellingen } }, report) => {
      const sleutel = Instellingen.column("Sleutel");
      const known = new Set<string>(settingKeys.map(normaliseHeader));
      const seen = new Map<string, Row>();
      for (const row of Instellingen.rows) {
        const key = normaliseHeader(sleutel(row));
        const first = seen.get(key);
        if (first === undefined) seen.set(key, row);
        else if (known.has(key)) {
          report(Instellingen, row, "Sleutel", {
            message: `De sleutel ${quote(sleutel(row))} staat ook in rij ${first.index + 1}; alleen die telt mee. Verwijder deze rij.`,
          });
        }
      }
    },
  },
  {
    slug: "lijst-leeg",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een keuzelijst in Lijsten heeft geen waarden meer",
    find: ({ structure, registers: { Lijsten } }, report) => {
      if (!wasSetUp(structure) || Lijsten.location === null) return;
      const standing = listNames.filter((list) => Lijsten.position(list) !== null);
      const empty = standing.filter((list) => Lijsten.rows.map(Lijsten.column(list)).every(isEmpty));
      if (empty.length === standing.length && empty.length > 1) {
        report(Lijsten, null, empty[0] ?? "", {
          message:
            "Lijsten heeft geen waarden meer, zodat alle keuzelijsten leeg zijn; er wordt gecontroleerd met de waarden van een nieuwe werkmap. Zet het werkblad terug met Versiegeschiedenis, of vul de lijsten opnieuw.",
        });
        return;
      }
      for (const list of empty) {
        report(Lijsten, null, list, {
          message: `De lijst ${list} heeft geen waarden meer, zodat de keuzelijsten leeg zijn; er wordt gecontroleerd met de waarden van een nieuwe werkmap. Vul de kolom ${list} in Lijsten opnieuw.`,
        });
      }
    },
  },
  {
    slug: "lijst-dubbel",
    severity: "info",
    source: "Werkafspraak registratie",
    says: "Een waarde staat twee keer in een keuzelijst",
    find: ({ registers: { Lijsten } }, report) => {
      for (const list of listNames) {
        const value = Lijsten.column(list);
        const seen = new Map<string, Row>();
        for (const row of Lijsten.rows) {
          if (isEmpty(value(row)) || isError(value(row))) continue;
          const text = normaliseHeader(value(row));
          const first = seen.get(text);
          if (first === undefined) seen.set(text, row);
          else {
            report(Lijsten, row, list, {
              message: `${quote(value(row))} staat ook in rij ${first.index + 1} van de lijst ${list}. Verwijder een van beide.`,
            });
          }
        }
      }
    },
  },
];
