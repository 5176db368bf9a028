export { EmbeddedExcel, type StartOptions, startExcel, withExcel } from "./transport/node";
export { RequestServer, type Traffic } from "./processor/server";
export type { Fault } from "./processor/faults";
export { Colleague } from "./user/colleague";
