import { hostError } from "./hostError";
import { HostObject, type ObjectType } from "./objectType";

/** The arguments of one call, with references to objects already resolved. A wrong type is InvalidArgument. */
export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  isMissing(index: number): boolean {
    return this.at(index) === null;
  }

  string(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw hostError("InvalidArgument");
    return value;
  }

  optionalString(index: number): string | null {
    return this.isMissing(index) ? null : this.string(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw hostError("InvalidArgument");
    return value;
  }

  optionalBoolean(index: number): boolean {
    const value = this.at(index);
    if (value !== null && typeof value !== "boolean") throw hostError("InvalidArgument");
    return value === true;
  }

  object<Target>(index: number, type: ObjectType<Target>): Target {
    const value = this.at(index);
    const target = value instanceof HostObject ? value.as(type) : null;
    if (target === null) throw hostError("InvalidArgument");
    return target;
  }

  /** The target when the argument is an object of that type, else null (overloads such as string | Range). */
  objectOrNull<Target>(index: number, type: ObjectType<Target>): Target | null {
    const value = this.at(index);
    return value instanceof HostObject ? value.as(type) : null;
  }
}
