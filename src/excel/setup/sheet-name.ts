/** The name, or the first of `name (2)`, `name (3)`, … that no sheet has. */
export const freeSheetName = (
  name: string,
  { sheets }: { readonly sheets: readonly { readonly name: string }[] },
): string => {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  return free;
};
