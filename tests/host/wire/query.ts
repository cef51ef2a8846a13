import { HostError } from "./hostError";
import type { HostObject } from "./objectType";
import { hasObject, readObject, readScalar } from "./objectMembers";
import type { Query } from "./requestBody";

type Result = Record<string, unknown>;

/** What Microsoft's samples load where they need no property of an object, in small letters. */
const NOTHING_NEEDED = "nopropertiesneeded";

interface Answering {
  readonly identify: Identify;
  readonly areListsWithinListsLeftOut: boolean;
}

/** Adds what the client needs to find an object again; different for kept ranges and for objects with a key. */
export type Identify = (object: HostObject, isCollectionItem: boolean) => Readonly<Record<string, unknown>>;

/**
 * The values that a load asked for. "a/b" goes through the object a; on a collection every name is about its
 * items, except its own scalar properties ("count"); no names, or "*", are all scalar properties.
 */
export function runQuery(object: HostObject, query: Query, answering: Answering): Result {
  const names = [...query.select, ...query.expand.map((path) => `${path}/*`)];
  return select(object, names.length === 0 ? ["*"] : names, query, answering);
}

function select(
  object: HostObject,
  names: readonly string[],
  query: Query | null,
  answering: Answering,
): Result {
  const { identify } = answering;
  const { items } = object.type;
  if (items === undefined) return { ...identify(object, false), ...selectMembers(object, names, answering) };
  const own = names.filter((name) => isOwnScalar(object, name));
  const forItems = names
    .filter((name) => !isOwnScalar(object, name))
    .map((name) => name.replace(/^items\//i, ""));
  const all = items(object.target);
  const first = query?.skip ?? 0;
  const top = query?.top ?? all.length;
  const chosen = all.slice(first, first + top);
  return {
    ...selectMembers(object, own, answering),
    _Items: chosen.map((item) => ({
      ...identify(item, true),
      ...selectMembers(item, forItems, answering, true),
    })),
  };
}

function selectMembers(
  object: HostObject,
  names: readonly string[],
  answering: Answering,
  isItem = false,
): Result {
  const result: Result = {};
  const deeper = new Map<string, string[]>();
  for (const name of names) {
    const [head = "", ...rest] = name.split("/");
    const member = wireName(head);
    if (head === "isNullObject" || head.toLowerCase() === NOTHING_NEEDED) continue;
    if (head === "*" || head === "$all") Object.assign(result, allScalars(object));
    else if (rest.length > 0) deeper.set(member, [...(deeper.get(member) ?? []), rest.join("/")]);
    else if (hasObject(object, member)) deeper.set(member, [...(deeper.get(member) ?? []), "*"]);
    else result[member] = readKnownScalar(object, member);
  }
  for (const [member, paths] of deeper) {
    const child = readObject(object, member);
    const isLeftOut = isItem && answering.areListsWithinListsLeftOut && child?.type.items !== undefined;
    if (child === null) result[member] = null;
    else if (!isLeftOut) result[member] = select(child, paths, null, answering);
    else
      result[member] = selectMembers(
        child,
        paths.filter((path) => isOwnScalar(child, path)),
        answering,
      );
  }
  return result;
}

function readKnownScalar(object: HostObject, member: string): unknown {
  if (!Object.hasOwn(object.type.scalars ?? {}, member)) {
    const property = `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    throw new HostError(
      "InvalidArgument",
      `The property '${property}' does not exist on ${object.type.name}.`,
      `${object.type.name}.${property}`,
    );
  }
  return readScalar(object, member);
}

function allScalars(object: HostObject): Result {
  return Object.fromEntries(
    Object.keys(object.type.scalars ?? {}).map((name) => [name, readScalar(object, name)]),
  );
}

function isOwnScalar(collection: HostObject, name: string): boolean {
  return Object.hasOwn(collection.type.scalars ?? {}, wireName(name));
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
