import type { Settings } from "../snapshot/settings";
import { calendarDay, quarterOf, type Quarter } from "../values/date";

const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** Quarters of the report year that lie before the Peildatum's. */
export const pastQuarters = ({ rapportagejaar, peildatum }: Settings): readonly Quarter[] => {
  const { year } = calendarDay(peildatum);
  if (year > rapportagejaar) return quarters;
  return year < rapportagejaar ? [] : quarters.filter((quarter) => quarter < quarterOf(peildatum));
};
