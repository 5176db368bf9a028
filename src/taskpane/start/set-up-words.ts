import type { RegisterName } from "../../domain/registers/names";
import type { SetUpOutcome } from "../../excel";
import type { NoticeKind } from "../parts/notice";
import { enumerated } from "../parts/wording";

/** What set-up did, as the user reads it. */
export interface SetUpWords {
  readonly kind: NoticeKind;
  readonly title: string;
  /** What was made or added. */
  readonly done: readonly string[];
  /** What was left as it is, why, and what to do. */
  readonly left: readonly string[];
}

type Placed = readonly { readonly register: RegisterName; readonly header: string }[];

/** `Actiepunten (Rang, Team), Teamplannen (Rang)` */
const perRegister = (placed: Placed): string => {
  const headers = new Map<RegisterName, string[]>();
  for (const { register, header } of placed) headers.set(register, [...(headers.get(register) ?? []), header]);
  return [...headers].map(([register, of]) => `${register} (${of.join(", ")})`).join(", ");
};

const registersOf = (placed: Placed): string => enumerated([...new Set(placed.map(({ register }) => register))]);

/** Says what set-up did. Of a register that was made as a whole its columns and formulas go without saying. */
export const setUpWords = (outcome: SetUpOutcome): SetUpWords => {
  const { made, converted, renamed, names, settings, hasNewBlock, notices, isChanged, laidOut } = outcome;
  const isNew = new Set<RegisterName>(made);
  const inExisting = (placed: Placed): Placed => placed.filter(({ register }) => !isNew.has(register));
  const [columns, formulas, dressed] = [outcome.columns, outcome.formulas, outcome.dressed].map(inExisting);
  const done = [
    ...line(made.length > 0, `Gemaakt: ${enumerated(made)}.`),
    ...line(
      converted.length > 0,
      `Van gewone cellen een tabel gemaakt: ${enumerated(converted)}. De inhoud is niet gewijzigd.`,
    ),
    ...renamed.map(({ register, from }) => `De tabel ${from} heet nu ${register}.`),
    ...placedLine("Kolommen toegevoegd", columns, perRegister),
    ...placedLine("Formules aangevuld in", formulas, perRegister),
    ...placedLine("Keuzelijsten, controles en kleuren aangevuld in", dressed, registersOf),
    ...line(settings.length > 0 && !isNew.has("Instellingen"), `Instellingen toegevoegd: ${settings.join(", ")}.`),
    ...line(hasNewBlock && !isNew.has("Taakstelling"), "Op Taakstelling staat nu een blok met de stand van zaken."),
    ...line(
      laidOut.some((name) => !isNew.has(name)),
      `Voor afdrukken ingericht: ${enumerated(laidOut.filter((name) => !isNew.has(name)))}.`,
    ),
    ...line(made.length === 0 && names.length > 0, `Namen in de werkmap aangevuld: ${names.length}.`),
  ];
  return { ...heading(isChanged, made.length > 0, notices.length), done, left: notices.map(({ message }) => message) };
};

const line = (applies: boolean, text: string): readonly string[] => (applies ? [text] : []);

const placedLine = (title: string, placed: Placed | undefined, words: (placed: Placed) => string): readonly string[] =>
  placed && placed.length > 0 ? [`${title}: ${words(placed)}.`] : [];

const heading = (isChanged: boolean, isMade: boolean, left: number): Pick<SetUpWords, "kind" | "title"> => {
  if (!isChanged) {
    return left === 0
      ? { kind: "success", title: "De werkmap was al compleet; er is niets gewijzigd" }
      : { kind: "warning", title: "Er is niets gewijzigd" };
  }
  const done = isMade ? "De werkmap is ingericht" : "De werkmap is aangevuld";
  return left === 0
    ? { kind: "success", title: done }
    : { kind: "warning", title: `${done}, op ${left === 1 ? "één onderdeel" : `${left} onderdelen`} na` };
};
