import type { RegisterName } from "../../src/domain/registers/names";
import type { Severity } from "../../src/domain/rules/finding";

/** A finding by key and header. */
export interface KeyedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly register: RegisterName;
  readonly key: string;
  readonly header: string;
}

const finding = (
  severity: Severity,
  rule: string,
  register: RegisterName,
  key: string,
  header: string,
): KeyedFinding => ({ severity, rule, register, key, header });
const late = (register: RegisterName, key: string, header: string): KeyedFinding =>
  finding("waarschuwing", "actie-te-laat", register, key, header);
const near = (register: RegisterName, key: string, header: string): KeyedFinding =>
  finding("info", "actie-nadert-deadline", register, key, header);

/** What even a well-kept workbook has to show on 30 September 2021; none of it is a fout. */
export const cleanFindings: readonly KeyedFinding[] = [
  near("Actiepunten", "AP-006", "Deadline"),
  late("Actiepunten", "AP-019", "Deadline"),
  late("Actiepunten", "AP-021", "Deadline"),
  finding("waarschuwing", "niet-in-werkplan", "Actiepunten", "AP-026", "Werkplanregel"),
  near("Actiepunten", "AP-033", "Deadline"),
  late("Actiepunten", "AP-038", "Deadline"),
  near("Actiepunten", "AP-041", "Deadline"),
  near("Teamplannen", "WP-035", "Einddatum"),
  late("Teamplannen", "WP-043", "Einddatum"),
  late("Teamplannen", "WP-052", "Einddatum"),
  late("Teamplannen", "WP-070", "Einddatum"),
  finding("waarschuwing", "uren-boven-capaciteit", "Teamplannen", "WP-145", "Uren gepland"),
  finding("waarschuwing", "uitgangspunt-zonder-plan", "Beleidsuitgangspunten", "BU-24", "Nr"),
];
