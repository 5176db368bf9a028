import type { JSDOM as LoadedJSDOM } from "jsdom";
import names from "jsdom/lib/jsdom/browser/js-globals.json";

const loaded = globalThis as typeof globalThis & { readonly LoadedJSDOM: typeof LoadedJSDOM };

/** Stands for jsdom in tests: JavaScript's own objects on its windows are those of the test, as if the test had loaded it. */
export class JSDOM extends loaded.LoadedJSDOM {
  constructor(...given: ConstructorParameters<typeof LoadedJSDOM>) {
    super(...given);
    for (const [name, property] of Object.entries(names))
      Object.defineProperty(this.window, name, { ...property, value: Reflect.get(globalThis, name) });
  }
}
