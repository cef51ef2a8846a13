import type { Element } from "@xmldom/xmldom";

/** What a manifest can break; each is caught by one check. */
export type Rule =
  | "wellFormed"
  | "structure"
  | "identity"
  | "length"
  | "locale"
  | "url"
  | "base"
  | "placeholder"
  | "resource"
  | "controlId"
  | "icon"
  | "runtime"
  | "host"
  | "function"
  | "requirement";

export interface Finding {
  readonly rule: Rule;
  readonly message: string;
}

export interface CheckOptions {
  /** Every address begins with this; what follows is the path of a file. */
  readonly baseUrl: string;
  /** The names the code gives to Office.actions.associate. */
  readonly commands: readonly string[];
  /** Lowest version of each requirement set without which the add-in cannot work. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The bytes of a file by its path below the base address; undefined if it is not there. */
  readonly asset: (path: string) => Uint8Array | undefined;
  /** A manifest to be deployed: addresses of development or of examples are refused. */
  readonly production?: boolean;
}

/** One rule, or a few that belong together: what it finds in the manifest of this root. */
export type Check = (root: Element, options: CheckOptions) => Finding[];

export function findingIf(condition: boolean, rule: Rule, message: string): Finding[] {
  return condition ? [{ rule, message }] : [];
}
