import { UnreadableWorkbookError } from "../errors";
import { decodeXml } from "../xml/encoding";

/** The parts of a package by path without leading slash, in the order of the zip file. Paths ignore case. */
export class PackageParts {
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  readonly #paths = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = parts;
    for (const path of parts.keys()) this.#paths.set(path.toLowerCase(), path);
  }

  get paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** The path as the package spells it, or null where there is no such part. */
  find(path: string): string | null {
    return this.#paths.get(path.toLowerCase()) ?? null;
  }

  bytes(path: string): Uint8Array | null {
    const known = this.find(path);
    return known === null ? null : (this.#parts.get(known) ?? null);
  }

  required(path: string): Uint8Array {
    const bytes = this.bytes(path);
    if (bytes === null) throw new UnreadableWorkbookError("damaged", `The part ${path} is missing`);
    return bytes;
  }

  /** The text of an XML part; a part that another part points at must exist. */
  text(path: string): string {
    return decodeXml(this.required(path), path).text;
  }
}
