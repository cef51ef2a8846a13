import type { AccountRow, ActivityRow, HeadingRow, SumRow } from "../../table/annexRow";
import type { ActivitySelection } from "../../ledger/table/ledgerSelection";
import {
  idWithoutOwn,
  KIND_WORDS,
  LEVEL_WORDS,
  SECTION_KINDS,
  SIDE_WORDS,
  type StructureField,
  type StructureKind,
} from "../words";
import { StructureLineReader } from "./structureLineReader";
import type { StructureRemarks } from "./structureRemarks";
import type { StructureLine, StructureSection } from "./structureSections";

export type StructureRow = HeadingRow | AccountRow | ActivityRow | SumRow;

/** A row with its first line; a sum's rows are not yet known. */
export interface PlacedRow {
  readonly row: StructureRow;
  readonly reader: StructureLineReader;
}

export interface StructureRows {
  readonly rows: readonly PlacedRow[];
  /** The activities that the section is about. */
  readonly selections: readonly ActivitySelection[];
}

const ACCOUNT_FIELDS = ["from", "to", "counterparty"] as const;
const ACTIVITY_FIELDS = ["activity", "activityGroup"] as const;
/** A line with nothing but these goes on with the row above it. */
const CONTINUED_FIELDS: readonly StructureField[] = [...ACCOUNT_FIELDS, ...ACTIVITY_FIELDS];

const FIELDS: Readonly<Record<Exclude<StructureKind, "ofWhich">, readonly StructureField[]>> = {
  heading: ["label", "kind", "id"],
  subheading: ["label", "kind", "id"],
  accounts: ["label", "kind", "level", "side", "id", ...ACCOUNT_FIELDS],
  activities: ["label", "kind", "level", "group", "id", ...ACTIVITY_FIELDS],
  sum: ["label", "kind", "level", "sum", "id"],
  selection: ["kind", ...ACTIVITY_FIELDS],
};

/** Reads the rows of a section one by one. */
export function readStructureRows(section: StructureSection, remarks: StructureRemarks): StructureRows {
  const rows: PlacedRow[] = [];
  const selections: ActivitySelection[] = [];
  for (const [line, ...more] of groupLines(section.lines)) {
    const first = new StructureLineReader(section, line, remarks);
    const others = more.map((each) => new StructureLineReader(section, each, remarks));
    const kind = first.word("kind", KIND_WORDS, SECTION_KINDS[section.name]);
    if (kind === null) continue;
    const base = kind === "ofWhich" ? (section.name === "activityResult" ? "activities" : "accounts") : kind;
    first.allowOnly(FIELDS[base]);
    if (base === "accounts" || base === "activities" || base === "selection")
      for (const other of others)
        other.allowOnly(FIELDS[base].filter((field) => CONTINUED_FIELDS.includes(field)));
    else for (const other of others) other.problem("label", "continuesNothing", firstText(other.line));
    if (base === "selection") {
      selections.push(...[first, ...others].flatMap((reader) => reader.activities()));
      continue;
    }
    const row = readRow(base, kind === "ofWhich", first, others);
    if (row !== null) rows.push({ row, reader: first });
  }
  return { rows, selections };
}

/** Each row's own line, and those that go on with it. */
function groupLines(lines: readonly StructureLine[]): readonly [StructureLine, ...StructureLine[]][] {
  const groups: [StructureLine, ...StructureLine[]][] = [];
  for (const line of lines) {
    const isContinued = Object.entries(line.texts).every(
      ([field, text]) => text === "" || (CONTINUED_FIELDS as readonly string[]).includes(field),
    );
    const last = groups.at(-1);
    if (isContinued && last !== undefined) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function firstText({ texts }: StructureLine): string {
  return Object.values(texts).find((text) => text !== "") ?? "";
}

function readRow(
  kind: Exclude<StructureKind, "ofWhich" | "selection">,
  isOfWhich: boolean,
  first: StructureLineReader,
  others: readonly StructureLineReader[],
): StructureRow | null {
  const label = first.text("label");
  if (label === "") first.problem("label", "labelMissing", "");
  const group = first.text("group") === "" ? null : first.text("group");
  const named = { id: first.text("id") === "" ? idWithoutOwn(kind, label, group) : first.text("id"), label };
  if (kind === "heading" || kind === "subheading")
    return { kind: "heading", ...named, level: kind === "heading" ? 1 : 2 };
  const level = first.word("level", LEVEL_WORDS);
  if (kind === "sum") return level === null ? null : { kind, ...named, level, rowIds: [] };
  const readers = [first, ...others];
  if (kind === "accounts") {
    const side = first.word("side", SIDE_WORDS);
    const accounts = readers.flatMap((reader) => reader.accounts());
    return level === null || side === null ? null : { kind, ...named, level, side, isOfWhich, accounts };
  }
  const activities = readers.flatMap((reader) => reader.activities());
  return level === null ? null : { kind, ...named, level, isOfWhich, group, activities };
}
