import { isOlderSchema, ourSchemaVersion } from "../../domain/registers/schema-version";
import { rowOfSetting, settingValue } from "../../domain/rules/setting-value";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { isEmpty } from "../../domain/values/cell-value";
import type { PlacedRegister } from "../read/locate";
import type { Session } from "../session";
import { writeChanges } from "../write/write-changes";

const key = "Schemaversie";

/**
 * Raises the Schemaversie of a workbook that was completed to our layout. A text that is no number is somebody's own, and has its
 * finding.
 * @param place of Instellingen before set-up
 * @returns true when it was raised
 * @throws ExcelProblem
 */
export const raiseSchema = async (
  session: Session,
  snapshot: WorkbookSnapshot,
  place: PlacedRegister | undefined,
): Promise<boolean> => {
  if (!place || place.isProtected || place.isFiltered || rowOfSetting(snapshot, key) === null) return false;
  const from = settingValue(snapshot, key);
  if (!isOlderSchema(from) && !isEmpty(from)) return false;
  const change = { register: "Instellingen", key, header: "Waarde", from, to: ourSchemaVersion } as const;
  const { written } = await writeChanges(session, [change], []);
  return written.length > 0;
};
