import { registerNames, type RegisterName } from "../../domain/registers/names";
import { isReadTooLarge } from "../explain";
import type { Session } from "../session";
import { adoptedSheets, readAdopted } from "./adopted";
import {
  awayFromHome,
  standsAtHome,
  type Block,
  type Contents,
  type FarCells,
  type ReadingOf,
  type RegisterSheet,
} from "./contents";
import { askBlock } from "./block-cells";
import { trimmed } from "./extents";
import { askHiddenParts, hasHiddenParts } from "./hidden-parts";
import { askContents, type FirstContents } from "./question";
import { assumedBytesPerCell } from "./read-cells";
import { readTableAway, readWithinReach, type WithinReach } from "./read-within-reach";

/** For whoever only looks at what the cells show. */
export const readValues: ReadingOf = () => "values";

/**
 * Reads what the registers are found by and what they hold: one request; more only where the answer is over 5 MB or a sheet uses
 * far more than a register can, for a table that stands on a sheet of another name, and for who checks: for the cells of an adopted
 * report whose sheet has another name than the usual, and for which rows and columns are hidden where some are.
 * @param adopted names that sheets of adopted reports may have; null when nobody checks
 * @throws ExcelProblem
 */
export const readContents = async (
  session: Session,
  reading: ReadingOf,
  adopted: readonly string[] | null = null,
): Promise<Contents> => {
  const { contents: found, farCells, block } = await readFirst(session, reading, adopted);
  const elsewhere: Partial<Record<RegisterName, Block>> = {};
  for (const name of awayFromHome(found)) {
    const table = found.registerTables[name];
    if (!table) continue;
    elsewhere[name] = await readTableAway(session, {
      sheet: table.sheet,
      ...table.area,
      bytesPerCell: assumedBytesPerCell,
      reading: reading(name),
    });
  }
  const isCheck = adopted !== null;
  const read = new Set(found.adopted.map(({ sheet }) => sheet));
  const unread = isCheck ? adoptedSheets(found).filter(({ sheet }) => !read.has(sheet)) : [];
  const older = await readAdopted(
    session,
    unread.map(({ sheet }) => sheet),
  );
  return {
    ...found,
    farCells,
    block,
    elsewhere,
    adopted: [...found.adopted, ...older],
    hiddenParts: isCheck && hasHiddenParts(found) ? await session.ask(askHiddenParts(found)) : {},
  };
};

const readFirst = async (
  session: Session,
  reading: ReadingOf,
  adopted: readonly string[] | null,
): Promise<WithinReach & Pick<Contents, "block">> => {
  const whole = askContents(reading, null, adopted ?? [])(session.context);
  const block = adopted === null ? () => [] : askBlock(session.context);
  try {
    await session.send();
  } catch (error) {
    if (!isReadTooLarge(error)) throw error;
    // Sorting and reporting go on whatever stands far away; checking names it, and set-up leaves it alone.
    const within = await readWithinReach(session, reading, adopted !== null || reading !== readValues);
    return { ...within, block: adopted === null ? [] : await session.ask(askBlock) };
  }
  return { ...reached(whole()), block: block() };
};

/** What stands beyond reach is no part of a register, although it could be read. */
const reached = (contents: FirstContents): WithinReach => {
  const farCells: FarCells[] = [];
  const registerSheets: Partial<Record<RegisterName, RegisterSheet>> = {};
  for (const name of registerNames) {
    const sheet = contents.registerSheets[name];
    if (!sheet) continue;
    registerSheets[name] = sheet;
    if (!sheet.used) continue;
    const table = contents.registerTables[name];
    const { block, far } = trimmed(sheet.used, table && standsAtHome(table, sheet) ? table.area : null);
    if (!far) continue;
    registerSheets[name] = { ...sheet, used: block };
    farCells.push(far);
  }
  return { contents: { ...contents, registerSheets }, farCells };
};
