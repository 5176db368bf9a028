import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { type Calculator, createCalculator } from "../calculation/calculator";
import type { Workbook } from "../model/workbook";
import { ExcelHost, type HostOptions, defaultOptions } from "../processor/host";
import { RequestServer, type Traffic } from "../processor/server";
import { saveWorkbook } from "../xlsx/save";

/** Part of the client: makes what `isSetSupported` asks from what a host says it has. */
interface RequirementsFactory {
  getDefaultRequirementMatrix(host: { get_requirementMatrix(): string }): Office.RequirementSetSupport;
}

/** What the client needs of the window that hosts it. */
interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface ClientWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: Bridge): void } };
  /** Where the client looks for `Office.context`; in a browser the loader, office.js, puts it there. */
  OSF: { _OfficeAppFactory?: { getContext(): object } };
  OfficeExt: { Requirement: { RequirementsMatrixFactory: RequirementsFactory } };
}

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";
const MESSAGE = { request: 1, response: 2, event: 3 } as const;

/** A workbook open in the embedded Excel, with the client that speaks to it. */
export class EmbeddedExcel {
  /** Takes the requests; lets them fail or wait where a test asks for it. */
  readonly server: RequestServer;
  readonly #client: ClientWindow;
  readonly #bridge: Bridge;
  readonly #closeWindow: () => void;
  #isClosed = false;

  constructor(
    readonly host: ExcelHost,
    client: { window: ClientWindow; close: () => void },
  ) {
    this.server = new RequestServer(host);
    this.#client = client.window;
    this.#closeWindow = client.close;
    this.#bridge = { sendMessageToHost: (text) => void setImmediate(() => this.#receive(text)) };
    this.#client.OfficeExtension.HostBridge.init(this.#bridge);
    this.#introduce();
  }

  /** Gives `Office.context` what Excel tells a task pane at its start and the bridge does not. */
  #introduce(): void {
    const { RequirementsMatrixFactory } = this.#client.OfficeExt.Requirement;
    const requirements = RequirementsMatrixFactory.getDefaultRequirementMatrix({
      get_requirementMatrix: () => JSON.stringify({ ExcelApi: this.host.options.apiVersion }),
    });
    const context = {
      requirements,
      contentLanguage: "nl-NL",
      displayLanguage: "nl-NL",
      host: "Excel",
      platform: "OfficeOnline",
    };
    this.#client.OSF._OfficeAppFactory = { getContext: () => context };
  }

  /** The workbook as an .xlsx file, its formulas calculated. */
  save(): Uint8Array {
    this.host.calculate();
    return saveWorkbook(this.workbook);
  }

  /** The client's namespaces, as an add-in finds them on its global object. */
  get Excel(): typeof Excel {
    return this.#client.Excel;
  }

  get Office(): typeof Office {
    return this.#client.Office;
  }

  get OfficeExtension(): typeof OfficeExtension {
    return this.#client.OfficeExtension;
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  /** Requests and bytes since the start or the last `resetTraffic`. */
  get traffic(): Readonly<Traffic> {
    return this.server.traffic;
  }

  resetTraffic(): void {
    this.server.resetTraffic();
  }

  /** Lets go of the window; a request after this gets no answer. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#closeWindow();
  }

  #receive(text: string): void {
    this.server.whenAnswering(() => this.#answer(text));
  }

  #answer(text: string): void {
    if (this.#isClosed) return;
    const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
    const answer = this.server.handle(JSON.stringify(message.body));
    if (answer !== null)
      this.#send(`{"id":${id},"type":${MESSAGE.response},"message":{"statusCode":200,"headers":{},"body":${answer}}}`);
    this.deliverEvents();
  }

  /** Hands the add-in what was raised since: called after each request, and by tests that edit as a user would. */
  deliverEvents(): void {
    const entries = this.server.takeEvents();
    if (entries.length > 0) this.#send(JSON.stringify({ id: 0, type: MESSAGE.event, message: { entries } }));
  }

  #send(text: string): void {
    this.#bridge.onMessageFromHost?.(text);
  }
}

type ClientScript = (this: unknown, scope: object) => void;

/** The client's script, read and compiled once for all windows of the process. */
let clientScript: ClientScript | undefined;

const compiledClient = (): ClientScript => {
  const source = readFileSync(createRequire(__filename).resolve(CLIENT), "utf8");
  return Reflect.construct(Function, [SCOPE, `with (${SCOPE}) {${source}\n}`]) as ClientScript;
};

/**
 * Runs the client's script in a window of its own, but in the caller's realm as a script in a task pane's page runs: so its
 * errors are `Error`s and its arrays `Array`s there.
 */
function loadClient(): { window: ClientWindow; close: () => void } {
  clientScript ??= compiledClient();
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", { url: "https://localhost/" });
  const page = window as unknown as Record<PropertyKey, unknown>;
  // The script expects that its `var`s are properties of the window and the reverse: the scope says yes to every name.
  const scope = new Proxy(page, {
    has: (_page, name) => name !== SCOPE,
    get: (_page, name): unknown =>
      name === Symbol.unscopables ? undefined : name in page ? page[name] : Reflect.get(globalThis, name),
    set: (_page, name, value) => Reflect.set(page, name, value),
  });
  clientScript.call(window, scope);
  return { window: page as unknown as ClientWindow, close: () => window.close() };
}

const SCOPE = "scopeOfTheClient";

/** What may be given to `startExcel`; left out, it is Excel as users have it. */
export type StartOptions = Partial<HostOptions> & {
  /** Left out: the calculation that comes with the embedded Excel. */
  readonly calculator?: Calculator;
};

/**
 * Opens a workbook in the embedded Excel with the unmodified Office.js client before it. Each instance has a window of its own,
 * so several may follow each other or stand side by side; `close` frees it.
 */
export async function startExcel(
  workbook: Workbook,
  { calculator, ...options }: StartOptions = {},
): Promise<EmbeddedExcel> {
  const host = new ExcelHost(workbook, calculator ?? (await createCalculator()), { ...defaultOptions, ...options });
  return new EmbeddedExcel(host, loadClient());
}

/**
 * Runs add-in code with `Excel`, `Office` and `OfficeExtension` on the global object, where it finds them in a task pane, and
 * takes them away afterwards.
 */
export async function withExcel<Result>(embedded: EmbeddedExcel, run: () => Promise<Result>): Promise<Result> {
  const names = ["Excel", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: embedded[name], configurable: true, writable: true });
  try {
    return await run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
