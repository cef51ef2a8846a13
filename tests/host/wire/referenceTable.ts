import type { HostObject } from "./objectType";

/** Objects that the client asked to keep between requests (context.trackedObjects), by reference id. */
export class ReferenceTable {
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `ref-${this.#next++}`;
    this.#byId.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  get(id: string): HostObject | null {
    return this.#byId.get(id) ?? null;
  }

  remove(id: string): void {
    const object = this.#byId.get(id);
    if (object !== undefined) this.#ids.delete(object);
    this.#byId.delete(id);
  }

  clear(): void {
    this.#byId.clear();
    this.#ids.clear();
  }

  get size(): number {
    return this.#byId.size;
  }
}
