/** Beyond this a number is a slip, and counting on from it would make it worse. */
const highestCounted = 999_999;

/** Keys that differ only in case and outer spaces are one key to a reader. */
export const looseKey = (key: string): string => key.trim().toUpperCase();

/**
 * Gives keys that nobody has, one after the other: those after the highest.
 * @param example a key of the register, such as `AP-001`
 * @param taken keys that are in use, or will be; loose
 */
export const freeKeys = (example: string, taken: ReadonlySet<string>): (() => string) => {
  const prefix = example.replace(/\d+/, "");
  const isOurs = new RegExp(`^${prefix}(\\d+)$`);
  let highest = 0;
  for (const key of taken) {
    const number = Number(isOurs.exec(key)?.[1] ?? 0);
    if (number <= highestCounted) highest = Math.max(highest, number);
  }
  return () => {
    let key: string;
    do {
      highest += 1;
      key = `${prefix}${String(highest).padStart(example.length - prefix.length, "0")}`;
    } while (taken.has(key));
    return key;
  };
};
