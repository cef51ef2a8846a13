import type { CallArguments } from "./callArguments";
import { HostError, hostError } from "./hostError";
import type { HostObject } from "./objectType";

/** Every function here looks a member up in the object's table, and says which member it was when it fails. */

export function readScalar(object: HostObject, name: string): unknown {
  const scalar = own(object.type.scalars, name);
  if (scalar === undefined) throw unknownMember(object, name);
  return at(object, name, () => scalar.get(object.target));
}

export function writeScalar(object: HostObject, name: string, value: unknown): void {
  const scalar = own(object.type.scalars, name);
  if (scalar === undefined) throw unknownMember(object, name);
  const { set } = scalar;
  if (set === undefined)
    throw new HostError("InvalidArgument", `Property '${name}' is read-only.`, place(object, name));
  at(object, name, () => set(object.target, value));
}

export function hasObject(object: HostObject, name: string): boolean {
  return own(object.type.objects, name) !== undefined;
}

export function readObject(object: HostObject, name: string): HostObject | null {
  const property = own(object.type.objects, name);
  if (property === undefined) throw unknownMember(object, name);
  return at(object, name, () => property(object.target));
}

export function callMethod(object: HostObject, name: string, call: CallArguments): unknown {
  const method = own(object.type.methods, name);
  if (method === undefined) throw unknownMember(object, name);
  return at(object, name, () => method(object.target, call));
}

export function indexItem(object: HostObject, call: CallArguments): HostObject {
  const { indexer } = object.type;
  if (indexer === undefined) throw unknownMember(object, "GetItem");
  return at(object, "GetItem", () => indexer(object.target, call));
}

function unknownMember(object: HostObject, name: string): HostError {
  const error = hostError("ApiNotFound", place(object, name));
  return new HostError(error.code, error.message, place(object, name));
}

function at<Result>(object: HostObject, name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === "") {
      throw new HostError(error.code, error.message, place(object, name));
    }
    throw error;
  }
}

function place(object: HostObject, name: string): string {
  return `${object.type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
