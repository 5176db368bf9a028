import { ExcelProblem, nothingChanged, type Phase, type ProblemCode, type ProblemText } from "./problem";

interface Explanation extends Pick<ProblemText, "happened" | "advice"> {
  readonly code: ProblemCode;
  /** True when Excel refuses the whole request before it does anything of it. */
  readonly isBeforehand?: true;
  /** True when Excel often recovers from it by itself. */
  readonly isTransient?: true;
}

const tooLarge: Explanation = {
  code: "too-large",
  happened: "De gegevens zijn te groot voor één bericht aan Excel (5 MB).",
  advice: "Verwijder lege rijen onder de tabellen of verplaats grote hulptabellen naar een andere werkmap.",
};

const unsupported: Explanation = {
  code: "unsupported",
  happened: "Deze versie van Excel kan dit niet.",
  advice: "Werk Excel bij of gebruik Excel op het web.",
};

const gone: Explanation = {
  code: "gone",
  happened: "Een tabel, werkblad of kolom die er net nog was, is er niet meer: verwijderd of hernoemd.",
  advice: "Controleer de werkmap opnieuw; richt haar opnieuw in als er iets ontbreekt.",
};

const changedMeanwhile: Explanation = {
  code: "refused",
  happened:
    "Excel kon de opdracht zo niet uitvoeren: waarschijnlijk kwamen er intussen rijen of kolommen bij, of gingen er weg.",
  advice: "Controleer de werkmap opnieuw en voer de opdracht daarna nog eens uit.",
};

const busy: Explanation = {
  code: "refused",
  happened: "Excel is te druk of even niet bereikbaar.",
  advice: "Wacht een minuut en voer de opdracht dan nog eens uit.",
};

const explanations: Readonly<Record<string, Explanation>> = {
  InvalidOperationInCellEditMode: {
    code: "cell-edit-mode",
    isBeforehand: true,
    happened: "Excel wacht tot de cel die u bewerkt is afgesloten.",
    advice: "Druk op Enter of Esc en probeer het opnieuw.",
  },
  AccessDenied: {
    code: "protected",
    happened: "De werkmap of een werkblad is beveiligd.",
    advice: "Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.",
  },
  FilteredRangeConflict: {
    code: "filtered",
    happened: "Een tabel is gefilterd, en Excel kan daar zo niet in schrijven.",
    advice: "Wis het filter en probeer het opnieuw.",
  },
  RequestPayloadSizeLimitExceeded: { ...tooLarge, isBeforehand: true },
  ResponsePayloadSizeLimitExceeded: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  RangeExceedsLimit: tooLarge,
  NotImplemented: unsupported,
  ApiNotFound: unsupported,
  ApiNotAvailable: unsupported,
  UnsupportedFeature: unsupported,
  UnsupportedOperation: unsupported,
  UnsupportedSheet: unsupported,
  ItemNotFound: gone,
  InvalidReference: gone,
  InvalidBinding: gone,
  InvalidArgument: changedMeanwhile,
  InvalidOperation: changedMeanwhile,
  Conflict: { ...busy, isTransient: true },
  InsertDeleteConflict: changedMeanwhile,
  ItemAlreadyExists: {
    code: "already-there",
    happened: "Er staat al een werkblad, tabel of naam die zo heet: een collega maakte die waarschijnlijk net.",
    advice: "Controleer de werkmap opnieuw en voer de opdracht daarna nog eens uit.",
  },
  MergedRangeConflict: {
    code: "refused",
    happened: "In het bereik waarin geschreven wordt, staan samengevoegde cellen.",
    advice: "Hef de samenvoeging op (tabblad Start, Samenvoegen en centreren) en probeer het opnieuw.",
  },
  PivotTableRangeConflict: {
    code: "no-room",
    happened: "In het bereik waarin geschreven wordt, staat een draaitabel.",
    advice: "Verplaats de draaitabel naar een ander werkblad en probeer het opnieuw.",
  },
  NonBlankCellOffSheet: {
    code: "no-room",
    happened: "Er is geen plaats om cellen in te voegen: aan de rand van het werkblad staat iets.",
    advice: "Verwijder wat helemaal onderaan of rechts op het werkblad staat en probeer het opnieuw.",
  },
  InactiveWorkbook: {
    code: "refused",
    happened: "Een andere werkmap heeft nu de aandacht van Excel.",
    advice: "Klik in deze werkmap en probeer het opnieuw.",
  },
  MemoryLimitReached: {
    code: "refused",
    happened: "Excel heeft te weinig geheugen voor deze opdracht.",
    advice: "Sluit andere werkmappen en programma's, open deze werkmap opnieuw en voer de opdracht nog eens uit.",
  },
  Unauthenticated: {
    code: "protected",
    happened: "Excel weet niet meer wie u bent: u bent afgemeld.",
    advice: "Meld u opnieuw aan, open de werkmap opnieuw en voer de opdracht nog eens uit.",
  },
  ActivityLimitReached: { ...busy, isTransient: true },
  RequestAborted: { ...busy, isTransient: true },
  ServiceNotAvailable: { ...busy, isTransient: true },
};

const otherwise: Readonly<Record<Phase, Explanation>> = {
  reading: {
    code: "refused",
    happened: "Excel voerde de opdracht niet uit.",
    advice: "Probeer het opnieuw; blijft het misgaan, sluit de werkmap en open haar opnieuw.",
  },
  writing: {
    code: "refused",
    happened: "Excel meldde een fout tijdens het schrijven.",
    advice: "Voer dezelfde opdracht nog eens uit: wat al klopt blijft staan.",
  },
  verifying: {
    code: "refused",
    happened: "Excel gaf niet terug wat er is geschreven.",
    advice: "Voer dezelfde opdracht nog eens uit: wat al klopt blijft staan.",
  },
};

