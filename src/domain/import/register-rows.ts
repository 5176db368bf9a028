import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { looseKey } from "./free-keys";
import { looseText } from "../values/loose-text";

/** The rows of a register, found by key and by what tells them apart. */
export interface RegisterRows {
  readonly byKey: (key: string) => readonly Row[];
  readonly byIdentity: (identity: string) => readonly Row[];
  /** The key of a row, as it stands there; null when it has none. */
  readonly keyOf: (row: Row) => string | null;
  /** Every key, loose. */
  readonly keys: ReadonlySet<string>;
  readonly identityOf: (row: Row) => string | null;
}

/** What a person tells a row by, as one text; null when part of it is empty. */
export const identityFrom = (headers: readonly string[], valueOf: (header: string) => CellValue): string | null => {
  const parts = headers.map((header) => looseText(valueOf(header)));
  return parts.length === 0 || parts.includes("") ? null : parts.join("\n");
};

const add = (rows: Map<string, Row[]>, name: string, row: Row): void => {
  const known = rows.get(name);
  if (known === undefined) rows.set(name, [row]);
  else known.push(row);
};

export const registerRows = (register: RegisterSnapshot): RegisterRows => {
  const identity = register.declaration.recognition?.identity ?? [];
  const nr = register.column("Nr");
  const columns = new Map(identity.map((header) => [header, register.column(header)]));
  const keyOf = (row: Row): string | null => {
    const key = nr(row);
    return isEmpty(key) || isError(key) ? null : String(key);
  };
  const identityOf = (row: Row) => identityFrom(identity, (header) => columns.get(header)?.(row) ?? "");
  const keyed = new Map<string, Row[]>();
  const identified = new Map<string, Row[]>();
  for (const row of register.rows) {
    const key = keyOf(row);
    if (key !== null) add(keyed, looseKey(key), row);
    const name = identityOf(row);
    if (name !== null) add(identified, name, row);
  }
  return {
    byKey: (key) => keyed.get(looseKey(key)) ?? [],
    byIdentity: (name) => identified.get(name) ?? [],
    keyOf,
    keys: new Set(keyed.keys()),
    identityOf,
  };
};
