import * as all from "./all";
import type { RegisterName } from "./names";
import type { Register } from "./register";

const entries = Object.values(all).map((register): readonly [RegisterName, Register] => [register.name, register]);

export const registers = Object.fromEntries(entries) as Readonly<Record<RegisterName, Register>>;
