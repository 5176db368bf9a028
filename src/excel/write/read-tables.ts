import { isResponseTooLarge } from "../explain";
import type { Session } from "../session";
import { asDeclared, askTables, spellingIn } from "./ask-tables";
import { keyHeader } from "./keys";
import { readLargeTable } from "./read-large-table";
import { actualHeaderOf, type TableState, type Wanted } from "./table-state";

/**
 * Reads the tables of registers as they are now, rows by position and columns by name, wherever they stand: one request, a second
 * where a header is written with other spaces than declared; more only where the answer is over 5 MB.
 * @returns in the order asked; null for a register without a table of its name
 * @throws ExcelProblem
 */
export const readTables = async (
  session: Session,
  wanted: readonly Wanted[],
): Promise<readonly (TableState | null)[]> => {
  try {
    return await readWhole(session, wanted);
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    const states: (TableState | null)[] = [];
    for (const each of wanted) states.push(await readLargeTable(session, each));
    return states;
  }
};

const readWhole = async (session: Session, wanted: readonly Wanted[]): Promise<readonly (TableState | null)[]> => {
  const states = await session.ask(askTables(wanted, asDeclared));
  if (states.every((state, index) => isComplete(state, wanted[index]))) return states;
  return session.ask(askTables(wanted, spellingIn(states)));
};

/** False when a column stands there under a name that differs from the declared one by more than its case. */
const isComplete = (state: TableState | null, wanted: Wanted | undefined): boolean => {
  if (!state || !wanted) return true;
  const asked = [keyHeader(state.register), ...wanted.headers, ...(wanted.window?.headers ?? [])];
  return asked.every((header) => {
    const stands = actualHeaderOf(state, header);
    return stands === null || stands.toLowerCase() === header.toLowerCase();
  });
};
