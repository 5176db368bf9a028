import { httpStatusOf } from "./errors";
import type { EventEntry } from "./events";
import type { ExcelHost } from "./host";
import { processRequest } from "./processor";
import { ActionType, type RequestBody, type ResponseBody } from "./protocol";

/** Excel on the web takes and gives no more JSON than this in one request. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** What went over the wire since the last reset; sizes of the bodies in bytes of UTF-8. */
export interface Traffic {
  /** The add-in's own: each `context.sync()` with something to do. */
  requests: number;
  /** The client's, after a batch, that only let go of its ranges. Their bytes count too. */
  releases: number;
  requestBytes: number;
  responseBytes: number;
}

const noTraffic = (): Traffic => ({ requests: 0, releases: 0, requestBytes: 0, responseBytes: 0 });

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Takes request bodies as text and answers them, whatever brings them: the one place that every request passes. */
export class RequestServer {
  #traffic = noTraffic();
  /** Codes with which the next requests fail. */
  #failures: string[] = [];
  #isHanging = false;
  #waiting: (() => void)[] = [];

  constructor(readonly host: ExcelHost) {}

  /** Lets the next `count` requests of the add-in fail with an error code of Office.js, as a busy or overfull Excel does. */
  failNext(code: string, count = 1): void {
    this.#failures.push(...new Array<string>(count).fill(code));
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

  /** Answers one request. What it raised waits in `takeEvents`. */
  handle(request: string): string {
    const requestBytes = bytesOf(request);
    const body = JSON.parse(request) as RequestBody;
    const [answer, responseBytes] = this.#answer(body, requestBytes);
    if (isRelease(body)) this.#traffic.releases += 1;
    else this.#traffic.requests += 1;
    this.#traffic.requestBytes += requestBytes;
    this.#traffic.responseBytes += responseBytes;
    return answer;
  }

  takeEvents(): EventEntry[] {
    return this.host.events.take();
  }

  #answer(body: RequestBody, requestBytes: number): [answer: string, bytes: number] {
    if (requestBytes > MAX_PAYLOAD_BYTES)
      return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    const failure = isRelease(body) ? undefined : this.#failures.shift();
    if (failure !== undefined) return refusal(failure, `The embedded Excel was asked to fail with ${failure}.`);
    if (this.host.isEditingCell)
      return refusal(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode and try again.",
      );
    const answer = JSON.stringify(processRequest(body, this.host));
    if (!isRelease(body)) this.host.noteChange();
    const bytes = bytesOf(answer);
    if (bytes > MAX_PAYLOAD_BYTES)
      return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    return [answer, bytes];
  }
}

const isRelease = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference") &&
  Actions.some(({ Name }) => Name === "_RemoveReference");

function refusal(code: string, message: string): [answer: string, bytes: number] {
  const body: ResponseBody = {
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: httpStatusOf(code) },
    Results: [],
  };
  const answer = JSON.stringify(body);
  return [answer, bytesOf(answer)];
}
