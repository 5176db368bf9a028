import type * as FastCheck from "fast-check";

// Every run tries other cases. With `SEED` all properties take that one: a red run is then the doing of what was changed.
const seed = process.env.SEED;

if (seed !== undefined) jest.requireActual<typeof FastCheck>("fast-check").configureGlobal({ seed: Number(seed) });
