/** What went wrong, for whoever has to decide what to do next; the sentence is for the user. */
export type ProblemCode =
  "cell-edit-mode" | "protected" | "too-large" | "unsupported" | "not-set-up" | "not-verified" | "refused";

/** How far the work was when it stopped: what the user may trust to be unchanged. */
export type Phase = "reading" | "writing";

/** Excel refused. The message is a Dutch sentence: what happened, what is unchanged, what to do. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";
  /** The sentence that says what happened, for whoever keeps no half-done work and has nothing to reassure about. */
  readonly happened: string;

  constructor(
    readonly code: ProblemCode,
    message: string,
    { happened = message, ...options }: ErrorOptions & { happened?: string } = {},
  ) {
    super(message, options);
    this.happened = happened;
  }
}

interface Explanation {
  readonly code: ProblemCode;
  readonly happened: string;
  readonly advice: string;
}

const tooLarge: Explanation = {
  code: "too-large",
  happened: "De gegevens zijn te groot voor één bericht aan Excel (5 MB).",
  advice: "Verwijder lege rijen onder de tabellen of verplaats grote hulptabellen naar een andere werkmap.",
};

const explanations: Readonly<Record<string, Explanation>> = {
  InvalidOperationInCellEditMode: {
    code: "cell-edit-mode",
    happened: "Excel wacht tot de cel die u bewerkt is afgesloten.",
    advice: "Druk op Enter of Esc en probeer het opnieuw.",
  },
  AccessDenied: {
    code: "protected",
    happened: "De werkmap of een werkblad is beveiligd.",
    advice: "Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.",
  },
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  NotImplemented: {
    code: "unsupported",
    happened: "Deze versie van Excel kan dit niet.",
    advice: "Werk Excel bij of gebruik Excel op het web.",
  },
  ApiNotFound: {
    code: "unsupported",
    happened: "Deze versie van Excel kan dit niet.",
    advice: "Werk Excel bij of gebruik Excel op het web.",
  },
};

/** Errors of Office.js may come from another window, so that they are no `Error` of this one. */
const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

/** True when Excel answered that what it had to send back is over 5 MB. */
export const isResponseTooLarge = (error: unknown): boolean => codeOf(error) === "ResponsePayloadSizeLimitExceeded";

/** Turns whatever Office.js raised into a sentence for the user; the original stays the `cause`. */
export const problemOf = (error: unknown, phase: Phase): ExcelProblem => {
  if (error instanceof ExcelProblem) return error;
  const known = explanations[codeOf(error)];
  const unchanged =
    phase === "reading" ? "Er is niets gewijzigd." : "Wat al geschreven was, staat er nog; de rest is niet geschreven.";
  const { code, happened, advice } = known ?? {
    code: "refused",
    happened: "Excel voerde de opdracht niet uit.",
    advice:
      phase === "reading"
        ? "Probeer het opnieuw; blijft het misgaan, sluit de werkmap en open haar opnieuw."
        : "Voer dezelfde opdracht nog eens uit: wat al klopt blijft staan.",
  };
  return new ExcelProblem(code, `${happened} ${unchanged} ${advice}`, { cause: error, happened });
};
