import type { CellChange } from "../../domain/changes/changes";
import { writeCells, type ChangesOutcome, type Work } from "../../excel";

/** Writes where a cell points to. Apart, so that what writes cells is loaded when somebody chooses. */
export const writeReference = (change: CellChange, work: Work): Promise<ChangesOutcome> => writeCells([change], work);
