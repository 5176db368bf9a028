import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { looseText } from "../values/loose-text";
import { looseKey } from "./free-keys";
import { recognitionOf } from "./recognition";

/** The rows of a register, found by key and by what tells them apart. */
export interface RegisterRows {
  readonly byKey: (key: string) => readonly Row[];
  readonly byIdentity: (identity: string) => readonly Row[];
  /** The key of a row, as it stands there; null when it has none. */
  readonly keyOf: (row: Row) => string | null;
  /** Every key, loose. */
  readonly keys: ReadonlySet<string>;
  /** What a person will tell a row by once it has these values, as one text. Where part of it is empty that is like no whole one. */
  readonly identityOf: (row: Row, values: ReadonlyMap<string, CellValue>) => string;
}

/** A row before anything stands in it. */
export const newRow: Row = { index: 0, values: [] };

const asItStands: ReadonlyMap<string, CellValue> = new Map();

const add = (rows: Map<string, Row[]>, name: string, row: Row): void => {
  const known = rows.get(name);
  if (known === undefined) rows.set(name, [row]);
  else known.push(row);
};

/** Reads the key of a row, as it stands there; null when it has none. */
export const keyReader = (register: RegisterSnapshot): ((row: Row) => string | null) => {
  const nr = register.column("Nr");
  return (row) => {
    const key = nr(row);
    return isEmpty(key) || isError(key) ? null : String(key);
  };
};

export const registerRows = (register: RegisterSnapshot): RegisterRows => {
  const identity = recognitionOf(register.declaration).identity.map((header) => ({
    header,
    current: register.column(header),
  }));
  const keyOf = keyReader(register);
  const identityOf: RegisterRows["identityOf"] = (row, values) =>
    identity.map(({ header, current }) => looseText(values.get(header) ?? current(row))).join("\n");
  const keyed = new Map<string, Row[]>();
  const identified = new Map<string, Row[]>();
  for (const row of register.rows) {
    const key = keyOf(row);
    if (key !== null) add(keyed, looseKey(key), row);
    add(identified, identityOf(row, asItStands), row);
  }
  return {
    byKey: (key) => keyed.get(looseKey(key)) ?? [],
    byIdentity: (name) => identified.get(name) ?? [],
    keyOf,
    keys: new Set(keyed.keys()),
    identityOf,
  };
};
