import { allRules } from "../../src/domain/rules";

const start = "<!-- regels: npm run docs -->\n<!-- prettier-ignore-start -->\n";
const end = "<!-- prettier-ignore-end -->\n<!-- /regels -->\n";

const rows = (): string[] =>
  allRules.map(({ slug, severity, says, source }) => `| \`${slug}\` | ${severity} | ${says} | ${source} |`);

/**
 * A document with its table of rules as the rules describe themselves.
 * @throws Error when the document has no place for the table
 */
export const withRuleTable = (document: string): string => {
  const [before, rest] = document.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error("The document has no place for the table of rules.");
  const table = ["| Regel | Ernst | Wanneer | Uit |", "| --- | --- | --- | --- |", ...rows()].join("\n");
  return `${before}${start}\n${table}\n\n${end}${after}`;
};
