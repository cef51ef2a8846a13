import { hostError } from "./hostError";

/** Arguments of a call. Where `objectPathIds` holds an id, the value in that place is a reference to an object. */
export interface WireArguments {
  readonly values: readonly unknown[];
  readonly objectPathIds: readonly unknown[];
}

export type ObjectPath =
  | { readonly kind: "root" }
  | { readonly kind: "newObject"; readonly typeName: string }
  | {
      readonly kind: "method";
      readonly parentId: number;
      readonly name: string;
      readonly arguments: WireArguments;
    }
  | { readonly kind: "property"; readonly parentId: number; readonly name: string }
  | { readonly kind: "indexer"; readonly parentId: number; readonly arguments: WireArguments }
  | { readonly kind: "referenceId"; readonly referenceId: string }
  | { readonly kind: "null" };

/** What to load: paths of property names ("values", "format/fill/color"). No names at all = every scalar property. */
export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

interface ActionBase {
  readonly id: number;
  readonly objectPathId: number;
}
export type Action =
  | (ActionBase & { readonly kind: "instantiate" | "trace" })
  | (ActionBase & { readonly kind: "query"; readonly query: Query })
  | (ActionBase & { readonly kind: "method"; readonly name: string; readonly arguments: WireArguments })
  | (ActionBase & { readonly kind: "setProperty"; readonly name: string; readonly arguments: WireArguments })
  | (ActionBase & { readonly kind: "update"; readonly state: Readonly<Record<string, unknown>> });

export interface RequestBody {
  readonly autoKeepReference: boolean;
  readonly objectPaths: ReadonlyMap<number, ObjectPath>;
  readonly actions: readonly Action[];
}

/** Decodes the JSON text that the client sends. Throws InvalidArgument for anything that is not such a text. */
export function decodeRequestBody(text: string): RequestBody {
  const body = record(JSON.parse(text) as unknown);
  return {
    autoKeepReference: body["AutoKeepReference"] === true,
    objectPaths: new Map(
      Object.entries(record(body["ObjectPaths"])).map(([id, path]) => [Number(id), decodePath(record(path))]),
    ),
    actions: list(body["Actions"]).map((action) => decodeAction(record(action))),
  };
}

function decodePath(path: Record<string, unknown>): ObjectPath {
  const type = path["ObjectPathType"];
  switch (type) {
    case 1:
      return { kind: "root" };
    case 2:
      return { kind: "newObject", typeName: String(path["Name"]) };
    case 3:
      return {
        kind: "method",
        parentId: parentOf(path),
        name: String(path["Name"]),
        arguments: argumentsOf(path),
      };
    case 4:
      return { kind: "property", parentId: parentOf(path), name: String(path["Name"]) };
    case 5:
      return { kind: "indexer", parentId: parentOf(path), arguments: argumentsOf(path) };
    case 6:
      return { kind: "referenceId", referenceId: String(path["Name"]) };
    case 7:
      return { kind: "null" };
    default:
      throw hostError("InvalidArgument", `object path type ${String(type)}`);
  }
}

function decodeAction(action: Record<string, unknown>): Action {
  const type = action["ActionType"];
  const base = { id: Number(action["Id"]), objectPathId: Number(action["ObjectPathId"]) };
  switch (type) {
    case 1:
      return { ...base, kind: "instantiate" };
    case 2:
      return { ...base, kind: "query", query: decodeQuery(record(action["QueryInfo"] ?? {})) };
    case 3:
      return { ...base, kind: "method", name: String(action["Name"]), arguments: argumentsOf(action) };
    case 4:
      return { ...base, kind: "setProperty", name: String(action["Name"]), arguments: argumentsOf(action) };
    case 5:
      return { ...base, kind: "trace" };
    case 9:
      return { ...base, kind: "update", state: record(action["ObjectState"]) };
    default:
      throw hostError("ApiNotFound", `action type ${String(type)}`);
  }
}

function decodeQuery(query: Record<string, unknown>): Query {
  return {
    select: list(query["Select"] ?? []).map(String),
    expand: list(query["Expand"] ?? []).map(String),
    top: typeof query["Top"] === "number" ? query["Top"] : null,
    skip: typeof query["Skip"] === "number" ? query["Skip"] : 0,
  };
}

function argumentsOf(holder: Record<string, unknown>): WireArguments {
  const info = record(holder["ArgumentInfo"] ?? {});
  return {
    values: list(info["Arguments"] ?? []),
    objectPathIds: list(info["ReferencedObjectPathIds"] ?? []),
  };
}

function parentOf(path: Record<string, unknown>): number {
  return Number(path["ParentObjectPathId"]);
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw hostError("InvalidArgument", "request");
  return value as Record<string, unknown>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw hostError("InvalidArgument", "request");
  return value;
}
