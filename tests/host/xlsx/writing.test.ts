import fc from "fast-check";
import type { Cell, CellContent, SheetModel } from "../model/workbook";
import { fileWith, fileWithRows, firstSheet, openRows, SHEET_PART, sheetXml } from "./handMade.testkit";
import { newWorkbook } from "./newWorkbook";
import { openWorkbook, type OpenedWorkbook } from "./openWorkbook";
import { unpack } from "./package/zip";
import { changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";
import { TextEdits } from "./xml/edits";

const value = (content: string | number): CellContent =>
  typeof content === "number" ? { kind: "number", value: content } : { kind: "text", value: content };
const EMPTY: CellContent = { kind: "empty" };
const put = (
  sheet: SheetModel,
  row: number,
  column: number,
  content: CellContent,
  formula: string | null = null,
): void => sheet.setCell(row, column, { ...sheet.cell(row, column), content, formula });
/** What is inside sheetData after an edit of the first sheet. */
const rowsAfter = (opened: OpenedWorkbook, edit: (sheet: SheetModel) => void): string => {
  edit(firstSheet(opened));
  const xml = partText(saveWorkbook(opened), SHEET_PART);
  return xml.slice(xml.indexOf("<sheetData>") + 11, xml.indexOf("</sheetData>"));
};

describe("a changed cell", () => {
  it("keeps attributes and children that we do not know, and its neighbours their text", () => {
    const rows =
      '<row r="1"  spans="1:3" x:dy="0.25" xmlns:x="x"><c r="A1"  ph="1" vm="2"><v>1</v><extLst><ext uri="u"/></extLst></c><c   r="C1"><v>3.0</v></c></row>';
    expect(rowsAfter(openRows(rows), (sheet) => put(sheet, 0, 0, value(7)))).toBe(
      '<row r="1"  spans="1:3" x:dy="0.25" xmlns:x="x"><c r="A1" ph="1"><v>7</v><extLst><ext uri="u"/></extLst></c><c   r="C1"><v>3.0</v></c></row>',
    );
  });

  it("is put in its place, in a row or a new row, and spans and dimension grow", () => {
    const file = fileWith({
      [SHEET_PART]: sheetXml(
        '<dimension ref="B2:C5"/><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="5"/></sheetData>',
      ),
    });
    const opened = openWorkbook(file);
    const sheet = firstSheet(opened);
    for (const [row, column] of [
      [1, 0],
      [1, 2],
      [2, 1],
      [4, 4],
      [9, 0],
    ] as const)
      put(sheet, row, column, value(row));
    expect(partText(saveWorkbook(opened), SHEET_PART)).toContain(
      '<dimension ref="A2:E10"/><sheetData><row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><v>2</v></c></row><row r="5"><c r="E5"><v>4</v></c></row><row r="10"><c r="A10"><v>9</v></c></row></sheetData>',
    );
  });

  it("leaves the place it stood in, and a neighbour without an address then says where it is", () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>";
    expect(rowsAfter(openRows(rows), (sheet) => put(sheet, 0, 1, EMPTY))).toBe(
      '<row><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
    );
  });

  it("is written with the prefix of the sheet", () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const opened = openWorkbook(fileWith({ [SHEET_PART]: xml }));
    const sheet = firstSheet(opened);
    put(sheet, 0, 0, value(1), "=1");
    sheet.merges = [{ row: 1, column: 0, rowCount: 1, columnCount: 2 }];
    sheet.isProtected = true;
    expect(partText(saveWorkbook(opened), SHEET_PART)).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData>' +
        '<x:sheetProtection sheet="1" objects="1" scenarios="1"/><x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells>',
    );
  });

  it("holds its own text where the workbook has no shared ones", () => {
    const parts = { "xl/_rels/workbook.xml.rels": "" };
    const rels = partText(fileWith({}), "xl/_rels/workbook.xml.rels");
    parts["xl/_rels/workbook.xml.rels"] = rels.replace(/<Relationship Id="rId3"[^>]*>/, "");
    const opened = openWorkbook(fileWith(parts));
    expect(rowsAfter(opened, (sheet) => put(sheet, 0, 0, value(" å")))).toBe(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> å</t></is></c></row>',
    );
  });

  it("reuses a shared text, but not one with formatting inside", () => {
    const strings = ["<r><rPr><b/></rPr><t>Mål</t></r>", "<t>Mål</t>"];
    const opened = openRows('<row><c t="s"><v>0</v></c></row>', strings);
    expect(rowsAfter(opened, (sheet) => put(sheet, 1, 0, value("Mål")))).toContain(
      '<c r="A2" t="s"><v>1</v></c>',
    );
    expect(openRows("", strings).sharedStrings?.strings.rich).toEqual(new Set([0]));
  });

  it("in a formatted column can be given no format at all", () => {
    const opened = openWorkbook(
      fileWith({ [SHEET_PART]: sheetXml('<cols><col min="1" max="1" style="0"/></cols><sheetData/>') }),
    );
    const sheet = firstSheet(opened);
    const bold = opened.model.styles.derive(0, { bold: true });
    sheet.columnStyles.set(0, bold);
    sheet.setCell(0, 0, { content: value(1), formula: null, styleId: 0 });
    expect(partText(saveWorkbook(opened), SHEET_PART)).toContain('<c r="A1" s="0"><v>1</v></c>');
  });
});

