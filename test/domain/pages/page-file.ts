import { resolve } from "node:path";

/** Where a page stands; tests and tools run from the project's folder. */
export const pageFile = (file: string): string => resolve("test/domain/pages", file);
