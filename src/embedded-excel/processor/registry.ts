import { invalidArgument, notImplemented } from "./errors";
import type { ExcelHost } from "./host";
import type { Json } from "./protocol";

/** An argument as it arrives: plain data, or another object of the batch. */
export type Argument = Json | ExcelObject | undefined;

/** What a method answers: data, an object, or nothing (of a method that answers objects: a null object). */
export type Answer = Json | ExcelObject | undefined;

/** Answers data, an object or nothing; `unknown` because many end in a call that answers nothing. */
export type Method<Self> = (self: Self, args: readonly Argument[], host: ExcelHost) => unknown;

export interface Property<Self> {
  get: (self: Self, host: ExcelHost) => Json;
  /** Left out of a read-only property. */
  set?: (self: Self, value: Json, host: ExcelHost) => void;
}

/** One type of Office.js as plain tables; names as in Office.js. What is not in a table answers `NotImplemented`. */
export interface ObjectType<Self> {
  name: string;
  /** What the client addresses the object by afterwards; left out when its path does that. */
  identity?: (self: Self, host: ExcelHost) => Readonly<Record<string, string | number>>;
  properties?: Record<string, Property<Self>>;
  /** Properties that are objects. Null makes a null object. */
  children?: Record<string, (self: Self, host: ExcelHost) => ExcelObject | null>;
  methods?: Record<string, Method<Self>>;
  /** Of a collection: its members in order. */
  items?: (self: Self, host: ExcelHost) => ExcelObject[];
  /** Of a collection: the member that `getItem` finds. Throws ItemNotFound. */
  item?: (self: Self, key: Argument, host: ExcelHost) => ExcelObject;
  /** True of objects that the host must remember for the client because no path finds them again, such as a range. */
  isReferenced?: boolean;
}

/** An object of a batch: a type's tables bound to what it stands for. */
export class ExcelObject<Self = unknown> {
  constructor(
    readonly type: ObjectType<Self>,
    readonly self: Self,
  ) {}
}

/** What an argument stands for, when it is an object of the type `type`; undefined otherwise. */
export function selfOf<Self>(argument: Argument, type: ObjectType<Self>): Self | undefined {
  // Each object is made with its own type's table, so the table tells what `self` is.
  return argument instanceof ExcelObject && (argument.type as unknown) === type ? (argument.self as Self) : undefined;
}

/** The object that `type` describes over `self`. */
export function objectOf<Self>(type: ObjectType<Self>, self: Self): ExcelObject {
  return new ExcelObject(type, self) as unknown as ExcelObject;
}

/** `name` as Office.js's documentation writes it: batches write members in PascalCase. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `name` as batches and answers write it. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function own<Value>(table: Record<string, Value> | undefined, name: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Throws NotImplemented when the type has no such property. */
export function getProperty(object: ExcelObject, name: string, host: ExcelHost): Json {
  const property = own(object.type.properties, name);
  if (!property) throw notImplemented(`${object.type.name}.${name}`);
  return property.get(object.self, host);
}

/** Throws NotImplemented when the type has no such property, InvalidArgument when it is read-only. */
export function setProperty(object: ExcelObject, name: string, value: Json, host: ExcelHost): void {
  const property = own(object.type.properties, name);
  if (!property) throw notImplemented(`${object.type.name}.${name}`);
  if (!property.set) throw invalidArgument(`${object.type.name}.${name} is read-only.`);
  property.set(object.self, value, host);
}

export function hasProperty(object: ExcelObject, name: string): boolean {
  return own(object.type.properties, name) !== undefined;
}

export function getChild(object: ExcelObject, name: string, host: ExcelHost): ExcelObject | null {
  const child = own(object.type.children, name);
  if (!child) throw notImplemented(`${object.type.name}.${name}`);
  return child(object.self, host);
}

/** The member of a collection that `key` names. */
export function getItem(object: ExcelObject, key: Argument, host: ExcelHost): ExcelObject {
  if (!object.type.item) throw notImplemented(`${object.type.name}.getItem`);
  return object.type.item(object.self, key, host);
}

/** Calls a method; `getItem`, `getItemAt`, `getItemOrNullObject` and `getCount` come with being a collection. */
export function callMethod(object: ExcelObject, name: string, args: readonly Argument[], host: ExcelHost): Answer {
  const method = own(object.type.methods, name) ?? collectionMethod(object, name);
  if (!method) throw notImplemented(`${object.type.name}.${name}`);
  return method(object.self, args, host) as Answer;
}

function collectionMethod(object: ExcelObject, name: string): Method<unknown> | undefined {
  const { item, items } = object.type;
  if (name === "getItem" && item) return (self, [key], host) => item(self, key, host);
  if (name === "getItemOrNullObject" && item) return (self, [key], host) => orNull(() => item(self, key, host));
  if (name === "getCount" && items) return (self, _args, host) => items(self, host).length;
  if (name === "getItemAt" && items) return (self, [index], host) => atIndex(items(self, host), index);
  return undefined;
}

function atIndex(items: readonly ExcelObject[], index: Argument): ExcelObject {
  const found = typeof index === "number" ? items[index] : undefined;
  if (!found) throw invalidArgument();
  return found;
}

/** Undefined, which makes a null object, where `find` throws ItemNotFound. */
export function orNull<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ItemNotFound") return undefined;
    throw error;
  }
}