describe("formulas", () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2" s="0"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';

  it("of a shared group are written out when its first cell goes", () => {
    const rows = rowsAfter(openRows(shared), (sheet) => put(sheet, 0, 0, value(1)));
    expect(rows).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f>B3*2</f><v>6</v></c></row>',
    );
  });

  it("of a shared group stay when another of its cells goes", () => {
    const rows = rowsAfter(openRows(shared), (sheet) => put(sheet, 1, 0, EMPTY));
    expect(rows).toContain('<row r="2"></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>');
  });

  it("keep their element when only the value is computed anew", () => {
    const rows = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2" aca="1">B1:B2</f><v>1</v></c></row>';
    expect(rowsAfter(openRows(rows), (sheet) => put(sheet, 0, 0, value("x"), "=B1:B2"))).toBe(
      '<row r="1"><c r="A1" cm="1" t="str"><f t="array" ref="A1:A2" aca="1">B1:B2</f><v>x</v></c></row>',
    );
  });

  it("are written with the prefixes that Excel needs", () => {
    const rows = rowsAfter(openRows(""), (sheet) => {
      put(sheet, 0, 0, EMPTY, '=LET(summa,1,andel,summa/2,SUM(andel,summa))&"LET("');
      put(sheet, 0, 1, EMPTY, "=xlookup(A1,B:B,C:C)+SUMIFS(A:A,B:B,1)");
      put(sheet, 0, 2, EMPTY, "=MAP(FILTER(A1:A3,B1:B3),LAMBDA(v,v+1))");
    });
    expect(rows).toContain(
      '<f>_xlfn.LET(_xlpm.summa,1,_xlpm.andel,_xlpm.summa/2,SUM(_xlpm.andel,_xlpm.summa))&amp;"LET("</f>',
    );
    expect(rows).toContain("<f>_xlfn.XLOOKUP(A1,B:B,C:C)+SUMIFS(A:A,B:B,1)</f>");
    expect(rows).toContain(
      "<f>_xlfn.MAP(_xlfn._xlws.FILTER(A1:A3,B1:B3),_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))</f>",
    );
  });

  const withChain = (rows: string): Uint8Array => {
    const types = partText(fileWith({}), "[Content_Types].xml");
    const rels = partText(fileWith({}), "xl/_rels/workbook.xml.rels");
    return fileWith({
      [SHEET_PART]: sheetXml(`<sheetData>${rows}</sheetData>`),
      "xl/calcChain.xml":
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
      "[Content_Types].xml": types.replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      "xl/_rels/workbook.xml.rels": rels.replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    });
  };

  it("that appear or go take the kept order of calculation with them, changed ones do not", () => {
    const file = withChain('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
    const changed = openWorkbook(file);
    put(firstSheet(changed), 0, 0, value(3), "=1+2");
    expect(changedParts(file, saveWorkbook(changed))).toEqual(["xl/workbook.xml", SHEET_PART]);
    const removed = openWorkbook(file);
    put(firstSheet(removed), 0, 0, value(3));
    const saved = saveWorkbook(removed);
    expect([...unpack(saved).keys()]).not.toContain("xl/calcChain.xml");
    expect(
      partText(saved, "[Content_Types].xml") + partText(saved, "xl/_rels/workbook.xml.rels"),
    ).not.toContain("calcChain");
    // No formula is left, so nothing has to be computed.
    expect(changedParts(file, saved)).not.toContain("xl/workbook.xml");
  });
});

