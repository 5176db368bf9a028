/** The workbook that the page's address asks for: null is a new one. */
export function askedWorkbook(search: string): { readonly address: string; readonly fileName: string } | null {
  const asked = new URLSearchParams(search).get("werkmap");
  if (asked === "leeg") return null;
  const address = asked ?? "/demo/waterrijk.xlsx";
  return { address, fileName: decodeURIComponent(address.split("/").at(-1) ?? address) };
}

/** `Map1.xlsx` and on, as Excel names what was never saved. */
export const newFileName = (made: number): string => `Map${made}.xlsx`;

/** What stands in the window's title; a dot says that there is something to save. */
export const titleOf = (fileName: string, isChanged: boolean): string =>
  `${isChanged ? "• " : ""}${fileName} – Excel (ingebed)`;
