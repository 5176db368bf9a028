import { text } from "./arguments";
import { StructureError } from "../model/structure-error";
import { ExcelError, invalidArgument, notImplemented } from "./errors";
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

/** Runs one request to its end or to its first failing action; what ran before that stays done. */
export function processRequest(body: RequestBody, host: ExcelHost): ResponseBody {
  const request = new Request(body, host);
  const results: { ActionId: number; Value: Json }[] = [];
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: request.run(action) });
      } catch (error) {
        return { Error: describe(error, request.location, index), Results: results };
      }
    }
    return { Results: results };
  } finally {
    host.isCalculationSuspended = false;
  }
}

function describe(error: unknown, location: string, index: number): NonNullable<ResponseBody["Error"]> {
  const known =
    error instanceof ExcelError
      ? error
      : error instanceof StructureError
        ? new ExcelError(error.code, error.message)
        : new ExcelError(
            "GeneralException",
            `Bug in the embedded Excel: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
          );
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

/** The objects that one request's paths lead to. A path is walked once, so that `add()` adds once. Null is a null object. */
class Request {
  /** `Type.member` of what is being done. */
  location = "";
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
        setProperty(object, memberName(action.Name), action.ArgumentInfo?.Arguments?.[0] ?? null, this.host);
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
    const answer = callMethod(object, memberName(Name), this.#arguments(ArgumentInfo), this.host);
    return answer === undefined || answer instanceof ExcelObject ? null : answer;
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
        const answer = callMethod(parent, memberName(path.Name), args, this.host);
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
