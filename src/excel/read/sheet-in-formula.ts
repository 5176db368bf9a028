/** The sheet in a formula such as `='Rapportage 2021-Q3'!$A$1`; null for anything else. */
export const sheetIn = (formula: string): string | null => {
  const at = formula.lastIndexOf("!");
  if (at < 1 || formula.includes("#REF!")) return null;
  const text = formula.slice(formula.startsWith("=") ? 1 : 0, at);
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
};