describe("features of a sheet", () => {
  it("split a column element only where a column changed, and keep what else it says", () => {
    const cols = '<cols><col min="1" max="4" width="9.5" style="0" customWidth="1" outlineLevel="1"/></cols>';
    const opened = openWorkbook(fileWith({ [SHEET_PART]: sheetXml(`${cols}<sheetData/>`) }));
    const sheet = firstSheet(opened);
    sheet.columnWidths.set(1, 90);
    sheet.hiddenColumns.add(5);
    expect(partText(saveWorkbook(opened), SHEET_PART)).toContain(
      '<cols><col min="1" max="1" width="9.5" style="0" customWidth="1" outlineLevel="1"/>' +
        '<col min="2" max="2" style="0" width="17.140625" customWidth="1" outlineLevel="1"/>' +
        '<col min="3" max="4" width="9.5" style="0" customWidth="1" outlineLevel="1"/><col min="6" max="6" hidden="1"/></cols>',
    );
  });

  it("hide and show rows, with or without cells", () => {
    const rows = '<row r="1" ht="20" hidden="1"><c r="A1"><v>1</v></c></row><row r="3"/>';
    const after = rowsAfter(openRows(rows), (sheet) => {
      sheet.hiddenRows.delete(0);
      sheet.hiddenRows.add(1).add(2);
    });
    expect(after).toBe(
      '<row r="1" ht="20"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="1"/>',
    );
  });

  it("move the mark of the selected tab with the active sheet", () => {
    const opened = newWorkbook();
    const second = opened.model.addSheet("Blad2", true);
    opened.model.activeSheetId = second.id;
    const saved = saveWorkbook(opened);
    expect(partText(saved, SHEET_PART)).not.toContain("tabSelected");
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain("tabSelected");
    expect(partText(saved, "xl/workbook.xml")).toContain('activeTab="1"');
    const again = openWorkbook(saved).model;
    expect(again.activeSheetId).toBe(again.sheets[1]?.id);
  });

  it("change, add and remove custom properties with their parts", () => {
    const opened = newWorkbook();
    firstSheet(opened).customProperties.set("a", "ett").set("b", "två");
    const first = saveWorkbook(opened);
    const again = openWorkbook(first);
    const { customProperties } = firstSheet(again);
    expect([...customProperties]).toEqual([
      ["a", "ett"],
      ["b", "två"],
    ]);
    customProperties.delete("a");
    customProperties.set("b", "2").set("c", "tre");
    const second = saveWorkbook(again);
    expect([...firstSheet(openWorkbook(second)).customProperties]).toEqual([
      ["b", "2"],
      ["c", "tre"],
    ]);
    expect([...unpack(second).keys()].filter((path) => path.includes("customProperty"))).toHaveLength(2);
    expect(partText(second, SHEET_PART).match(/xmlns:r=/g)).toHaveLength(1);
  });

  it("rename, hide, move and name sheets in the workbook part only", () => {
    const opened = newWorkbook();
    const second = opened.model.addSheet("Blad2", true);
    opened.model.names.push({
      name: "Lokal",
      formula: "=Blad2!$A$1",
      scopeSheetId: second.id,
      visible: false,
    });
    const file = saveWorkbook(opened);
    const again = openWorkbook(file);
    firstSheet(again).name = "Översikt";
    firstSheet(again).visibility = "VeryHidden";
    again.model.sheets.reverse();
    const saved = saveWorkbook(again);
    expect(changedParts(file, saved)).toEqual(["xl/workbook.xml"]);
    const { model } = openWorkbook(saved);
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Blad2", "Visible"],
      ["Översikt", "VeryHidden"],
    ]);
    expect(model.names).toEqual([
      { name: "Lokal", formula: "=Blad2!$A$1", scopeSheetId: model.sheets[0]?.id, visible: false },
    ]);
  });
});

