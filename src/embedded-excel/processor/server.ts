import { ExcelError } from "./errors";
import type { EventEntry } from "./events";
import type { ExcelHost } from "./host";
import { processRequest } from "./processor";
import type { RequestBody, ResponseBody } from "./protocol";

/** Excel on the web takes and gives no more JSON than this in one request. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** What went over the wire since the last reset; sizes of the bodies in bytes of UTF-8. */
export interface Traffic {
  requests: number;
  requestBytes: number;
  responseBytes: number;
}

const noTraffic = (): Traffic => ({ requests: 0, requestBytes: 0, responseBytes: 0 });

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Takes request bodies as text and answers them, whatever brings them: the one place that every request passes. */
export class RequestServer {
  #traffic = noTraffic();

  constructor(readonly host: ExcelHost) {}

  get traffic(): Readonly<Traffic> {
    return { ...this.#traffic };
  }

  resetTraffic(): void {
    this.#traffic = noTraffic();
  }

  /** Answers one request. What it raised waits in `takeEvents`. */
  handle(request: string): string {
    const requestBytes = bytesOf(request);
    const [answer, responseBytes] = this.#answer(request, requestBytes);
    this.#traffic.requests += 1;
    this.#traffic.requestBytes += requestBytes;
    this.#traffic.responseBytes += responseBytes;
    return answer;
  }

  takeEvents(): EventEntry[] {
    return this.host.events.take();
  }

  #answer(request: string, requestBytes: number): [answer: string, bytes: number] {
    if (requestBytes > MAX_PAYLOAD_BYTES) return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    if (this.host.isEditingCell) return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode and try again.");
    const answer = JSON.stringify(processRequest(JSON.parse(request) as RequestBody, this.host));
    const bytes = bytesOf(answer);
    if (bytes > MAX_PAYLOAD_BYTES) return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    return [answer, bytes];
  }
}

function refusal(code: ExcelError["code"], message: string): [answer: string, bytes: number] {
  const error = new ExcelError(code, message);
  const body: ResponseBody = {
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: error.httpStatus },
    Results: [],
  };
  const answer = JSON.stringify(body);
  return [answer, bytesOf(answer)];
}
