import { hostError } from "../../wire/hostError";
import { STYLE_PROPERTIES, type StylePath, type StyleProperty } from "./styleProperties";

/** What getCellProperties and its likes are asked and answer with: { format: { fill: { color: … } } }. */
export type PropertyTree = Record<string, unknown>;

/** Every plain value in a tree, with its path ("format.fill.color"). */
export function leaves(tree: unknown, prefix = ""): [path: string, value: unknown][] {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) throw hostError("InvalidArgument");
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] =>
    typeof value === "object" && value !== null
      ? leaves(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

export function place(tree: PropertyTree, path: readonly string[], value: unknown): void {
  const [head = "", ...rest] = path;
  if (rest.length === 0) tree[head] = value;
  else place((tree[head] ??= {}) as PropertyTree, rest, value);
}

/** The format property at "format.fill.color"; `owner` is what the error calls the tree. */
export function styleProperty(path: string, owner: string): StyleProperty {
  const name = path.replace(/^format\./, "");
  if (!path.startsWith("format.") || !Object.hasOwn(STYLE_PROPERTIES, name)) {
    throw hostError("ApiNotFound", `${owner}.${path}`);
  }
  return STYLE_PROPERTIES[name as StylePath];
}
