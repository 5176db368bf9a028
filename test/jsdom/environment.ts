import { TestEnvironment } from "jest-environment-node";
import { JSDOM } from "jsdom";

/** Node, with jsdom loaded once for all files of a worker: it is some four hundred modules, and most files that need it are short. */
export default class NodeWithJsdom extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.defineProperty(this.global, "LoadedJSDOM", { value: JSDOM });
  }
}
