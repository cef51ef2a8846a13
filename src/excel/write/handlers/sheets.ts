import { PAGE_MARGINS } from "../../../workbook/plan/pageRoom";
import { OWN_MARK_KEY } from "../../cells/ownMark";
import { NOTHING_TO_REMEMBER, type Handler } from "./handler";

/**
 * A sheet of the plan's name that has come since is taken away again only if it is the one that was added: by its id; where
 * Excel's answer was lost by its mark; an empty one without either is lost to nobody.
 */
export const addSheet: Handler<"addSheet"> = {
  remember({ sheet }, { context }) {
    const existing = context.workbook.worksheets.getItemOrNullObject(sheet.name);
    existing.load("id");
    return () => ({ inverse: [], isAsExpected: existing.isNullObject });
  },
  findMade({ sheet, mark }, sheets) {
    return (later) => {
      const made = later.context.workbook.worksheets.getItemOrNullObject(sheet.name);
      made.load("id");
      const ownMark = made.customProperties.getItemOrNullObject(OWN_MARK_KEY);
      ownMark.load("value");
      const used = made.getUsedRangeOrNullObject(false);
      used.load("address");
      return () => {
        if (made.isNullObject) return new Map();
        const id = sheets.addedId(sheet);
        const isOurs =
          id === null ? (ownMark.isNullObject ? used.isNullObject : ownMark.value === mark) : id === made.id;
        return new Map(isOurs ? [[made.id, () => made.delete()]] : []);
      };
    };
  },
  perform({ sheet, mark }, sheets) {
    const added = sheets.add(sheet);
    if (mark !== null) added.customProperties.add(OWN_MARK_KEY, mark);
  },
};

/** That the sheet may go was found out before. */
export const removeSheet: Handler<"removeSheet"> = {
  remember: () => NOTHING_TO_REMEMBER,
  perform({ sheet }, sheets) {
    sheets.get(sheet).delete();
  },
};

export const markSheet: Handler<"markSheet"> = {
  remember({ sheet, mark, expected }, sheets) {
    return () => ({
      inverse: [{ kind: "markSheet", sheet: sheets.settled(sheet), mark: expected, expected: mark }],
      isAsExpected: true,
    });
  },
  perform({ sheet, mark }, sheets) {
    sheets.get(sheet).customProperties.add(OWN_MARK_KEY, mark);
  },
};

