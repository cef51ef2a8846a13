import { isAccountInterval } from "../../ledger/table/accountInterval";
import type { AccountSelection, ActivitySelection } from "../../ledger/table/ledgerSelection";
import { COUNTERPARTY_WORDS, STRUCTURE_FIELDS, STRUCTURE_HEADINGS, type StructureField } from "../words";
import type { RowStructureProblem } from "../../../../workbook/issues/rowStructureIssue";
import type { StructureRemarks } from "./structureRemarks";
import type { StructureLine, StructureSection } from "./structureSections";

/** Reads the cells of one line of a section; what is wrong becomes an issue at its cell. */
export class StructureLineReader {
  constructor(
    private readonly section: StructureSection,
    readonly line: StructureLine,
    private readonly remarks: StructureRemarks,
  ) {}

  text(field: StructureField): string {
    return this.line.texts[field];
  }

  problem(field: StructureField, problem: RowStructureProblem, raw: string): void {
    this.remarks.problem(this.line.row, this.#column(field), problem, raw);
  }

  /** The key of the word that stands in the cell; upper and lower case are the same. */
  word<Key extends string>(
    field: StructureField,
    words: Readonly<Record<Key, string>>,
    allowed: readonly Key[] = Object.keys(words).filter((key): key is Key => key in words),
  ): Key | null {
    const text = this.text(field);
    const key = allowed.find((each) => words[each].toLocaleLowerCase("sv") === text.toLocaleLowerCase("sv"));
    if (key !== undefined) return key;
    const heading = STRUCTURE_HEADINGS[field];
    this.remarks.word(
      this.line.row,
      this.#column(field),
      text,
      heading,
      allowed.map((each) => words[each]),
    );
    return null;
  }

  /** Only these fields may be filled. */
  allowOnly(fields: readonly StructureField[]): void {
    for (const field of STRUCTURE_FIELDS) {
      const text = this.text(field);
      if (text !== "" && !fields.includes(field)) this.problem(field, "notHere", text);
    }
  }

  /** The line's accounts; none where it names none, or where they are no interval. */
  accounts(): readonly AccountSelection[] {
    const interval = { from: this.text("from"), to: this.text("to") };
    const counterparty =
      this.text("counterparty") === "" ? null : this.word("counterparty", COUNTERPARTY_WORDS);
    if (interval.from === "" && interval.to === "" && this.text("counterparty") === "") return [];
    if (isAccountInterval(interval)) return [{ ...interval, counterparty }];
    this.problem("from", "intervalUnusable", `${interval.from}–${interval.to}`);
    return [];
  }

  /** The line's activity; none where it names none. */
  activities(): readonly ActivitySelection[] {
    const [activity, activityGroup] = [this.text("activity"), this.text("activityGroup")];
    if (activity !== "") return [{ activity, activityGroup: activityGroup === "" ? null : activityGroup }];
    if (activityGroup !== "") this.problem("activity", "activityMissing", activityGroup);
    return [];
  }

  #column(field: StructureField): number {
    return this.section.columns.get(field) ?? 0;
  }
}
