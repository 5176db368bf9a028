import { parseArgs } from "node:util";
import { importableRegisters } from "../domain/import";
import type { RegisterName } from "../domain/registers/names";
import { madeSheets } from "../domain/sheets";
import type { SheetDeclaration } from "../domain/sheets/made-sheet";
import type { SettingOverrides } from "../domain/snapshot/settings";
import { serialOf, type Quarter } from "../domain/values/date";
import { InputProblem } from "./input-problem";

/** A list of the user's own to bring in. */
export interface ListRequest {
  /** A CSV file, or the name of a sheet of the workbook. */
  readonly from: string;
  /** Null: the register that its headers point to. */
  readonly register: RegisterName | null;
  /** True when rows that are there already may be changed too. */
  readonly overwrites: boolean;
}

/** What was asked for; paths as they were typed. */
export interface Request {
  readonly in?: string;
  readonly out?: string;
  readonly json?: string;
  /** Where the report's pages come. */
  readonly pdf?: string;
  /** A list to bring in before the report is made. */
  readonly import?: ListRequest;
  /** True when what has one meaning is repaired before the rows are sorted. */
  readonly repairs: boolean;
  readonly overrides: SettingOverrides;
  /** Sheets to make besides the report. */
  readonly sheets: readonly SheetDeclaration[];
}

const options = {
  in: { type: "string" },
  out: { type: "string" },
  json: { type: "string" },
  pdf: { type: "string" },
  peildatum: { type: "string" },
  kwartaal: { type: "string" },
  sheets: { type: "string" },
  import: { type: "string" },
  register: { type: "string" },
  overwrite: { type: "boolean" },
  repair: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the command line; `"help"` when help was asked for.
 * @throws InputProblem for an unknown or repeated option, a missing value, a day that does not exist or a quarter that is none
 */
export const parseCommandLine = (argv: readonly string[]): Request | "help" => {
  // Not strict: what is wrong is said in Dutch, not in Node's words.
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional")
      throw new InputProblem(`Onbekende waarde "${token.value}". Geef een werkmap op met --in; zie --help.`);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isKnown(name)) throw new InputProblem(`Onbekende optie ${rawName}. Zie --help voor wat er kan.`);
    if (given.has(name))
      throw new InputProblem(`De optie --${name} staat er meer dan één keer. Geef haar één keer op.`);
    given.set(
      name,
      options[name].type === "boolean" ? withoutValue(name, value) : withValue(name, value, inlineValue === true),
    );
  }
  if (given.has("help")) return "help";
  const [input, out, json, pdf] = [given.get("in"), given.get("out"), given.get("json"), given.get("pdf")];
  const [peildatum, kwartaal] = [given.get("peildatum"), given.get("kwartaal")];
  return {
    ...(input === undefined ? {} : { in: input }),
    ...(out === undefined ? {} : { out }),
    ...(json === undefined ? {} : { json }),
    ...(pdf === undefined ? {} : { pdf }),
    ...listFrom(given),
    repairs: given.has("repair"),
    overrides: {
      ...(peildatum === undefined ? {} : { peildatum: dayFrom(peildatum) }),
      ...(kwartaal === undefined ? {} : { kwartaal: quarterFrom(kwartaal) }),
    },
    sheets: sheetsFrom(given.get("sheets") ?? ""),
  };
};

/** `--register` and `--overwrite` say something about `--import` only. */
const listFrom = (given: ReadonlyMap<string, string>): { import?: ListRequest } => {
  const from = given.get("import");
  if (from === undefined) {
    const alone = ["register", "overwrite"].find((name) => given.has(name));
    if (alone === undefined) return {};
    throw new InputProblem(`De optie --${alone} hoort bij --import. Geef daar de lijst op die u wilt inlezen.`);
  }
  const register = given.get("register");
  return {
    import: {
      from,
      register: register === undefined ? null : registerFrom(register),
      overwrites: given.has("overwrite"),
    },
  };
};

const registerFrom = (text: string): RegisterName => {
  const found = importableRegisters.find((name) => name.toLowerCase() === text.trim().toLowerCase());
  if (found === undefined)
    throw new InputProblem(
      `Het register "${text}" bestaat niet. Kies bij --register uit ${importableRegisters.join(", ")}.`,
    );
  return found;
};

const isKnown = (name: string): name is keyof typeof options => Object.hasOwn(options, name);

const withoutValue = (name: string, value: string | undefined): string => {
  if (value !== undefined) throw new InputProblem(`De optie --${name} heeft geen waarde nodig. Zie --help.`);
  return "";
};

/** A value that looks like the next option was forgotten; one that is meant so is written as `--in=-a.xlsx`. */
const withValue = (name: string, value: string | undefined, isInline: boolean): string => {
  if (value === undefined || value === "" || (value.startsWith("-") && !isInline)) {
    throw new InputProblem(`De optie --${name} heeft geen waarde. Zie --help.`);
  }
  return value;
};

/** Serial date of `2021-09-30`. */
const dayFrom = (text: string): number => {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const date = new Date(`${text}T00:00:00Z`);
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    year < 1901 ||
    Number.isNaN(date.valueOf()) ||
    date.getUTCDate() !== day
  ) {
    throw new InputProblem(
      `De peildatum "${text}" is geen bestaande dag. Schrijf jaar-maand-dag, bijvoorbeeld 2021-09-30.`,
    );
  }
  return serialOf(year, month, day);
};

/** `plan,matrix`: the declarations in the order in which the product offers them. */
const sheetsFrom = (text: string): readonly SheetDeclaration[] => {
  const asked = text.split(",").map((slug) => slug.trim().toLowerCase());
  const slugs = madeSheets.map(({ slug }) => slug);
  const unknown = asked.find((slug) => slug !== "" && !slugs.includes(slug));
  if (unknown !== undefined)
    throw new InputProblem(`Het blad "${unknown}" bestaat niet. Kies bij --sheets uit ${slugs.join(", ")}.`);
  return madeSheets.filter(({ slug }) => asked.includes(slug));
};

const quarterFrom = (text: string): Quarter => {
  const digit = /^Q([1-4])$/i.exec(text)?.[1];
  if (digit === undefined) throw new InputProblem(`Het kwartaal "${text}" bestaat niet. Kies Q1, Q2, Q3 of Q4.`);
  return Number(digit) as Quarter;
};
