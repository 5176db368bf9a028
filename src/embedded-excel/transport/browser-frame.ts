import type { EventEntry } from "../processor/events";
import {
  Action,
  ActionType,
  ClientEvent,
  DialogMessage,
  Dispatch,
  ErrorCode,
  HostAction,
  allDone,
  answerTo,
  eventOf,
  requestOf,
  type ExecuteData,
  type Message,
} from "./browser-messages";
import { AddinDialog, dialogRequestOf } from "./browser-dialog";
import { leaveFrame } from "./browser-focus";
import type { OfficeThemeColours } from "./office-themes";

/** What a frame needs of the workbook it belongs to. */
export interface FrameHost {
  readonly addinName: string;
  theme(): OfficeThemeColours;
  /** Data of the context that the client starts with. */
  contextFor(addin: Window, role: FrameRole): object;
  /** Answers the text of a request body, now or as soon as Excel answers again. */
  answerRequest(body: string, send: (answer: string) => void): void;
  /** Loads the page of a dialog and passes on what it says to the page that opened it. */
  openDialog(frame: HTMLIFrameElement, source: string, onMessage: (text: string) => void): void;
  closeFrame(frame: HTMLIFrameElement): void;
  reportUnknown(action: string): void;
}

/** What differs from the pane's frame to a dialog's. */
export interface FrameRole {
  /** As the client calls itself. */
  readonly id: string;
  /** Of a dialog: where its page's messages go. */
  readonly onMessage?: (text: string) => void;
}

/** A function of the ribbon on its way, known to the client by its number. */
interface RunningCommand {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** One page of the add-in in a frame: the messages of its client, whatever page of it is loaded. */
export class AddinFrame {
  #registrations = new Map<string, Message>();
  readonly #commands = new Map<string, RunningCommand>();
  #dialog: AddinDialog | null = null;
  #isReady: Promise<void>;
  #becomeReady: () => void = () => undefined;
  #isClosed = false;

  constructor(
    readonly element: HTMLIFrameElement,
    readonly host: FrameHost,
    readonly role: FrameRole,
  ) {
    const isRegistered = new Promise<void>((resolve) => (this.#becomeReady = resolve));
    // The client registers before the page's own scripts have tied the names of their functions.
    const isLoaded = new Promise<void>((resolve) => element.addEventListener("load", () => resolve(), { once: true }));
    this.#isReady = Promise.all([isRegistered, isLoaded]).then(() => undefined);
  }

  /** Takes a request of the client. */
  receive(message: Message): void {
    if (message._actionType === ActionType.registerEvent) this.#register(message);
    else if (message._actionType === ActionType.unregisterEvent) this.#unregister(message);
    else this.#call(message);
  }

  /** Hands over events of the workbook; the client keeps those that the add-in listens to. */
  deliver(entries: readonly EventEntry[]): void {
    const registration = this.#registrations.get(ClientEvent.richApi);
    if (registration) this.#send(eventOf(registration, { ArrayData: entries }));
  }

  /**
   * Runs a function of the add-in as a button of the ribbon does.
   * @throws Error when no such function is there, or the frame closes before it is done
   */
  async run(functionName: string): Promise<void> {
    await this.#isReady;
    const registration = this.#registrations.get(ClientEvent.appCommand);
    if (!registration || this.#isClosed) throw new Error(`${functionName}: the add-in's page is gone`);
    const id = crypto.randomUUID();
    const done = new Promise<void>((resolve, reject) => this.#commands.set(id, { resolve, reject }));
    this.#send(eventOf(registration, [id, functionName, JSON.stringify({ source: { id: functionName } })]));
    return done;
  }

  /** Lets go of the page: what it still asks is not answered. */
  close(): void {
    this.#isClosed = true;
    this.#becomeReady();
    this.#closeDialog();
    for (const { reject } of this.#commands.values()) reject(new Error("the add-in's page was closed"));
    this.#commands.clear();
  }

  #register(message: Message): void {
    this.#registrations.set(message._actionName, message);
    this.#send(answerTo(message, { Error: 0 }));
    if (message._actionName === ClientEvent.appCommand) this.#becomeReady();
    if (message._actionName === ClientEvent.dialog) this.#openDialog(message);
  }

  #unregister(message: Message): void {
    this.#registrations.delete(message._actionName);
    this.#send(answerTo(message, { Error: 0 }));
    if (message._actionName === ClientEvent.dialog) this.#closeDialog();
  }

  #openDialog(registration: Message): void {
    const request = dialogRequestOf(registration._data);
    if (!request) return;
    const tell = (data: object): void => this.#send(eventOf(registration, data));
    this.#dialog = new AddinDialog(request, this.host.addinName, this.host.theme(), () => {
      this.#closeDialog();
      tell({ messageType: DialogMessage.closed });
    });
    this.host.openDialog(this.#dialog.frame, request.url, (messageContent) =>
      tell({ messageType: DialogMessage.received, messageContent, messageOrigin: location.origin }),
    );
  }

  #closeDialog(): void {
    if (!this.#dialog) return;
    this.host.closeFrame(this.#dialog.frame);
    this.#dialog.remove();
    this.#dialog = null;
  }

  #call(message: Message): void {
    switch (message._actionName) {
      case Action.appContext:
        // A page that loads anew starts with no events.
        this.#registrations = new Map();
        if (this.element.contentWindow)
          this.#send(answerTo(message, this.host.contextFor(this.element.contentWindow, this.role)));
        return;
      case Action.notifyHost:
        this.#takeNotice(message._data);
        return;
      case Action.execute:
        this.#execute(message, message._data as ExecuteData);
        return;
      default:
        this.#refuse(message, message._actionName);
    }
  }

  #takeNotice(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (action === HostAction.tabExit || action === HostAction.exitNoFocusable) leaveFrame(this.element, false);
    if (action === HostAction.tabExitShift || action === HostAction.exitNoFocusableShift)
      leaveFrame(this.element, true);
  }

  #execute(message: Message, data: ExecuteData): void {
    const method = data.DdaMethod.DispatchId;
    if (method === Dispatch.richApiRequest) this.#request(message, requestOf(data));
    else if (method === Dispatch.appCommandCompleted) {
      this.#send(answerTo(message, { Version: 1, Error: 0 }));
      this.#complete(String(data["0"]), Number(data["1"]));
    } else if (method === Dispatch.messageParent && this.role.onMessage) {
      this.#send(answerTo(message, { Version: 1, Error: 0 }));
      this.role.onMessage(String(data.messageToParent));
    } else this.#refuse(message, `${message._actionName} ${method}`);
  }

  #request(message: Message, { body, isForWorkbook }: ReturnType<typeof requestOf>): void {
    const send = (answer: string): void =>
      this.#send(answerTo(message, { Version: 1, Error: 0, Data: [200, [], answer] }));
    if (isForWorkbook) this.host.answerRequest(body, send);
    // The client says that its page is ready to be called.
    else send(allDone(body));
  }

  #complete(id: string, status: number): void {
    const command = this.#commands.get(id);
    this.#commands.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`the add-in did not run its function: Office.js error ${status}`));
  }

  #refuse(message: Message, name: string): void {
    this.host.reportUnknown(name);
    this.#send(answerTo(message, null, ErrorCode.notHandled));
  }

  #send(text: string): void {
    if (!this.#isClosed) this.element.contentWindow?.postMessage(text, location.origin);
  }
}
