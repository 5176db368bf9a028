const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeats an assertion until it holds; after `patience` ms it fails with the last reason. */
export const eventually = async (assertion: () => Promise<void>, patience = 15_000): Promise<void> => {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (reason) {
      if (Date.now() > end) throw reason;
      await pause(50);
    }
  }
};
