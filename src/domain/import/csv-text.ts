import { CsvProblem } from "./csv-problem";

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);

/** Dutch, behind "lijst.csv is": what a file of another kind is, by its first bytes. */
const otherKind = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return "een Excel-werkmap of een ander ingepakt bestand";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "een Excel-werkmap in een oude vorm";
  return startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ? "een PDF" : null;
};

/** What Windows-1252 has at 0x80 to 0x9f; a dot where it has nothing. */
const windowsSigns = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/** Some versions of Node read Windows-1252 as Latin-1, which has nothing but control codes where the euro sign is. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (code) => windowsSigns.charAt(code.charCodeAt(0) - 0x80));

const decode = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 was saved by Excel on Windows as "CSV (gescheiden door lijstscheidingsteken)".
    return decodeWindows(bytes);
  }
};

/**
 * The text of a CSV file, its lines ended by `\n`: UTF-8 with or without a byte order mark, UTF-16 with one, or else Windows-1252.
 * @throws CsvProblem for an empty file and for a file that is no text
 */
export const csvText = (bytes: Uint8Array, fileName: string): string => {
  const other = otherKind(bytes);
  if (other !== null)
    throw new CsvProblem(
      `${fileName} is ${other} en geen CSV-bestand. Open het in Excel en lees daar het werkblad in, of bewaar het eerst als CSV.`,
    );
  const text = decode(bytes).replaceAll(/\r\n?/g, "\n");
  if (text.trim() === "") throw new CsvProblem(`${fileName} is leeg. Kies het bestand waarin de lijst staat.`);
  if (text.includes("\0"))
    throw new CsvProblem(
      `${fileName} is geen tekst die te lezen is. Bewaar de lijst in Excel als "CSV UTF-8" en kies dat bestand.`,
    );
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text))
    throw new CsvProblem(
      `${fileName} is een webpagina en geen CSV-bestand. Open het in Excel en lees daar het werkblad in, of bewaar het eerst als CSV.`,
    );
  return text;
};
