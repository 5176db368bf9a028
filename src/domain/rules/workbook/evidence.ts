import { registerNames, sortedRegisters, tableName, type RegisterName } from "../../registers/names";
import { isHeaderRow } from "../../snapshot/header-row";
import { registers } from "../../registers";
import { normaliseHeader } from "../../snapshot/register-snapshot";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { RegisterStructure, TableStructure, WorkbookStructure } from "../../snapshot/workbook-structure";
import { keyRangeName } from "../../registers/workbook-names";
import type { CellValue } from "../../values/cell-value";

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const ourPrefixes = /^(?:Instelling|Sleutels|Lijst|Volgorde|Gevuld|Taakstelling)_/i;

/** Names that mark a sheet that we made: such a sheet may be deleted, and leaves its mark behind. */
const marks =
  /^(?:Rapportage_\d{4}_|Jaarplan_|Plan_van_aanpak|Prioriteitenmatrix|Termijnplanning|Portefeuilleoverzicht|Sturing_op_budget|Terugdraaien)/i;

/** True for a name that only marks a sheet that we made. */
export const isMark = (name: string): boolean => marks.test(name);

/** True for a name that our formulas and drop-downs use. */
export const isOurName = (name: string): boolean => ourPrefixes.test(name);

/** True for a workbook that was set up: all registers were there then, as tables with their names. */
export const wasSetUp = ({ names }: WorkbookStructure): boolean => names.some(({ name }) => /^Instelling_/i.test(name));

/** True when a workbook name of ours says that a register was there. */
export const isNamed = ({ names }: WorkbookStructure, register: RegisterName): boolean => {
  const ours = [keyRangeName(register), `Volgorde_${tableName(register)}`, `Gevuld_${tableName(register)}`];
  return names.some(({ name }) => ours.some((each) => sameName(each, name)));
};

/** Excel in Dutch shows what English formulas call #REF!. */
export const pointsNowhere = (formula: string): boolean => /#(?:REF|VERW)!/i.test(formula);

/** The table that bears a register's name although the register was not recognised in it. */
export const tableNamed = ({ tables }: WorkbookStructure, register: RegisterName): TableStructure | undefined =>
  tables.find(({ name }) => sameName(name, tableName(register)));

/** Headers of a table that belong to a register, as a part of the register's own. */
export const likeness = (register: RegisterName, { headers }: TableStructure): number => {
  const declared = registers[register].columns;
  const present = new Set(headers.map(normaliseHeader));
  return declared.filter(({ header }) => present.has(normaliseHeader(header))).length / declared.length;
};

export const looksLike = (register: RegisterName, table: TableStructure): boolean =>
  isHeaderRow(registers[register], table.headers) && likeness(register, table) >= 0.8;

/** True when the register is not in the workbook although the workbook shows that it was. */
export const isLost = ({ registers: found, structure }: WorkbookSnapshot, name: RegisterName): boolean =>
  found[name].location === null && wasSetUp(structure);

/** What a formula shows that uses a name which is not there, in English and in Dutch. */
const unknownName: ReadonlySet<CellValue> = new Set(["#NAME?", "#NAAM?"]);

/** Registers of which the formulas for Rang show that the name they count in is gone. */
export const withoutOrder = ({ registers: found, structure }: WorkbookSnapshot): readonly RegisterName[] =>
  sortedRegisters.filter((name) => {
    const rank = found[name].column("Rang");
    const isNamedStill = structure.names.some((each) => sameName(each.name, `Volgorde_${tableName(name)}`));
    return (
      structure.registers[name]?.as === "table" &&
      !isNamedStill &&
      found[name].rows.some((row) => unknownName.has(rank(row)))
    );
  });

/** True when formulas refer to a table or name that is not there, and another finding says so. */
export const hasBrokenRegister = (snapshot: WorkbookSnapshot): boolean => {
  const { structure } = snapshot;
  const isTable = (name: RegisterName): boolean => structure.registers[name]?.as === "table";
  return (wasSetUp(structure) && registerNames.some((name) => !isTable(name))) || withoutOrder(snapshot).length > 0;
};

/** A table under another name on a sheet of another name that has the headers of a register. */
export const candidateFor = ({ structure }: WorkbookSnapshot, name: RegisterName): TableStructure | undefined => {
  const ours = new Set(structures(structure).map(({ at }) => at.table));
  return structure.tables.find((table) => !ours.has(table.name) && looksLike(name, table));
};

/** Every register that was found, with what is known of how it stands. */
export const structures = ({
  registers: found,
}: WorkbookStructure): readonly { readonly name: RegisterName; readonly at: RegisterStructure }[] =>
  registerNames.flatMap((name) => {
    const at = found[name];
    return at ? [{ name, at }] : [];
  });

/** The sheet on which a finding about the workbook as a whole stands: Instellingen, or else one that the user can see. */
export const anySheet = ({ registers: found, structure, sheets }: WorkbookSnapshot): string | undefined =>
  found.Instellingen.location?.sheet ??
  structure.sheets.find(({ visibility }) => visibility === "visible")?.name ??
  sheets[0];

const registersBehind = (name: string): readonly RegisterName[] => {
  if (/^Lijst_/i.test(name)) return ["Lijsten"];
  if (/^Instelling_/i.test(name)) return ["Instellingen"];
  const of = name.slice(name.indexOf("_") + 1).toLowerCase();
  return registerNames.filter((register) => of.startsWith(tableName(register).toLowerCase()));
};

/** True for a name of ours that broke because its register is gone: that has its own finding. */
export const isLostWithRegister = (snapshot: WorkbookSnapshot, name: string): boolean =>
  isOurName(name) && registersBehind(name).some((register) => isLost(snapshot, register));
