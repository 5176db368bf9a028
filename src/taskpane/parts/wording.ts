/** `a`, `a en b`, `a, b en c`. */
export const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1) ?? ""}`;
