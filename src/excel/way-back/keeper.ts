import type { Kept } from "../../domain/way-back/line";
import { ExcelProblem, nothingChanged } from "../problem";
import type { Session } from "../session";
import type { KeepAs } from "./keep-as";
import { askKeepingSheet, usualColumns, type KeepingSheet } from "./keeping-sheet";
import { queueLines } from "./queue-lines";

/** Keeps old values for one action while it is at work. */
export class Keeper {
  #place: KeepingSheet | null = null;

  constructor(
    readonly session: Session,
    readonly action: KeepAs,
  ) {}

  /**
   * Asks where old values are kept, along with the next request. The function it gives is to be called once that was sent; where
   * Excel refused it as too large, it asks again.
   */
  ask(): () => Promise<void> {
    const answer = askKeepingSheet(this.session.context);
    return async () => {
      try {
        this.#place = answer();
      } catch {
        // What a refused request was to load is not there to be read.
        this.#place = await this.session.ask(askKeepingSheet);
      }
    };
  }

  /**
   * Queues the lines of what the same request is about to change; nothing of it may be queued before.
   * @throws ExcelProblem when they cannot be written
   */
  queue(kept: readonly Kept[], moment = this.action.moment): void {
    if (kept.length === 0) return;
    const place = this.#place;
    if (!place) throw new Error("Nobody asked where old values are kept");
    requireUsable(place);
    const { id, what } = this.action;
    queueLines(
      this.session.context,
      place,
      kept.map((each) => ({ action: { id, moment, what }, kept: each })),
    );
    this.action.sent();
  }

  /** A request with lines in it was carried out: the sheet is there now. */
  written(): void {
    if (this.#place?.kind === "absent") this.#place = asMade(this.#place.sheet);
    else if (this.#place) this.#place = { ...this.#place, isMarked: true };
  }
}

const asMade = (sheet: string): KeepingSheet => ({
  kind: "there",
  sheet,
  headerRow: 0,
  markColumn: 0,
  isMarked: true,
  hasBrokenMark: false,
  columns: usualColumns,
  missing: [],
  isProtected: false,
  isFiltered: false,
});

/** @throws ExcelProblem */
export const requireUsable = (place: KeepingSheet): void => {
  if (place.kind === "absent") {
    if (place.isStructureProtected)
      throw refusal(
        "protected",
        "De oude waarden kunnen niet worden bewaard: het blad Terugdraaien is er nog niet, en de structuur van de werkmap is beveiligd.",
        "Hef die beveiliging op (tabblad Controleren van Excel, Werkmap beveiligen) en probeer het opnieuw.",
      );
    return;
  }
  if (place.isProtected)
    throw refusal(
      "protected",
      `De oude waarden kunnen niet worden bewaard: het blad ${place.sheet} is beveiligd.`,
      "Hef de beveiliging op (tabblad Controleren van Excel) en probeer het opnieuw.",
    );
  if (place.isFiltered)
    throw refusal(
      "filtered",
      `De oude waarden kunnen niet worden bewaard: het blad ${place.sheet} is gefilterd.`,
      "Wis het filter en probeer het opnieuw.",
    );
  if (place.missing.length > 0)
    throw refusal(
      "refused",
      `De oude waarden kunnen niet worden bewaard: op het blad ${place.sheet} ontbreekt de kop ${place.missing.join(", ")}.`,
      "Zet de kop terug, of verwijder het blad als u wat erop staat niet meer nodig hebt, en probeer het opnieuw.",
    );
};

const refusal = (code: "protected" | "filtered" | "refused", happened: string, advice: string): ExcelProblem =>
  new ExcelProblem(code, { happened, unchanged: nothingChanged, advice });
