import type { RequestServer } from "../processor/server";
import { AddinFrame, type FrameHost, type FrameRole } from "./browser-frame";
import { MessageType, readMessage } from "./browser-messages";
import { introduceTheme, type OfficeThemeColours } from "./office-themes";

export interface AddinFramesOptions {
  /** Id in the manifest. */
  readonly addinId: string;
  readonly addinName: string;
  /** Of Excel and of the workbook: "nl-NL". */
  readonly locale: string;
  readonly officeTheme: OfficeThemeColours;
  /** Where the workbook is kept, as `Office.context.document.url` tells it. */
  readonly documentAddress: string;
}

/** Numbers of the client's own for Excel on the web and a workbook that may be changed. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DOCUMENT_LEVEL = 1;

/**
 * All add-in frames of one open workbook: the page's half of what Office.js on the web expects of Excel. Frames are of the
 * page's own origin, and https: the client talks to no other host.
 */
export class AddinFrames {
  /** Called after each request that was handled: the page draws again. */
  onChange: (() => void) | null = null;
  /** What clients asked that is not known here, for tests. */
  readonly unknownActions: string[] = [];
  readonly #frames = new Map<HTMLIFrameElement, AddinFrame>();
  readonly #host: FrameHost;
  readonly #listener = (event: MessageEvent<unknown>): void => this.#receive(event);
  #theme: OfficeThemeColours;
  #isDisposed = false;

  constructor(
    readonly server: RequestServer,
    readonly options: AddinFramesOptions,
  ) {
    this.#theme = options.officeTheme;
    this.#host = {
      addinName: options.addinName,
      theme: () => this.#theme,
      contextFor: (addin, role) => {
        introduceTheme(addin, () => this.#theme);
        return this.#context(role);
      },
      // With an id of its own: the client remembers of an id that it is a dialog's, in storage that the pane shares.
      openDialog: (frame, source, onMessage) =>
        this.#load(frame, source, { id: `${options.addinId}-${crypto.randomUUID()}`, onMessage }),
      closeFrame: (frame) => this.close(frame),
      answerRequest: (body, send) => this.server.whenAnswering(() => this.#answer(body, send)),
      reportUnknown: (action) => this.unknownActions.push(action),
    };
    window.addEventListener("message", this.#listener);
  }

  /**
   * Loads a page of the add-in into a frame and answers its client from then on.
   * @param source address of the page, with its own query: "/taskpane.html?onderdeel=controleren"
   */
  open(frame: HTMLIFrameElement, source: string): void {
    this.#load(frame, source, { id: this.options.addinId });
  }

  /** Empties a frame; its client is answered no more. */
  close(frame: HTMLIFrameElement): void {
    if (!this.#frames.has(frame)) return;
    this.#frames.get(frame)?.close();
    this.#frames.delete(frame);
    frame.removeAttribute("src");
  }

  /** Hands every frame the events raised since the last time: to be called after each edit of the user. */
  deliverEvents(): void {
    const entries = this.server.takeEvents();
    if (entries.length > 0) for (const frame of this.#frames.values()) frame.deliver(entries);
  }

  /**
   * Runs a function of the function file, as a button of the ribbon does; `frame` holds that file (`open`). Resolves when the
   * add-in says that it is done.
   * @throws Error when the add-in has no such function, or its page is closed before it is done
   */
  async runFunction(frame: HTMLIFrameElement, functionName: string): Promise<void> {
    const addin = this.#frames.get(frame);
    if (!addin) throw new Error(`${functionName}: open the function file in this frame first`);
    await addin.run(functionName);
  }

  /**
   * What `Office.context.officeTheme` says from now on. Office.js on the web has no event for it in Excel: a page that is open
   * sees it when it looks again, at the latest when it is opened again.
   */
  setTheme(colours: OfficeThemeColours): void {
    this.#theme = colours;
  }

  /** Closes all frames of the workbook; requests that still wait are not handled. */
  dispose(): void {
    this.#isDisposed = true;
    window.removeEventListener("message", this.#listener);
    for (const frame of [...this.#frames.keys()]) this.close(frame);
  }

  #receive(event: MessageEvent<unknown>): void {
    if (event.origin !== location.origin) return;
    const frame = [...this.#frames.values()].find(({ element }) => element.contentWindow === event.source);
    const message = frame && readMessage(event.data);
    if (message?._messageType === MessageType.request) frame?.receive(message);
  }

  #answer(body: string, send: (answer: string) => void): void {
    if (this.#isDisposed) return;
    const answer = this.server.handle(body);
    if (answer !== null) send(answer);
    this.deliverEvents();
    this.onChange?.();
  }

  #load(frame: HTMLIFrameElement, source: string, role: FrameRole): void {
    this.close(frame);
    this.#frames.set(frame, new AddinFrame(frame, this.#host, role));
    const conversation = crypto.randomUUID();
    // The client reads the window's name as JSON and passes it on to windows that it opens.
    if (frame.contentWindow) frame.contentWindow.name = JSON.stringify({ baseFrameName: conversation });
    frame.src = this.#addressOf(source, conversation, role);
  }

  #addressOf(source: string, conversation: string, { id, onMessage }: FrameRole): string {
    const { origin, pathname, search, hash } = new URL(source, location.href);
    const dialog = onMessage ? "isDialog" : "";
    // "disableLogging" keeps the client from loading and sending telemetry.
    const hostInfo = ["Excel", "Web", "16.01", this.options.locale, conversation, dialog, "disableLogging", "0"].join(
      "$",
    );
    const query = search === "" ? "?" : `${search}&`;
    const host = encodeURIComponent(location.href);
    return `${origin}${pathname}${query}_host_Info=${hostInfo}${hash || "#"}&_xdm_Info=${conversation}|${id}|${host}&_serializer_version=1`;
  }

  #context({ id }: FrameRole): object {
    const { addinName, locale, documentAddress } = this.options;
    return {
      _id: id,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentAddress,
      _clientMode: READ_WRITE,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: DOCUMENT_LEVEL,
      _eToken: "",
      _correlationId: crypto.randomUUID(),
      _appInstanceId: id,
      _requirementMatrix: JSON.stringify({
        ExcelApi: this.server.host.options.apiVersion,
        DialogApi: "1.2",
        AddinCommands: "1.1",
      }),
      _addinName: addinName,
      _appDomains: [],
      _featureGates: {},
      _clientWindowWidth: window.innerWidth,
      _clientWindowHeight: window.innerHeight,
      _officeTheme: this.#theme,
    };
  }
}
