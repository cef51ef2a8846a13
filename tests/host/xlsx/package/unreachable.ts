import type { PackageParts } from "./parts";
import { readRelationships } from "./relationships";

/** Parts that only the removed ones lead to (drawings, tables, comments of a sheet), the removed ones included. */
export function partsGoneWith(removed: readonly string[], parts: PackageParts): string[] {
  const gone = new Set(removed.map((path) => parts.find(path) ?? path));
  const before = reachable(parts, new Set());
  const after = reachable(parts, gone);
  return [...before].filter((path) => !after.has(path));
}

function reachable(parts: PackageParts, without: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, isExternal } of readRelationships(parts, path)) {
      const known = isExternal ? null : parts.find(target);
      if (known === null || without.has(known) || found.has(known)) continue;
      found.add(known);
      waiting.push(known);
    }
  }
  return found;
}
