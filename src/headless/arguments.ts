import { parseArgs } from "node:util";
import type { SettingOverrides } from "../domain/snapshot/settings";
import { serialOf, type Quarter } from "../domain/values/date";
import { InputProblem } from "./input-problem";

/** What was asked for; paths as they were typed. */
export interface Request {
  readonly in?: string;
  readonly out?: string;
  readonly json?: string;
  readonly overrides: SettingOverrides;
}

const options = {
  in: { type: "string" },
  out: { type: "string" },
  json: { type: "string" },
  peildatum: { type: "string" },
  kwartaal: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the command line; `"help"` when help was asked for.
 * @throws InputProblem for an unknown or repeated option, a missing value, a day that does not exist or a quarter that is none
 */
export const parseCommandLine = (argv: readonly string[]): Request | "help" => {
  const { values, tokens, positionals } = parsed(argv);
  if (values.help) return "help";
  const [stray] = positionals;
  if (stray !== undefined) throw new InputProblem(`Onbekende waarde "${stray}". Geef een werkmap op met --in; zie --help.`);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (seen.has(token.name)) throw new InputProblem(`De optie --${token.name} staat er meer dan één keer. Geef haar één keer op.`);
    if (token.value === "") throw new InputProblem(`De optie --${token.name} heeft geen waarde. Zie --help.`);
    seen.add(token.name);
  }
  const { in: input, out, json, peildatum, kwartaal } = values;
  return {
    ...(input === undefined ? {} : { in: input }),
    ...(out === undefined ? {} : { out }),
    ...(json === undefined ? {} : { json }),
    overrides: {
      ...(peildatum === undefined ? {} : { peildatum: dayFrom(peildatum) }),
      ...(kwartaal === undefined ? {} : { kwartaal: quarterFrom(kwartaal) }),
    },
  };
};

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new InputProblem(explanation(error, argv), { cause: error });
  }
};

const explanation = (error: unknown, argv: readonly string[]): string => {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const known = Object.keys(options);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const unknown = argv.find((each) => each.startsWith("-") && !known.includes(each.replace(/^-+/, "").replace(/=.*$/s, "")));
    return `Onbekende optie ${unknown ?? ""}. Zie --help voor wat er kan.`;
  }
  const bare = argv.find((each, place) => known.includes(each.replace(/^--/, "")) && (argv[place + 1] ?? "-").startsWith("-"));
  return `De optie ${bare ?? ""} heeft geen geldige waarde. Zie --help.`;
};

/** Serial date of `2021-09-30`. */
const dayFrom = (text: string): number => {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const date = new Date(`${text}T00:00:00Z`);
  if (year === undefined || month === undefined || day === undefined || year < 1901 || Number.isNaN(date.valueOf()) || date.getUTCDate() !== day) {
    throw new InputProblem(`De peildatum "${text}" is geen bestaande dag. Schrijf jaar-maand-dag, bijvoorbeeld 2021-09-30.`);
  }
  return serialOf(year, month, day);
};

const quarterFrom = (text: string): Quarter => {
  const digit = /^Q([1-4])$/i.exec(text)?.[1];
  if (digit === undefined) throw new InputProblem(`Het kwartaal "${text}" bestaat niet. Kies Q1, Q2, Q3 of Q4.`);
  return Number(digit) as Quarter;
};
