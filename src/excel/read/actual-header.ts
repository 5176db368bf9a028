import type { RegisterName } from "../../domain/registers/names";
import type { FoundRegister } from "../../domain/snapshot/create-snapshot";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { ActualHeader } from "../adapt-formula";

/** The headers as they stand in the registers that were found. */
export const actualHeaderIn = (found: Partial<Record<RegisterName, Pick<FoundRegister, "headers">>>): ActualHeader => {
  const known = new Map<RegisterName, ReadonlyMap<string, string>>();
  return (register, header) => {
    const headers = known.get(register) ?? byName(found[register]?.headers ?? []);
    known.set(register, headers);
    return headers.get(normaliseHeader(header)) ?? null;
  };
};

/** Of equal headers the first counts. */
const byName = (headers: FoundRegister["headers"]): ReadonlyMap<string, string> =>
  new Map([...headers].reverse().map((header) => [normaliseHeader(header), String(header)]));
