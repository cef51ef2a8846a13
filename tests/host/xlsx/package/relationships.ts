import { attributeOf, childrenOf, parseDocument, rootOf } from "../xml/dom";
import type { PackageParts } from "./parts";

export interface Relationship {
  readonly id: string;
  /** The whole type address; compare with `isOfType`, as Strict workbooks use other addresses. */
  readonly type: string;
  /** Path of the part, or the address itself for an external target. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the relationships of a part are kept; of the package itself for "". */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

export function readRelationships(parts: PackageParts, path: string): Relationship[] {
  const relsPath = relationshipsPath(path);
  if (parts.find(relsPath) === null) return [];
  const root = rootOf(parseDocument(parts.text(relsPath), relsPath));
  return childrenOf(root, "Relationship").map((element) => {
    const isExternal = attributeOf(element, "TargetMode") === "External";
    const target = attributeOf(element, "Target") ?? "";
    return {
      id: attributeOf(element, "Id") ?? "",
      type: attributeOf(element, "Type") ?? "",
      target: isExternal ? target : resolveTarget(path, target),
      isExternal,
    };
  });
}

/** "worksheet" matches ".../relationships/worksheet" of both the transitional and the strict address. */
export function isOfType(relationship: Relationship, type: string): boolean {
  return relationship.type.toLowerCase().endsWith(`/${type.toLowerCase()}`);
}

/** A target is relative to the folder of its source, or begins with "/" and is relative to the package. */
export function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path: string[] = folder;
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The target to write in the relationships of `source` for a part. */
export function relativeTarget(source: string, path: string): string {
  const from = source.split("/").slice(0, -1);
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