/** True when Excel refused because the user is typing in a cell. */
export const isCellEditMode = (error: unknown): boolean => codeOf(error) === "InvalidOperationInCellEditMode";

/** True for an error of Excel's that often is over a moment later. Of a `GeneralException` that is known on the web. */
export const isTransient = (error: unknown): boolean => {
  const code = codeOf(raisedIn(error));
  return code === "GeneralException" || explanations[code]?.isTransient === true;
};

/** What Excel answers when the workbook is not what was read a moment ago: the request was made for other rows, columns or names. */
const disturbances = new Set([
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
]);

/** True when a fresh read may help, because a colleague came in between. */
export const isDisturbance = (error: unknown): boolean => disturbances.has(codeOf(raisedIn(error)));

/** What is unchanged when Excel refused. */
const unchangedAfter: Readonly<Record<Phase, string>> = {
  reading: nothingChanged,
  writing: "Wat al geschreven was, staat er nog; de rest is niet geschreven.",
  verifying: "Alles is geschreven, maar niet nagekeken.",
};

/** Errors of Office.js may come from another window, so that they are no `Error` of this one. */
const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

/** What Office.js raised, under whatever was said about it since. */
const raisedIn = (error: unknown): unknown => (error instanceof ExcelProblem ? raisedIn(error.cause) : error);

/** True when Excel answered that what it had to send back is over 5 MB. */
export const isResponseTooLarge = (error: unknown): boolean =>
  codeOf(raisedIn(error)) === "ResponsePayloadSizeLimitExceeded";

/** True when Excel answered that more cells were asked for than it gives at once: too many bytes, or over five million cells. */
export const isReadTooLarge = (error: unknown): boolean =>
  isResponseTooLarge(error) || codeOf(raisedIn(error)) === "RangeExceedsLimit";

/** What is left behind by work that stopped. */
export interface Aftermath {
  /** True when a request changed something, or may have before Excel stopped it. */
  readonly hasWritten: boolean;
  /** True when a request that writes was never answered. */
  readonly isUncertain: boolean;
}

export const nothingLeftBehind: Aftermath = { hasWritten: false, isUncertain: false };

/** How far the work was when it stopped, with what earlier requests of it left behind. */
export interface Progress extends Aftermath {
  readonly phase: Phase;
  /** True when a later stage of the same work writes too: what was written so far is not all. */
  readonly isMoreToCome: boolean;
}

const isUnknown = "Het is niet zeker of de opdracht is uitgevoerd.";

const unchangedBy = ({ hasWritten, isUncertain }: Aftermath): string => {
  if (isUncertain) return isUnknown;
  return hasWritten ? unchangedAfter.writing : nothingChanged;
};

const unchangedIn = ({ phase, isMoreToCome }: Progress): string =>
  unchangedAfter[phase === "verifying" && isMoreToCome ? "writing" : phase];

/** What is unchanged when the request at hand was not carried out at all. */
const unchangedWithout = (progress: Progress): string =>
  progress.phase === "verifying" ? unchangedIn(progress) : unchangedBy(progress);

/** Turns whatever Office.js raised into sentences for the user; the original stays the `cause`. */
export const problemOf = (error: unknown, progress: Progress): ExcelProblem => {
  if (error instanceof ExcelProblem) return error;
  const { code, happened, advice, isBeforehand = false } = explanations[codeOf(error)] ?? otherwise[progress.phase];
  const isLeftAlone = isBeforehand || progress.phase === "reading";
  const unchanged = isLeftAlone ? unchangedWithout(progress) : unchangedIn(progress);
  return new ExcelProblem(code, { happened, unchanged, advice }, { cause: error, isBeforehand });
};

/** The same problem where it says that nothing was changed, and an earlier request did change something. */
export const withAftermath = (problem: ExcelProblem, aftermath: Aftermath): ExcelProblem => {
  const unchanged = unchangedBy(aftermath);
  if (problem.unchanged !== nothingChanged || unchanged === nothingChanged) return problem;
  const { code, happened, advice, isBeforehand } = problem;
  return new ExcelProblem(code, { happened, unchanged, advice }, { cause: problem.cause, isBeforehand });
};

/**
 * The user stopped it.
 * @param isSent true once the request was on its way to Excel
 */
export const cancelled = (progress: Progress, isSent: boolean): ExcelProblem =>
  new ExcelProblem(
    "cancelled",
    progress.phase === "writing" && isSent
      ? {
          happened: "U hebt dit gestopt.",
          unchanged: "De opdracht was al naar Excel gestuurd en kan nog worden uitgevoerd.",
          advice: "Wacht even, kijk in de werkmap wat er staat en voer de opdracht zo nodig nog eens uit.",
        }
      : {
          happened: "U hebt dit gestopt.",
          unchanged: unchangedWithout(progress),
          advice: "Voer de opdracht opnieuw uit wanneer het u uitkomt.",
        },
  );

/** @param patience milliseconds that were waited */
export const noAnswer = (progress: Progress, patience: number): ExcelProblem => {
  const seconds = Math.max(1, Math.round(patience / 1000));
  return new ExcelProblem("no-answer", {
    happened: `Excel antwoordt niet; er is ${seconds} ${seconds === 1 ? "seconde" : "seconden"} gewacht.`,
    unchanged: progress.phase === "writing" ? isUnknown : unchangedWithout(progress),
    advice:
      "Kijk of de werkmap nog reageert en wat er staat, en voer de opdracht dan opnieuw uit; laad de werkmap opnieuw als het stil blijft.",
  });
};
