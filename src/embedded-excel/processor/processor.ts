import { text } from "./arguments";
import { StructureError } from "../model/structure-error";
import { ExcelError, accessDenied, httpStatusOf, invalidArgument, notImplemented } from "./errors";
import type { ExcelHost } from "./host";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { query } from "./query";
import {
  type Answer,
  type Argument,
  ExcelObject,
  callMethod,
  getChild,
  getItem,
  memberName,
  objectOf,
  setProperty,
} from "./registry";
import { workbookType } from "./types/workbook";

/** An error that comes when so many actions of a request changed something, whatever the next one is. */
export class Interruption extends Error {
  override readonly name = "Interruption";

  constructor(
    readonly after: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What came of a request. */
export interface Outcome {
  readonly response: ResponseBody;
  /** Actions of it that changed something: a property set, but not to a grid of null, or a method called that does more than answer. */
  readonly changes: number;
}

/** Runs one request to its end, to its first failing action or to its interruption; what ran before that stays done. */
export function processRequest(body: RequestBody, host: ExcelHost, interruption: Interruption | null = null): Outcome {
  const request = new Request(body, host);
  const results: { ActionId: number; Value: Json }[] = [];
  const stop = (): void => {
    if (interruption !== null && request.changes >= interruption.after) throw interruption;
  };
  const outcome = (response: ResponseBody): Outcome => ({ response, changes: request.changes });
  try {
    for (const action of body.Actions) {
      stop();
      results.push({ ActionId: action.Id, Value: request.run(action) });
    }
    stop();
    return outcome({ Results: results });
  } catch (error) {
    return outcome({ Error: describe(error, request.location, results.length), Results: results });
  } finally {
    host.isCalculationSuspended = false;
  }
}

function describe(error: unknown, location: string, index: number): NonNullable<ResponseBody["Error"]> {
  const known =
    error instanceof ExcelError || error instanceof StructureError || error instanceof Interruption
      ? error
      : new ExcelError(
          "GeneralException",
          `Bug in the embedded Excel: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: httpStatusOf(known.code),
  };
}

/** Methods that only answer or look: `getRange`, `_KeepReference`, `calculate`, `select`, … */
const isHarmless = (method: string): boolean => /^(?:get|_|calculate|suspend|activate$|select$)/.test(method);

/** A grid of nothing but null leaves every cell as it is. */
const isNothing = (value: Json): boolean =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((cell) => cell === null));

/** The objects that one request's paths lead to. A path is walked once, so that `add()` adds once. Null is a null object. */
class Request {
  /** `Type.member` of what is being done. */
  location = "";
  changes = 0;
  readonly #objects = new Map<number, ExcelObject | null>();

  constructor(
    readonly body: RequestBody,
    readonly host: ExcelHost,
  ) {}

  run(action: Action): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#object(action.ObjectPathId);
    // Excel ignores whatever is asked of a null object.
    if (object === null) return null;
    this.location = `${object.type.name}.${memberName(action.Name)}`;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(object);
      case ActionType.query:
        this.location = object.type.name;
        return query(object, action.QueryInfo ?? {}, this.host);
      case ActionType.method:
        return this.#call(object, action);
      case ActionType.setProperty:
        this.#set(object, memberName(action.Name), action.ArgumentInfo?.Arguments?.[0] ?? null);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  #identity(object: ExcelObject): Json {
    const reference = this.host.references.idOf(object);
    return {
      ...object.type.identity?.(object.self, this.host),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #call(object: ExcelObject, { Name, ArgumentInfo }: Action): Json {
    if (Name === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    if (Name === "_RemoveReference") {
      this.host.references.remove(text(ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const answer = this.#callMethod(object, memberName(Name), this.#arguments(ArgumentInfo));
    return answer === undefined || answer instanceof ExcelObject ? null : answer;
  }

  #callMethod(object: ExcelObject, method: string, args: readonly Argument[]): Answer {
    if (isHarmless(method)) return callMethod(object, method, args, this.host);
    this.#requireChangeable();
    const answer = callMethod(object, method, args, this.host);
    this.changes += 1;
    return answer;
  }

  #set(object: ExcelObject, property: string, value: Json): void {
    this.#requireChangeable();
    setProperty(object, property, value, this.host);
    if (!isNothing(value)) this.changes += 1;
  }

  #requireChangeable(): void {
    if (this.host.options.readOnly) throw accessDenied();
  }

  #object(id: number): ExcelObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`There is no object path ${id}.`);
    const object = this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  #walk(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return objectOf(workbookType, this.host.workbook);
      case PathType.reference:
        return this.host.references.get(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        throw notImplemented(path.Name);
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.#arguments(path.ArgumentInfo);
    this.location = `${parent.type.name}.${path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name)}`;
    switch (path.ObjectPathType) {
      case PathType.property:
        return getChild(parent, memberName(path.Name), this.host);
      case PathType.indexer:
        return getItem(parent, args[0], this.host);
      case PathType.method: {
        const answer = this.#callMethod(parent, memberName(path.Name), args);
        return answer instanceof ExcelObject ? answer : null;
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      if (typeof reference !== "number" || reference === 0) return value;
      const object = this.#object(reference);
      if (object === null) throw invalidArgument();
      return object;
    });
  }
}
