import type { ActivityMeasure } from "../../activityMeasures/table";
import type { Investment } from "../../investments/table";
import type { TargetedGovernmentGrant } from "../../targetedGrants/table";
import type { Issue } from "../../../workbook/issues/issue";
import type { DataBlock } from "./dataBlocks";

/** A record with its zero-based sheet row. Its id is the address of the cell that holds its name. */
export interface PlacedRecord<Item> {
  readonly record: Item;
  readonly row: number;
}

/** Records as they lie in the workbook, for reading them and for formulas that refer to their cells. */
interface RecordSource<Item, Columns> {
  readonly block: DataBlock;
  /** Zero-based sheet columns; null for one that the sheet does not have. */
  readonly columns: Columns;
  /** In the order of the sheet. */
  readonly records: readonly PlacedRecord<Item>[];
}

export interface ActivityMeasureColumns {
  readonly label: number;
  readonly area: number | null;
  readonly subgroup: number | null;
  readonly unit: number | null;
  readonly footnote: number | null;
  /** One for each of the years. */
  readonly actualValues: readonly number[];
  readonly budget: number | null;
}

export interface ActivityMeasureSource extends RecordSource<ActivityMeasure, ActivityMeasureColumns> {
  /** The oldest first; the last is the follow-up's. */
  readonly years: readonly number[];
  /** The text of each footnote by its number, from the lines below the measures. */
  readonly footnotes: ReadonlyMap<string, string>;
}

export interface InvestmentColumns {
  readonly project: number;
  readonly originalBudget: number;
  readonly carriedOver: number | null;
  readonly reallocated: number | null;
  readonly actual: number;
  readonly isCompleted: number | null;
}

export type InvestmentSource = RecordSource<Investment, InvestmentColumns>;

export interface GrantColumns {
  /** The column of the rows' names. */
  readonly area: number;
  readonly budget: number | null;
  readonly actual: number;
}

export type GrantSource = RecordSource<TargetedGovernmentGrant, GrantColumns>;

export interface DecodedRecords<Source> {
  /** Null where no figure may be used: the issues tell why. */
  readonly model: Source | null;
  readonly issues: readonly Issue[];
}
