import { compareWithZod } from "./against-zod";
import { measureDemo } from "./demo-traffic";

const run = async (): Promise<void> => {
  const outcomes = [compareWithZod(), await measureDemo()];
  process.exitCode = outcomes.every(Boolean) ? 0 : 1;
};

void run();
