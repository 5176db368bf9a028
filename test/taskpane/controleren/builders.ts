import type { Finding } from "../../../src/domain/rules/finding";

/** A finding with what a test does not care for filled in. */
export const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: "verplicht-leeg",
  severity: "fout",
  sheet: "Actiepunten",
  row: 5,
  column: "Deadline",
  cell: "X5",
  message: "Deadline is leeg.",
  source: "Werkafspraak registratie",
  ...parts,
});
