import type { Aim, ImprovementDirection } from "../../domain/followUp";
import { decodeDate } from "../cells/decodeDate";
import { decodeNumbers } from "../cells/decodeNumber";
import { showsDate } from "../cells/shownNumber";
import { headingParts } from "../cells/headingPeriod";
import type { CellNumber } from "../cells/numberText";
import {
  groupInWords,
  referenceOfHeading,
  targetInWords,
  type Change,
  type Reference,
  type TargetInWords,
} from "../cells/targetInWords";
import { plainText } from "../grid/cellText";
import { endColumn } from "../grid/snapshot";
import { headingAt } from "../layout/headingRow";
import type { RowReader } from "./rowReader";

type Compared = Extract<TargetInWords, { readonly kind: "comparison" }>;

/** The limits that a target in words comes to on its row. */
export interface ToldTarget {
  readonly aim: Exclude<Aim, { readonly kind: "limit" | "range" }>;
  /** The number that the outcome is held against; empty where it is missing, and where none is. */
  readonly numbers: readonly CellNumber[];
  /** The better way by the words. */
  readonly direction: ImprovementDirection | null;
  readonly change: Change | null;
}

/** A target that is a day to be done by: a date in its cell, or one in words ("31 december 2023"). A year alone is none. */
function dueTarget(reader: RowReader): ToldTarget | null {
  const latest = dayIn(reader, "targetValue");
  if (latest === null) return null;
  const aim = { kind: "date", latest, done: dayIn(reader, "actualValue") } as const;
  return { aim, numbers: [], direction: null, change: null };
}

function dayIn(reader: RowReader, field: "targetValue" | "actualValue"): string | null {
  const cell = reader.cellOf(field);
  const text = plainText(cell.value);
  const isDay =
    typeof cell.value === "number" ? showsDate(cell.numberFormat) : /\d/.test(text) && !/^\d+$/.test(text);
  return isDay ? decodeDate(cell, reader.conventions.usesDates1904).value : null;
}

/**
 * The target of a row that tells it in words: what was before is the former outcome nearest in time, and others stand in a
 * column of their own ("Riket 2019", the latest where there are several). Null for a target that is no such words.
 */
export function toldTarget(reader: RowReader): ToldTarget | null {
  const words = targetInWords(reader.valueOf("targetValue"));
  if (words === null) return dueTarget(reader);
  if (words.kind === "rank" || (words.kind === "bestGroup" && isPlaceOfMany(reader))) return null;
  return words.kind === "bestGroup" ? bestGroup(reader) : comparison(reader, words);
}

/** "72 av 290": a place, with how many are compared. */
export function isPlaceOfMany(reader: RowReader): boolean {
  return /\d av \d/u.test(reader.text("actualValue"));
}

function comparison(reader: RowReader, words: Compared): ToldTarget {
  const { mustBeBetter, direction, change } = words;
  const column = words.with === "previous" ? columnBefore(reader) : columnOf(reader, words.with);
  const numbers = column === null ? null : decodeNumbers(reader.cellAt(column)).value;
  return {
    aim: { kind: "comparison", with: column === null ? "" : headingOf(reader, column), mustBeBetter },
    // Of several outcomes none is the one to be better than.
    numbers: numbers?.length === 1 ? numbers : [],
    direction,
    change,
  };
}

/** The group that a cell of the row names, outside the columns that are read; without one it is not known. */
function bestGroup(reader: RowReader): ToldTarget {
  const found = ownColumns(reader).find((column) => groupInWords(reader.cellAt(column).value) !== null);
  const nothing = { numbers: [], direction: null, change: null };
  if (found === undefined) return { aim: { kind: "comparison", with: "", mustBeBetter: false }, ...nothing };
  const { value } = reader.cellAt(found);
  const isBest = groupInWords(value) === true;
  return {
    aim: { kind: "group", with: headingOf(reader, found), group: plainText(value), isBest },
    ...nothing,
  };
}

function columnBefore(reader: RowReader): number | null {
  const { columns, history } = reader.block;
  if (reader.isTold("previousValue")) return columns.get("previousValue") ?? null;
  const former = history.toSorted((one, other) => (one.period < other.period ? 1 : -1));
  return former.find(({ column }) => decodeNumbers(reader.cellAt(column)).value !== null)?.column ?? null;
}

function columnOf(reader: RowReader, reference: Reference): number | null {
  const headed = ownColumns(reader).flatMap((column) => {
    const heading = headingOf(reader, column);
    const of = referenceOfHeading(heading);
    return of === null ? [] : [{ column, of, period: headingParts(heading).period ?? "" }];
  });
  const wanted = headed.filter(({ of }) => of === reference);
  const [first, ...others] = wanted.length > 0 || reference !== "others" ? wanted : headed;
  if (first === undefined) return null;
  return others.reduce((latest, each) => (each.period > latest.period ? each : latest), first).column;
}

/** The columns of the row's sheet that nothing is read from. */
function ownColumns({ block: { sheet, columns } }: RowReader): readonly number[] {
  const used = new Set(columns.values());
  return Array.from(
    { length: endColumn(sheet) - sheet.firstColumn },
    (_, at) => sheet.firstColumn + at,
  ).filter((column) => !used.has(column));
}

function headingOf({ block: { headings } }: RowReader, column: number): string {
  return headingAt(headings, column);
}
