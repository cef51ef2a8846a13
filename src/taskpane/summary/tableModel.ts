import type { Summary } from "../../app/summarise";
import type { ReportTableChoice, ReportTableFacts } from "../../domain/summary/reportTable";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";

/** A table below a paragraph, in the words of its sheet. */
export interface TableModel {
  readonly id: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly isStrong: boolean;
    readonly cells: readonly { readonly text: string; readonly isNumber: boolean }[];
  }[];
}

/** A sheet with tables that were found, and whether they are told. */
export interface FoundSheetModel {
  readonly sheet: string;
  /** A line for each table, with why it is not told and what is left out of it. */
  readonly label: string;
  readonly notes: readonly string[];
  readonly isTold: boolean;
  readonly place: CellPlace;
  /** The message about the sheet when its tick is changed; null once it no longer applies. */
  readonly changed: ReportTableChoice | null;
}

/** The tables that the report shows, and the sheets that can be pointed out. */
export interface TablesModel {
  readonly found: readonly FoundSheetModel[];
  readonly otherSheets: readonly string[];
}

export function tableModel({ id, sheet, headings, rows }: ReportTableFacts): TableModel {
  return {
    id,
    sheet,
    headings,
    rows: rows.map(({ kind, cells }) => ({ isStrong: kind === "heading" || kind === "total", cells })),
  };
}

/** @param said what the controller has said of sheets */
export function tablesModel(
  { input }: Pick<Summary, "input">,
  said: Readonly<Record<string, ReportTableChoice>>,
  { foundTableText, tableNotToldText, hiddenRowsText }: Texts,
): TablesModel {
  const { tables, snapshot, followUp, ledger, records } = input;
  const sheets = [...new Set(tables.map(({ facts }) => facts.sheet))];
  const used = [
    ...(followUp?.decoded.blocks ?? []).map(({ block }) => block.sheet.name),
    ...(ledger?.parts ?? []).map(({ block }) => block.sheet.name),
    ...Object.values(records).flatMap((source) => source?.block.sheet.name ?? []),
  ];
  return {
    found: sheets.flatMap((sheet): readonly FoundSheetModel[] => {
      const own = tables.filter(({ facts }) => facts.sheet === sheet);
      const [first] = own;
      if (first === undefined) return [];
      const isTold = first.notTold === null;
      const isPointedOut = !["told", "leftOut", undefined].includes(said[sheet]);
      return [
        {
          sheet,
          label: own.map(({ facts }) => foundTableText(facts)).join("; "),
          notes: own.flatMap(({ facts, notTold, hiddenRows }) => [
            ...(notTold === null ? [] : [tableNotToldText(facts, notTold)]),
            ...(notTold === null && hiddenRows > 0 ? [hiddenRowsText(hiddenRows)] : []),
          ]),
          isTold,
          place: first.place,
          // What was pointed out is only there as long as that is said.
          changed: isPointedOut ? null : isTold ? "leftOut" : "told",
        },
      ];
    }),
    otherSheets: snapshot.sheets
      .filter(({ name, ownMark, values }) => {
        return ownMark === null && values.length > 1 && !used.includes(name) && !sheets.includes(name);
      })
      .map(({ name }) => name),
  };
}
