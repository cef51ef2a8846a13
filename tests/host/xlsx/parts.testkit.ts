import { unpack } from "./package/zip";
import { decodeXml } from "./xml/encoding";

/** Paths of the parts whose bytes differ between two files, or that only one of them has. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unpack(before);
  const now = unpack(after);
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.filter((path) => !sameBytes(old.get(path), now.get(path))).sort();
}

export function partText(file: Uint8Array, path: string): string {
  const bytes = unpack(file).get(path);
  if (bytes === undefined) throw new Error(`No part ${path}`);
  return decodeXml(bytes, path).text;
}

/** The text with everything between two marks taken out: what surrounds an edit. */
export function around(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`${from} … ${to} not found`);
  return text.slice(0, start) + text.slice(end + to.length);
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
