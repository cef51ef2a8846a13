import type { Issue } from "../../../workbook/issues/issue";
import type { DataName } from "../../../workbook/issues/dataIssue";
import type { InputColumn } from "../table/annexTable";
import type { DataBlock } from "./dataBlocks";
import { dataRemarks, type DataRemarks } from "./dataRemarks";
import type { DataVocabulary } from "./dataVocabulary";

export interface Decoded<Model> {
  /** Null where no figure of it may be used: the issues tell why. */
  readonly model: Model | null;
  readonly issues: readonly Issue[];
}

/** Records as they lie in the workbook, for reading them and for formulas that refer to their cells. */
export interface RecordSource<Item, Columns> {
  readonly block: DataBlock;
  /** Zero-based sheet columns; null for one that the sheet does not have. */
  readonly columns: Columns;
  /** In the order of the sheet. */
  readonly records: readonly PlacedRecord<Item>[];
}

/** The sheet column of each figure, by the id of the annex's column. */
export type FigureColumns = Readonly<Record<string, number | null>>;

/** A record with its zero-based sheet row. Its id is the address of the cell that holds its name. */
export interface PlacedRecord<Item> {
  readonly record: Item;
  readonly row: number;
}

/** The data that an annex of its own is made of: how they are found in the workbook, and read. */
export interface AnnexSource<Field extends string, Model> {
  readonly vocabulary: DataVocabulary<Field>;
  /** How the sentence about missing data names them where there are none: "inga investeringar". */
  readonly none: DataName;
  /**
   * Reads them; null where no figure of them may be used, and the remarks tell why.
   *
   * @param period year and month of the follow-up ("2023-12"); null where nothing tells it
   */
  read(block: DataBlock<Field>, period: string | null, remarks: DataRemarks): Model | null;
  /** The zero-based sheet column of the controller's own figure that a column of the annex shows; null for none. */
  columnOf(model: Model, column: InputColumn): number | null;
}

/** Reads the data of an annex, with what is to be said of them. */
export function decodeSource<Field extends string, Model>(
  { read }: Pick<AnnexSource<Field, Model>, "read">,
  block: DataBlock<Field>,
  period: string | null,
): Decoded<Model> {
  const remarks = dataRemarks(block);
  const model = read(block, period, remarks);
  return { model, issues: remarks.issues() };
}
