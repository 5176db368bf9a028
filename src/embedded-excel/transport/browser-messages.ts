/** What Office.js on the web and the page that hosts it say to each other, as JSON text over `postMessage`. */
export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** Of a request: call, register an event, unregister it. */
  readonly _actionType?: number;
  readonly _data?: unknown;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** The client's own numbers for a call that came through and one that the host does not know. */
export const ErrorCode = { none: 0, notHandled: -5 } as const;

export const Action = {
  appContext: "ContextActivationManager_getAppContextAsync",
  notifyHost: "ContextActivationManager_notifyHost",
  execute: "executeMethod",
} as const;

/** Events that an add-in's client registers with its host. */
export const ClientEvent = {
  richApi: "richApiMessage",
  appCommand: "appCommandInvoked",
  dialog: "dialogMessageReceived",
} as const;

/** `DdaMethod.DispatchId` of an `executeMethod`. */
export const Dispatch = { richApiRequest: 93, appCommandCompleted: 94, messageParent: 144 } as const;

/** Where a request about the page that hosts the add-in goes, instead of to the workbook: ArrayData's first entry says so. */
const PAGE_PARTITION = "WacPartition";

/** Body and destination of a request, from the data of an `executeMethod`. */
export const requestOf = ({ ArrayData = [] }: ExecuteData): { body: string; isForWorkbook: boolean } => ({
  body: String(ArrayData[4]),
  isForWorkbook: ArrayData[0] !== PAGE_PARTITION,
});

/** The answer that says of every action in a request body: done. */
export const allDone = (body: string): string => {
  const { Actions: actions } = JSON.parse(body) as { Actions: readonly { Id: number }[] };
  return JSON.stringify({ Results: actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
};

/** What the pane tells its host about the keyboard; the client handles Tab itself. */
export const HostAction = { tabExit: 13, tabExitShift: 14, exitNoFocusable: 17, exitNoFocusableShift: 18 } as const;

/** What the host tells the add-in of a dialog that it drew: what its page says, and that the user closed it. */
export const DialogMessage = { received: 0, closed: 12006 } as const;

/** Data of an `executeMethod`: the arguments under their numbers or in ArrayData, and which method it is. */
export interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [argument: string]: unknown;
}

/** The message in a text, or null for text of something else on the page. */
export const readMessage = (text: unknown): Message | null => {
  if (typeof text !== "string") return null;
  try {
    const message: unknown = JSON.parse(text);
    return isMessage(message) ? message : null;
  } catch {
    return null;
  }
};

const isMessage = (value: unknown): value is Message =>
  typeof value === "object" &&
  value !== null &&
  "_messageType" in value &&
  "_actionName" in value &&
  "_conversationId" in value;

/** The text that answers `request`. */
export const answerTo = (request: Message, data: unknown, errorCode: number = ErrorCode.none): string =>
  response(request, ResponseType.forCalling, data, errorCode);

/** The text that raises an event: an answer to its registration that nobody asked for. */
export const eventOf = (registration: Message, data: unknown): string =>
  response(registration, ResponseType.forEventing, data, ErrorCode.none);

const response = (request: Message, responseType: number, data: unknown, errorCode: number): string =>
  JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
    _origin: location.href,
    _data: data,
  });