describe("any edits", () => {
  const content = fc.oneof(
    fc.constant(EMPTY),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => value(Object.is(number, -0) ? 0 : number)),
    fc.string({ unit: "binary", maxLength: 12 }).map(value),
    fc.constantFrom("_x0041_", "  x ", "\r\n", "<&>\"'", "_x005F_", "]]>").map(value),
    fc.boolean().map((flag): CellContent => ({ kind: "boolean", value: flag })),
    fc.constantFrom("#N/A", "#DIV/0!").map((error): CellContent => ({ kind: "error", value: error })),
  );
  const edit = fc.record({
    row: fc.nat(6),
    column: fc.nat(5),
    content,
    formula: fc.option(fc.constantFrom("=A1+1", '="å"&B2', "=XLOOKUP(1,A:A,B:B)"), { freq: 4 }),
    style: fc.constantFrom("none" as const, "bold" as const, "percent" as const, "filled" as const),
  });
  const styles = {
    none: {},
    bold: { bold: true },
    percent: { numberFormat: "0.0 %" },
    filled: { fillColor: "#FFEB9C" },
  };
  const start = fileWithRows(
    '<row><c><v>1</v></c><c t="s"><v>0</v></c><c><v>2</v></c></row><row r="3" spans="1:4"><c r="B3"><f t="shared" ref="B3:D3" si="0">B1+1</f><v>1</v></c>' +
      '<c><f t="shared" si="0"/><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c></row><row r="5"/><row r="6"><c r="F6" t="inlineStr"><is><r><t>rik</t></r></is></c></row>',
    ["<t>delad</t>"],
  );
  const facts = (opened: OpenedWorkbook): unknown[] =>
    [...firstSheet(opened).cells()].map(({ row, column, cell }) => [
      row,
      column,
      cell.content,
      cell.formula,
      opened.model.styles.get(cell.styleId),
    ]);

  it("are there again after saving and opening, also in two rounds", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), fc.array(edit, { maxLength: 6 }), (first, second) => {
        const opened = openWorkbook(start);
        for (const edits of [first, second]) {
          for (const { row, column, content: put, formula, style } of edits) {
            const cell: Cell = {
              content: put,
              formula,
              styleId: opened.model.styles.derive(0, styles[style]),
            };
            firstSheet(opened).setCell(row, column, cell);
          }
          expect(facts(openWorkbook(saveWorkbook(opened)))).toEqual(facts(opened));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("a large sheet", () => {
  it("can have more edits than a call has room for arguments", () => {
    const edits = new TextEdits();
    for (let at = 0; at < 200_000; at++) edits.insert(0, "x");
    const all = new TextEdits();
    all.addAll(edits);
    expect(all.applyTo("y")).toHaveLength(200_001);
  });

  it("of 20,000 rows and 8 columns opens, is edited, saved and opened again", () => {
    const opened = newWorkbook();
    const sheet = firstSheet(opened);
    for (let row = 0; row < 20_000; row++) {
      for (let column = 0; column < 8; column++) {
        put(sheet, row, column, column < 3 ? value(`Text ${row % 700} ${column}`) : value(row / 8 + column));
      }
    }
    const again = openWorkbook(saveWorkbook(opened));
    expect(firstSheet(again).usedArea(true)).toEqual({ row: 0, column: 0, rowCount: 20_000, columnCount: 8 });
    put(firstSheet(again), 19_999, 7, value("sist"));
    const last = firstSheet(openWorkbook(saveWorkbook(again)));
    expect([last.cell(19_999, 7).content, last.cell(12_345, 4).content]).toEqual([
      value("sist"),
      value(12_345 / 8 + 4),
    ]);
  });
});
