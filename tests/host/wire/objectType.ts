import type { CallArguments } from "./callArguments";

/** A property with a plain value. Without `set` it is read-only. */
export interface Scalar<Target> {
  readonly get: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/**
 * What the API offers on one type of object, by the names on the wire (PascalCase): adding a member is adding a
 * line to a table. A member that is in no table does not exist (ApiNotFound).
 */
export interface ObjectType<Target> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that are objects; null = a null object. */
  readonly objects?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Calls. The result is a plain value, an object, or null for a null object. */
  readonly methods?: Readonly<Record<string, (target: Target, call: CallArguments) => unknown>>;
  /** Members of a collection. */
  readonly items?: (target: Target) => readonly HostObject[];
  /** collection.getItem(key). */
  readonly indexer?: (target: Target, call: CallArguments) => HostObject;
  /** What the client needs to find the object again in a later request: { Id } or { _Id }. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  /** True for objects without a key (ranges), which the client asks the host to keep by a reference id. */
  readonly isTracked?: boolean;
}

/** An object of the workbook together with the table of its members. */
export class HostObject {
  private constructor(
    readonly type: ObjectType<unknown>,
    readonly target: unknown,
  ) {}

  static of<Target>(type: ObjectType<Target>, target: Target): HostObject {
    // The table is only ever handed the target it was paired with here.
    return new HostObject(type as unknown as ObjectType<unknown>, target);
  }

  /** The target, if the object is of that type. */
  as<Target>(type: ObjectType<Target>): Target | null {
    return this.type === (type as unknown as ObjectType<unknown>) ? (this.target as Target) : null;
  }
}
