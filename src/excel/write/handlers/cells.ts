import type { CellValue } from "../../../workbook/grid/snapshot";
import { contentOf, excelContent, formulaOf } from "../../cells/excelContent";
import { isMadeOf } from "../standing";
import { mapWritten, NOTHING_TO_REMEMBER, type Handler } from "./handler";

export const writeCells: Handler<"writeCells"> = {
  remember({ sheet, area, contents, expected }, sheets) {
    if (sheet.id === null) return NOTHING_TO_REMEMBER;
    const range = sheets.range(sheet, area);
    range.load("formulas,values");
    return () => {
      const before = range.formulas as CellValue[][];
      const values = range.values as CellValue[][];
      return {
        inverse: [
          {
            kind: "writeCells",
            sheet,
            area,
            contents: mapWritten(contents, (row, column) =>
              contentOf(before[row]?.[column] ?? "", values[row]?.[column] ?? ""),
            ),
            expected: mapWritten(contents, (row, column) => formulaOf(contents[row]?.[column] ?? "")),
          },
        ],
        isAsExpected: contents.every((cells, row) =>
          cells.every(
            (content, column) =>
              content === null || isMadeOf(before[row]?.[column] ?? "", expected[row]?.[column] ?? ""),
          ),
        ),
      };
    };
  },
  perform({ sheet, area, contents }, sheets) {
    sheets.range(sheet, area).formulas = contents.map((cells) =>
      cells.map((content) => (content === null ? null : excelContent(content))),
    );
  },
};

export const expectCells: Handler<"expectCells"> = {
  remember({ sheet, area, expected }, sheets) {
    const range = sheets.range(sheet, area);
    range.load("formulas");
    return () => {
      const stands = range.formulas as CellValue[][];
      const isAsExpected = expected.every((cells, row) =>
        cells.every((cell, column) => cell === null || isMadeOf(stands[row]?.[column] ?? "", cell)),
      );
      return { inverse: [], isAsExpected };
    };
  },
  perform: () => undefined,
};

export const setNumberFormats: Handler<"setNumberFormats"> = {
  remember({ sheet, area, numberFormats }, sheets) {
    if (sheet.id === null) return NOTHING_TO_REMEMBER;
    const range = sheets.range(sheet, area);
    range.load("numberFormat");
    return () => {
      const before = range.numberFormat as string[][];
      const back = mapWritten(numberFormats, (row, column) => before[row]?.[column] ?? "General");
      return {
        inverse: [{ kind: "setNumberFormats", sheet, area, numberFormats: back, expected: numberFormats }],
        isAsExpected: true,
      };
    };
  },
  perform({ sheet, area, numberFormats }, sheets) {
    sheets.range(sheet, area).numberFormat = numberFormats.map((formats) => [...formats]);
  },
};

/**
 * Excel takes the choices with commas between them whatever the user's language, so none may hold a comma.
 * A list of choices changes no content, and a sheet of ours gets the same choices again: it is not put back.
 */
export const setChoices: Handler<"setChoices"> = {
  remember: () => NOTHING_TO_REMEMBER,
  perform({ sheet, area, choices, message }, sheets) {
    const { dataValidation } = sheets.range(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Måluppföljning", message };
  },
};
