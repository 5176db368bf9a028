import { serialOf } from "../domain/values/date";

/** Serial date of the calendar day here, not in Greenwich. */
export const currentDay = (): number => {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};
