import type { Criterion } from "../../domain/order/criterion";

/** A register's order in one line: "Volgorde: open vóór afgesloten, …, vroegste Deadline eerst en ten slotte Nr." */
export const orderLine = (criteria: readonly Pick<Criterion, "label">[]): string => {
  const labels = criteria.map(({ label }) => label);
  const last = labels.at(-1) ?? "";
  return labels.length < 2
    ? `Volgorde: ${last}.`
    : `Volgorde: ${labels.slice(0, -1).join(", ")} en ten slotte ${last}.`;
};
