import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { QuestionKind, RemarkKind } from "./kinds";

/** The three packs of README.md: one folder a case. */
export const PACKS = ["follow-ups", "ledgers", "texts"] as const;
export type Pack = (typeof PACKS)[number];

export const FOLDER = __dirname;

export interface ExpectedGoal {
  /** Null: the workbook has no goals. */
  readonly goal: string | null;
  readonly at: string | null;
  readonly score: number | null;
  readonly level: string | null;
  readonly indicators: readonly {
    readonly indicator: string;
    readonly at: string;
    readonly level: string | null;
    readonly score: number | null;
  }[];
}

export interface FollowUpCase {
  readonly date: string;
  readonly ask: { readonly questions: readonly QuestionKind[]; readonly answers: string } | null;
  readonly scale?: readonly { readonly word: string; readonly score: number | null }[] | null;
  readonly expected: {
    readonly goals: readonly ExpectedGoal[];
    readonly index: number | { readonly atMost: number } | null;
    readonly counts?: Readonly<Record<string, number>>;
    readonly groups?: readonly { readonly group: string; readonly goals: number; readonly index: number }[];
    readonly kept: readonly string[];
    readonly moved?: Readonly<Record<string, string | number>>;
    readonly movedBy?: string;
    readonly mustSay: readonly RemarkKind[];
    readonly mustNotSay: readonly string[];
  };
}

export type LedgerAmount = "actual" | "budget" | "previous";

export interface LedgerCase {
  readonly date: string;
  readonly committee: string;
  readonly ask: {
    readonly questions: readonly { readonly id: string }[];
    readonly answers: Readonly<Record<string, unknown>>;
  } | null;
  readonly expected: {
    readonly operatingStatement: Readonly<Record<string, Readonly<Record<LedgerAmount, number | null>>>>;
    readonly mustSay: readonly { readonly what: string; readonly anyOf: readonly string[] }[];
    readonly mustNotSay: readonly string[];
  };
}

export interface TextCase {
  readonly date: string;
  readonly expected: { readonly errors: readonly string[]; readonly mustNotFlag: readonly string[] };
}

export function caseNames(pack: Pack): readonly string[] {
  return readdirSync(join(FOLDER, pack)).sort();
}

export function filesOf(pack: Pack, name: string): readonly string[] {
  return readdirSync(join(FOLDER, pack, name));
}

export function fileOf(pack: Pack, name: string, file: string): string {
  return join(FOLDER, pack, name, file);
}

interface CaseOf {
  readonly "follow-ups": FollowUpCase;
  readonly ledgers: LedgerCase;
  readonly texts: TextCase;
}

export function readCase<Name extends Pack>(pack: Name, name: string): CaseOf[Name] {
  return JSON.parse(readFileSync(fileOf(pack, name, "case.json"), "utf8")) as CaseOf[Name];
}
