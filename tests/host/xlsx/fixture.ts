import { loadExcelize, must, type Excelize, type ExcelizeFile } from "./excelize";

/** Sheets and names of the workbook that `makeFixture` makes. */
export const FIXTURE = {
  goals: "Mål & indikatorer",
  data: "Underlag",
  locked: "Låst",
} as const;

/**
 * A workbook with what people put in theirs, made by excelize: nothing in it comes from our own writer.
 * "Mål & indikatorer" has texts, numbers, formulas, merged cells, rich text, comment, hyperlink, conditional
 * formats, validation, frozen panes and print set-up; "Underlag" a table and a chart; "Låst" is protected.
 */
export async function makeFixture(): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = excelize.NewFile();
  must(file.SetSheetName("Sheet1", FIXTURE.goals));
  must(file.NewSheet(FIXTURE.data));
  must(file.NewSheet(FIXTURE.locked));
  fillGoals(file);
  fillData(file, excelize);
  must(file.SetCellValue(FIXTURE.locked, "A1", "Rör inte"));
  must(file.ProtectSheet(FIXTURE.locked, { Password: "hemligt", SelectLockedCells: true }));
  must(file.SetDefinedName({ Name: "Målvärde", RefersTo: `'${FIXTURE.goals}'!$B$3` }));
  must(file.SetDefinedName({ Name: "Lokalt", RefersTo: `${FIXTURE.data}!$A$1`, Scope: FIXTURE.data }));
  must(
    file.SetDefinedName({
      Name: "_xlnm.Print_Titles",
      RefersTo: `'${FIXTURE.goals}'!$1:$2`,
      Scope: FIXTURE.goals,
    }),
  );
  const { buffer, error } = file.WriteToBuffer();
  if (error) throw new Error(`excelize: ${error}`);
  return new Uint8Array(await new Blob([buffer]).arrayBuffer());
}

function fillGoals(file: ExcelizeFile): void {
  const sheet = FIXTURE.goals;
  must(file.SetSheetRow(sheet, "A1", ["Måluppföljning 2023"]));
  must(file.MergeCell(sheet, "A1", "C1"));
  must(file.SetSheetRow(sheet, "A2", ["Nämnd", "Målvärde", "Utfall"]));
  must(file.SetSheetRow(sheet, "A3", ["Barn- och utbildningsnämnden", 0.85, 0.8]));
  must(file.SetSheetRow(sheet, "A4", ["  Socialnämnden, år å ä ö", 12500.5, true]));
  must(file.SetCellFormula(sheet, "D3", "C3/B3"));
  must(file.SetCellFormula(sheet, "D4", 'IF(C4,"ja","nej")'));
  must(
    file.SetCellRichText(sheet, "A6", [
      { Text: "Delvis ", Font: { Bold: true } },
      { Text: "uppfyllt", Font: { Italic: true, Color: "FF0000" } },
    ]),
  );
  const { style: percent } = must(
    file.NewStyle({ CustomNumFmt: "0.0 %", Font: { Bold: true, Underline: "single" } }),
  );
  const { style: head } = must(
    file.NewStyle({
      Fill: { Type: "pattern", Pattern: 1, Color: ["DDEBF7"] },
      Border: [{ Type: "bottom", Color: "000000", Style: 2 }],
      Alignment: { Horizontal: "center", WrapText: true },
    }),
  );
  must(file.SetCellStyle(sheet, "B3", "C3", percent));
  must(file.SetCellStyle(sheet, "A2", "C2", head));
  const { style: red } = must(
    file.NewConditionalStyle({ Fill: { Type: "pattern", Pattern: 1, Color: ["F8CBAD"] } }),
  );
  must(
    file.SetConditionalFormat(sheet, "C3:C10", [{ Type: "cell", Criteria: "<", Format: red, Value: "0.5" }]),
  );
  must(
    file.SetConditionalFormat(sheet, "D3:D10", [
      { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" },
    ]),
  );
  must(
    file.AddDataValidation(sheet, {
      Type: "list",
      Sqref: "E3:E10",
      Formula1: '"uppfyllt,delvis,ej"',
      AllowBlank: true,
      ShowErrorMessage: true,
    }),
  );
  must(file.AddComment(sheet, { Cell: "B3", Author: "Controller", Text: "Fastställt i KF" }));
  must(file.SetCellHyperLink(sheet, "A4", "https://www.kolada.se/", "External"));
  must(file.SetColWidth(sheet, "A", "A", 32));
  must(
    file.SetPanes(sheet, {
      Freeze: true,
      XSplit: 1,
      YSplit: 2,
      TopLeftCell: "B3",
      ActivePane: "bottomRight",
    }),
  );
  must(file.SetPageLayout(sheet, { Orientation: "landscape", Size: 9, FitToWidth: 1 }));
  must(file.SetHeaderFooter(sheet, { OddHeader: "&CMåluppföljning", OddFooter: "&RSida &P" }));
}

function fillData(file: ExcelizeFile, excelize: Excelize): void {
  const sheet = FIXTURE.data;
  must(file.SetSheetRow(sheet, "A1", ["Månad", "Utfall"]));
  ["jan", "feb", "mar"].forEach((month, at) => {
    must(file.SetSheetRow(sheet, `A${at + 2}`, [month, 10 * (at + 1)]));
  });
  must(file.AddTable(sheet, { Range: "A1:B4", Name: "Utfallstabell", StyleName: "TableStyleMedium2" }));
  must(
    file.AddChart(sheet, "D2", {
      Type: excelize.Col,
      Series: [{ Name: `${sheet}!$B$1`, Categories: `${sheet}!$A$2:$A$4`, Values: `${sheet}!$B$2:$B$4` }],
      Title: { Paragraph: [{ Text: "Utfall per månad" }] },
    }),
  );
}
