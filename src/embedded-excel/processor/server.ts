import { httpStatusOf } from "./errors";
import type { EventEntry } from "./events";
import { Disturbances, type Fault } from "./faults";
import type { ExcelHost } from "./host";
import { Interruption, processRequest } from "./processor";
import { ActionType, type RequestBody, type ResponseBody } from "./protocol";

/** Excel on the web takes and gives no more JSON than this in one request. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** What went over the wire since the last reset; sizes of the bodies in bytes of UTF-8. */
export interface Traffic {
  /** The add-in's own: each `context.sync()` with something to do. */
  requests: number;
  /** The client's, after a batch, that only let go of its ranges. Their bytes count too. */
  releases: number;
  /** Actions that changed something; what a fault half-way counts. */
  changes: number;
  requestBytes: number;
  responseBytes: number;
}

const noTraffic = (): Traffic => ({ requests: 0, releases: 0, changes: 0, requestBytes: 0, responseBytes: 0 });

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Takes request bodies as text and answers them, whatever brings them: the one place that every request passes. */
export class RequestServer {
  #traffic = noTraffic();
  readonly #disturbances = new Disturbances();
  #isHanging = false;
  #waiting: (() => void)[] = [];

  constructor(readonly host: ExcelHost) {}

  /** Refuses the next `count` requests of the add-in with an error code of Office.js, as a busy or overfull Excel does. */
  failNext(code: string, count = 1): void {
    this.#disturbances.faultNext({ kind: "refuse", code }, count);
  }

  /** Lets a request of the add-in go wrong; 1 is its next one. What the client sends to let go of its ranges does not count. */
  faultAt(request: number, fault: Fault): void {
    this.#disturbances.faultAt(request, fault);
  }

  /** Lets somebody do something just before a request of the add-in is looked at, so between two requests; 1 is its next one. */
  beforeRequest(request: number, work: () => void): void {
    this.#disturbances.beforeRequest(request, work);
  }

  /** Forgets the faults and the work that are still to come. */
  clearFaults(): void {
    this.#disturbances.clear();
  }

  /** Requests of the add-in since the start or the last `resetTraffic`, answered or not. */
  get requestCount(): number {
    return this.#traffic.requests;
  }

  /** While true Excel takes requests and answers none, as it sometimes does on the web; false again answers those waiting. */
  get isHanging(): boolean {
    return this.#isHanging;
  }

  set isHanging(hangs: boolean) {
    this.#isHanging = hangs;
    if (!hangs) for (const answer of this.#waiting.splice(0)) answer();
  }

  /** For transports: calls `answer`, which handles a request and sends what comes of it, now or as soon as Excel no longer hangs. */
  whenAnswering(answer: () => void): void {
    if (this.#isHanging) this.#waiting.push(answer);
    else answer();
  }

  get traffic(): Readonly<Traffic> {
    return { ...this.#traffic };
  }

  resetTraffic(): void {
    this.#traffic = noTraffic();
  }

  /** Answers one request, with null when it gets no answer. What it raised waits in `takeEvents`. */
  handle(request: string): string | null {
    const requestBytes = bytesOf(request);
    const body = JSON.parse(request) as RequestBody;
    this.#traffic.requestBytes += requestBytes;
    if (isRelease(body)) this.#traffic.releases += 1;
    else this.#traffic.requests += 1;
    const fault = isRelease(body) ? null : this.#disturbances.arrive();
    if (fault?.kind === "hang") return null;
    const [answer, responseBytes] =
      requestBytes > MAX_PAYLOAD_BYTES
        ? refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.")
        : this.#answer(body, fault);
    if (fault?.kind === "lost-answer") return null;
    this.#traffic.responseBytes += responseBytes;
    return answer;
  }

  takeEvents(): EventEntry[] {
    return this.host.events.take();
  }

  #answer(body: RequestBody, fault: Fault | null): [answer: string, bytes: number] {
    if (fault?.kind === "refuse") return failure(fault.code);
    if (this.host.isEditingCell)
      return refusal(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode and try again.",
      );
    const { response, changes } = processRequest(body, this.host, interruptionOf(fault));
    this.#traffic.changes += changes;
    if (fault?.kind === "halfway" && changes < fault.action) this.faultAt(1, fault);
    const answer = JSON.stringify(response);
    if (!isRelease(body)) this.host.noteChange();
    if (fault?.kind === "answer-error") return failure(fault.code);
    const bytes = bytesOf(answer);
    if (bytes > MAX_PAYLOAD_BYTES)
      return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    return [answer, bytes];
  }
}

const interruptionOf = (fault: Fault | null): Interruption | null =>
  fault?.kind === "halfway" ? new Interruption(fault.action, fault.code, askedFor(fault.code)) : null;

const isRelease = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference") &&
  Actions.some(({ Name }) => Name === "_RemoveReference");

const askedFor = (code: string): string => `The embedded Excel was asked to fail with ${code}.`;

const failure = (code: string): [answer: string, bytes: number] => refusal(code, askedFor(code));

function refusal(code: string, message: string): [answer: string, bytes: number] {
  const body: ResponseBody = {
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: httpStatusOf(code) },
    Results: [],
  };
  const answer = JSON.stringify(body);
  return [answer, bytesOf(answer)];
}
