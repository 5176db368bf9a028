import { ExcelProblem, nothingChanged, type Phase, type ProblemCode, type ProblemText } from "./problem";

interface Explanation extends Pick<ProblemText, "happened" | "advice"> {
  readonly code: ProblemCode;
  /** True when Excel refuses the whole request before it does anything of it. */
  readonly isBeforehand?: true;
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
  NotImplemented: unsupported,
  ApiNotFound: unsupported,
  ApiNotAvailable: unsupported,
  ItemNotFound: gone,
  InvalidReference: gone,
};

const otherwise: Readonly<Record<Phase, Explanation>> = {
  reading: {
    code: "refused",
    happened: "Excel voerde de opdracht niet uit.",
    advice: "Probeer het opnieuw; blijft het misgaan, sluit de werkmap en open haar opnieuw.",
  },
  writing: {
    code: "refused",
    happened: "Excel voerde de opdracht niet uit.",
    advice: "Voer dezelfde opdracht nog eens uit: wat al klopt blijft staan.",
  },
  verifying: {
    code: "refused",
    happened: "Excel gaf niet terug wat er is geschreven.",
    advice: "Voer dezelfde opdracht nog eens uit: wat al klopt blijft staan.",
  },
};

/** What is unchanged when Excel refused. */
const unchangedAfter: Readonly<Record<Phase, string>> = {
  reading: nothingChanged,
  writing: "Wat al geschreven was, staat er nog; de rest is niet geschreven.",
  verifying: "Alles is geschreven, maar niet nagekeken.",
};

/** Errors of Office.js may come from another window, so that they are no `Error` of this one. */
const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

/** True when Excel answered that what it had to send back is over 5 MB. */
export const isResponseTooLarge = (error: unknown): boolean =>
  codeOf(error instanceof ExcelProblem ? error.cause : error) === "ResponsePayloadSizeLimitExceeded";

/** How far the work was when it stopped. */
export interface Progress {
  readonly phase: Phase;
  /** True when an earlier request of the same work changed something. */
  readonly hasWritten: boolean;
}

/** What is unchanged when the request at hand was not carried out at all. */
const unchangedWithout = ({ phase, hasWritten }: Progress): string => {
  if (phase === "verifying") return unchangedAfter.verifying;
  return hasWritten ? unchangedAfter.writing : nothingChanged;
};

/** Turns whatever Office.js raised into sentences for the user; the original stays the `cause`. */
export const problemOf = (error: unknown, progress: Progress): ExcelProblem => {
  if (error instanceof ExcelProblem) return error;
  const { code, happened, advice, isBeforehand } = explanations[codeOf(error)] ?? otherwise[progress.phase];
  const unchanged = isBeforehand ? unchangedWithout(progress) : unchangedAfter[progress.phase];
  return new ExcelProblem(code, { happened, unchanged, advice }, { cause: error });
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
    unchanged:
      progress.phase === "writing" ? "Het is niet zeker of de opdracht is uitgevoerd." : unchangedWithout(progress),
    advice:
      "Kijk of de werkmap nog reageert en wat er staat, en voer de opdracht dan opnieuw uit; laad de werkmap opnieuw als het stil blijft.",
  });
};