export const setColumnWidth: Handler<"setColumnWidth"> = {
  remember({ sheet, column }, sheets) {
    if (sheet.id === null) return NOTHING_TO_REMEMBER;
    const { format } = sheets.range(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
    format.load("columnWidth");
    return () => ({
      inverse: [{ kind: "setColumnWidth", sheet, column, width: format.columnWidth }],
      isAsExpected: true,
    });
  },
  perform({ sheet, column, width }, sheets) {
    const range = sheets.range(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
    if (width === 0) range.columnHidden = true;
    else range.format.columnWidth = width;
  },
};

/** How wide the other column is was asked before. */
export const copyColumnWidth: Handler<"copyColumnWidth"> = {
  remember: (operation, sheets) =>
    setColumnWidth.remember({ ...operation, kind: "setColumnWidth", width: 0 }, sheets),
  perform({ sheet, fromColumn, column }, sheets) {
    const width = sheets.widthOf(sheet, fromColumn);
    if (width > 0)
      sheets.range(sheet, { row: 0, column, rowCount: 1, columnCount: 1 }).format.columnWidth = width;
  },
};

/**
 * Excel does not tell how columns are grouped. Whether they are hidden is asked instead, so that it is known that Excel has
 * answered; that they are still hidden is what shows later that they stand as they were left.
 */
export const foldColumns: Handler<"foldColumns"> = {
  remember({ sheet, column, count }, sheets) {
    if (sheet.id === null) return NOTHING_TO_REMEMBER;
    const columns = sheets.columns(sheet, column, count);
    columns.load("columnHidden");
    return () => ({
      inverse: columns.columnHidden ? [] : [{ kind: "unfoldColumns", sheet, column, count }],
      isAsExpected: true,
    });
  },
  perform({ sheet, column, count }, sheets) {
    const columns = sheets.columns(sheet, column, count);
    columns.group("ByColumns");
    // Only these: what is hidden through the group would take its neighbours with it.
    columns.columnHidden = true;
  },
};

export const unfoldColumns: Handler<"unfoldColumns"> = {
  remember:
    ({ sheet, column, count }) =>
    () => ({ inverse: [{ kind: "foldColumns", sheet, column, count }], isAsExpected: true }),
  perform({ sheet, column, count }, sheets) {
    const columns = sheets.columns(sheet, column, count);
    columns.ungroup("ByColumns");
    columns.columnHidden = false;
  },
};

export const freezePanes: Handler<"freezePanes"> = {
  remember({ sheet }, sheets) {
    if (sheet.id === null) return NOTHING_TO_REMEMBER;
    const frozen = sheets.get(sheet).freezePanes.getLocationOrNullObject();
    frozen.load("isEntireRow,isEntireColumn,rowCount,columnCount");
    return () => {
      // Frozen rows alone are given as whole rows, frozen columns alone as whole columns.
      const rows = frozen.isNullObject || frozen.isEntireColumn ? 0 : frozen.rowCount;
      const columns = frozen.isNullObject || frozen.isEntireRow ? 0 : frozen.columnCount;
      return { inverse: [{ kind: "freezePanes", sheet, rows, columns }], isAsExpected: true };
    };
  },
  perform({ sheet, rows, columns }, sheets) {
    const panes = sheets.get(sheet).freezePanes;
    if (rows > 0 && columns > 0) {
      panes.freezeAt(sheets.range(sheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
    } else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
    else panes.unfreeze();
  },
};

/** How a sheet of ours is printed changes nothing on it, and it is set the same again: it is not put back. */
export const setPage: Handler<"setPage"> = {
  remember: () => NOTHING_TO_REMEMBER,
  perform({ sheet, page }, sheets) {
    const { orientation, titleRows, footerLeft, scale, inRun } = page;
    const { pageLayout } = sheets.get(sheet);
    pageLayout.paperSize = "A4";
    pageLayout.orientation = orientation;
    pageLayout.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
    if (inRun === "first") pageLayout.firstPageNumber = 1;
    pageLayout.setPrintMargins("Centimeters", PAGE_MARGINS);
    if (titleRows !== null) {
      const rowCount = titleRows.last - titleRows.first + 1;
      pageLayout.setPrintTitleRows(
        sheets.range(sheet, { row: titleRows.first, column: 0, rowCount, columnCount: 1 }).getEntireRow(),
      );
    }
    const footer = pageLayout.headersFooters.defaultForAllPages;
    // "&" begins one of Excel's codes; doubled it is itself.
    footer.leftFooter = footerLeft.replaceAll("&", "&&");
    // In a run that begins at 1 within the whole workbook, Excel's number of pages would be that of the workbook.
    footer.rightFooter = inRun === undefined ? "Sida &P av &N" : "Sida &P";
  },
};

/** Where pages begin changes nothing on a sheet of ours, which gets the same again: it is not put back. */
export const breakPages: Handler<"breakPages"> = {
  remember: () => NOTHING_TO_REMEMBER,
  perform({ sheet, rows }, sheets) {
    const breaks = sheets.get(sheet).horizontalPageBreaks;
    breaks.removePageBreaks();
    for (const row of rows) breaks.add(sheets.range(sheet, { row, column: 0, rowCount: 1, columnCount: 1 }));
  },
};

/** Heights follow the text, also what comes back when it is put back. */
export const fitRows: Handler<"fitRows"> = {
  remember: () => NOTHING_TO_REMEMBER,
  perform({ sheet, area }, sheets) {
    sheets.range(sheet, area).format.autofitRows();
  },
};
