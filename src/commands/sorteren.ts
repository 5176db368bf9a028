import { currentDay } from "../excel/current-day";
import { sortRegisters } from "../excel/sort-registers";
import { sortText } from "./outcome-of-sort";

/** The button Sorteren: puts every sorted register in order of priority. */
export const sorteren = async (): Promise<string> => sortText(await sortRegisters(currentDay()));
