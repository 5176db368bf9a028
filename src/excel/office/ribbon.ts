/**
 * Ties a button of the ribbon to what it does, and tells Excel when that is done, whatever came of it.
 * @param name of the function, as the manifest calls it
 */
export const associate = (name: string, action: () => Promise<void>): void => {
  throw new Error(`still to come: ${name} ${String(action)}`);
};
