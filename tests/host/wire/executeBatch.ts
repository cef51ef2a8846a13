import { CallArguments } from "./callArguments";
import { HostError, hostError } from "./hostError";
import { callMethod, indexItem, readObject, writeScalar } from "./objectMembers";
import { HostObject } from "./objectType";
import { runQuery } from "./query";
import type { ReferenceTable } from "./referenceTable";
import type { Action, ObjectPath, RequestBody, WireArguments } from "./requestBody";
import type { ActionResult, ResponseBody } from "./responseBody";

export interface BatchEnvironment {
  /** The object that the client calls `context.workbook`. */
  readonly root: HostObject;
  readonly references: ReferenceTable;
  /** True where a method that gives a result, called on a null object, is ItemNotFound. */
  readonly areNullResultsRefused: boolean;
  readonly areListsWithinListsLeftOut: boolean;
  /** Called before each action; throwing a HostError makes that action fail. */
  readonly beforeAction: (action: Action) => void;
}

/**
 * Runs the actions of a request in order. The first that fails ends the batch; the ones before it stay done, for a
 * batch is not a transaction. Calls and loads on a null object do nothing and give null.
 */
export function executeBatch(body: RequestBody, environment: BatchEnvironment): ResponseBody {
  const batch = new Batch(body, environment);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.actions.entries()) {
    try {
      environment.beforeAction(action);
      results.push({ ActionId: action.id, Value: batch.run(action) ?? null });
      if (action.kind === "trace") traceIds.push(action.id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: error.location },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class Batch {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly environment: BatchEnvironment,
  ) {}

  run(action: Action): unknown {
    if (action.kind === "trace") return null;
    const object = this.#object(action.objectPathId);
    if (object === null) {
      const isResultAsked = action.kind === "method" && /^Get/.test(action.name);
      if (isResultAsked && this.environment.areNullResultsRefused)
        throw hostError("ItemNotFound", `${action.name} of a null object`);
      return null;
    }
    switch (action.kind) {
      case "instantiate":
        return this.#identify(object, false);
      case "query":
        return runQuery(object, action.query, {
          identify: (found, isItem) => this.#identify(found, isItem),
          areListsWithinListsLeftOut: this.environment.areListsWithinListsLeftOut,
        });
      case "method":
        return this.#call(object, action.name, action.arguments);
      case "setProperty":
        writeScalar(object, action.name, this.#arguments(action.arguments).at(0));
        return null;
      case "update":
        for (const [name, value] of Object.entries(action.state)) {
          writeScalar(object, name.charAt(0).toUpperCase() + name.slice(1), value);
        }
        return null;
    }
  }

  #call(object: HostObject, name: string, wire: WireArguments): unknown {
    if (name === "_KeepReference" && object.type.isTracked === true) {
      this.environment.references.keep(object);
      return null;
    }
    const result = callMethod(object, name, this.#arguments(wire));
    return result instanceof HostObject ? this.#identify(result, false) : result;
  }

  #identify(object: HostObject, isCollectionItem: boolean): Record<string, unknown> {
    const identity = object.type.identity?.(object.target) ?? {};
    if (object.type.isTracked !== true) return { ...identity };
    const { references } = this.environment;
    const id =
      isCollectionItem && this.body.autoKeepReference ? references.keep(object) : references.idOf(object);
    return id === null ? { ...identity } : { ...identity, _ReferenceId: id };
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.objectPaths.get(id);
    if (path === undefined) throw hostError("InvalidArgument", `object path ${id}`);
    const object = this.#resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  #resolve(path: ObjectPath): HostObject | null {
    switch (path.kind) {
      case "root":
        return this.environment.root;
      case "null":
        return null;
      case "newObject":
        throw hostError("ApiNotFound", path.typeName);
      case "referenceId": {
        const kept = this.environment.references.get(path.referenceId);
        if (kept === null) throw hostError("ItemNotFound", "the object is no longer kept");
        return kept;
      }
      case "property":
      case "indexer":
      case "method":
        return this.#resolveChild(path);
    }
  }

  #resolveChild(path: Extract<ObjectPath, { kind: "property" | "indexer" | "method" }>): HostObject | null {
    const parent = this.#object(path.parentId);
    if (parent === null) return null;
    if (path.kind === "property") return readObject(parent, path.name);
    const call = this.#arguments(path.arguments);
    if (path.kind === "indexer") return indexItem(parent, call);
    const result = callMethod(parent, path.name, call);
    if (result === null || result instanceof HostObject) return result;
    throw hostError("InvalidArgument", `${path.name} does not give an object`);
  }

  #arguments(wire: WireArguments): CallArguments {
    return new CallArguments(this.#resolveReferences(wire.values, wire.objectPathIds));
  }

  /** References stand beside the arguments (ReferencedObjectPathIds) or inside them ({ _ObjectPathId }). */
  #resolveReferences(values: readonly unknown[], ids: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (typeof id === "number" && id > 0) return this.#object(id);
      if (Array.isArray(id) && Array.isArray(value)) return this.#resolveReferences(value, id);
      return this.#resolveNested(value);
    });
  }

  #resolveNested(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const id = (value as Record<string, unknown>)["_ObjectPathId"];
    if (typeof id === "number") return this.#object(id);
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, this.#resolveNested(member)]),
    );
  }
}
