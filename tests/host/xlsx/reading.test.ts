import { UnreadableWorkbookError } from "./errors";
import { contents, fileWith, firstSheet, openRows, SHEET_PART, sheetXml } from "./handMade.testkit";
import { openWorkbook } from "./openWorkbook";
import { unpack } from "./package/zip";
import { partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";
import { encodeXml } from "./xml/encoding";

const read = (rows: string, strings: readonly string[] = []): Record<string, unknown> =>
  contents(firstSheet(openRows(rows, strings)));

describe("rows and cells", () => {
  it("stand next to each other where they do not say where they are", () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>';
    expect(read(rows)).toEqual({ A1: 1, D1: 2, E1: 3, A5: 4 });
  });

  it("may be absent or empty", () => {
    expect(
      openWorkbook(fileWith({ [SHEET_PART]: sheetXml("<sheetData/>") })).model.sheets[0]?.usedArea(false),
    ).toBeNull();
    expect(read('<row r="2"/><row r="3"></row><row r="5"><c r="B5"/></row>')).toEqual({});
  });

  it("have a used area that formatted empty cells belong to unless values are asked for", () => {
    const opened = openRows('<row r="2" s="0"><c r="B2" s="0"/><c r="C2"><v>1</v></c></row>');
    const sheet = firstSheet(opened);
    const bold = opened.model.styles.derive(0, { bold: true });
    sheet.setCell(8, 5, { ...sheet.cell(8, 5), styleId: bold });
    expect(sheet.usedArea(true)).toEqual({ row: 1, column: 2, rowCount: 1, columnCount: 1 });
    expect(sheet.usedArea(false)).toEqual({ row: 1, column: 2, rowCount: 8, columnCount: 4 });
    sheet.setCell(8, 5, { ...sheet.cell(8, 5), styleId: 0 });
    expect(sheet.usedArea(false)).toEqual({ row: 1, column: 2, rowCount: 1, columnCount: 1 });
  });

  it("are read whatever prefix the writer gave the namespace", () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1" t="inlineStr"><x:is><x:t>å</x:t></x:is></x:c><x:c r="B1"><x:f>A1&amp;"x"</x:f><x:v>2</x:v></x:c>' +
      '</x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>';
    const sheet = firstSheet(openWorkbook(fileWith({ [SHEET_PART]: prefixed })));
    expect(contents(sheet)).toEqual({ A1: "å", B1: '=A1&"x"' });
    expect(sheet.merges).toHaveLength(1);
  });

  it("are read from UTF-16 as well, and saved in it", () => {
    const xml = `\uFEFF${sheetXml("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>")}`;
    const opened = openWorkbook(
      fileWith({ [SHEET_PART]: encodeXml(xml.replace("UTF-8", "UTF-16"), "utf-16le") }),
    );
    const sheet = firstSheet(opened);
    sheet.setCell(0, 1, { ...sheet.cell(0, 1), content: { kind: "error", value: "#N/A" } });
    const saved = saveWorkbook(opened);
    expect(contents(firstSheet(openWorkbook(saved)))).toEqual({ A1: 1, B1: { error: "#N/A" } });
    expect(unpack(saved).get(SHEET_PART)?.slice(0, 2)).toEqual(new Uint8Array([0xff, 0xfe]));
  });
});

describe("values", () => {
  it("are of the kind the cell says", () => {
    const rows =
      '<row r="1"><c r="A1" t="n"><v>1.5E-3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>false</v></c>' +
      '<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><v>text</v></c><c r="F1" t="str"><v></v></c>' +
      '<c r="G1" t="d"><v>2023-12-31</v></c><c r="H1" t="d"><v>1900-01-01T12:00:00Z</v></c><c r="I1" t="s"><v>0</v></c></row>';
    expect(read(rows, ["<t>delad</t>"])).toEqual({
      A1: 0.0015,
      B1: true,
      C1: false,
      D1: { error: "#DIV/0!" },
      E1: "text",
      F1: "",
      G1: 45291,
      H1: 1.5,
      I1: "delad",
    });
  });

  it("keep line ends, entities, outer spaces and escaped characters of texts", () => {
    const strings = [
      '<t xml:space="preserve">  inledande</t>',
      "<t>rad 1\r\nrad 2</t>",
      "<t>a &amp; b &lt;c&gt; &#229;&#x1F600;</t>",
      "<t>bryt_x000D__x000A_ihop _x005F_x0041_</t>",
      "<t><![CDATA[<rå>]]> text</t>",
    ];
    const cells = strings.map((_, at) => `<c t="s"><v>${at}</v></c>`).join("");
    expect(Object.values(read(`<row>${cells}</row>`, strings))).toEqual([
      "  inledande",
      "rad 1\nrad 2",
      "a & b <c> å😀",
      "bryt\r\nihop _x0041_",
      "<rå> text",
    ]);
  });

  it("are the parts of a rich text raised, not raised, or some of them", () => {
    const raised = (text: string): string => `<r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r>`;
    const texts = [`<r><t>85</t></r>${raised("1")}`, raised("85"), `<r><t>85</t></r><r><t>1</t></r>`];
    const inline = texts.map((text) => `<c t="inlineStr"><is>${text}</is></c>`).join("");
    const shared = texts.map((_, at) => `<c t="s"><v>${at}</v></c>`).join("");
    const sheet = firstSheet(openRows(`<row>${inline}${shared}</row>`, texts));
    const isRaised = Array.from({ length: 6 }, (_, column) => {
      const { content } = sheet.cell(0, column);
      return content.kind === "text" && content.isPartlyRaised === true;
    });
    expect(isRaised).toEqual([true, false, false, true, false, false]);
  });

  it("are the runs of rich text put together, without the reading aids of East Asian text", () => {
    const rich =
      "<r><rPr><b/></rPr><t>Delvis </t></r><r><t>uppfyllt</t></r>" +
      '<rPh sb="0" eb="2"><t>LÄSHJÄLP</t></rPh><phoneticPr fontId="1"/>';
    const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c></row>`;
    expect(read(rows, [rich])).toEqual({ A1: "Delvis uppfyllt", B1: "Delvis uppfyllt" });
  });

  it("count days from 1904 where the workbook does", () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const opened = openWorkbook(
      fileWith({
        "xl/workbook.xml": `<workbook ${main} ${r}><workbookPr date1904="1"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        [SHEET_PART]: sheetXml('<sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData>'),
      }),
    );
    expect(opened.model.date1904).toBe(true);
    expect(contents(firstSheet(opened))).toEqual({ A1: 1 });
  });
});

describe("formulas", () => {
  it("of a shared group are told for each cell, with relative references moved", () => {
    const formula =
      'SUM($A1:B$2,Blad2!C3,\'A1 "x"\'!D4)&amp;"A1"&amp;LOG10(A1)&amp;Tabell[[#This Row],[A1]]&amp;A:B&amp;$3:4';
    const rows =
      `<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">${formula}</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>` +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>3</v></c></row>';
    expect(read(rows)).toEqual({
      C1: '=SUM($A1:B$2,Blad2!C3,\'A1 "x"\'!D4)&"A1"&LOG10(A1)&Tabell[[#This Row],[A1]]&A:B&$3:4',
      D1: '=SUM($A1:C$2,Blad2!D3,\'A1 "x"\'!E4)&"A1"&LOG10(B1)&Tabell[[#This Row],[A1]]&B:C&$3:4',
      C2: '=SUM($A2:B$2,Blad2!C4,\'A1 "x"\'!D5)&"A1"&LOG10(A2)&Tabell[[#This Row],[A1]]&A:B&$3:5',
    });
  });

  it("that cannot be told are known to be formulas, with their value", () => {
    const rows = '<row r="1"><c r="A1"><f t="shared" si="7"/><v>12</v></c></row>';
    const cell = firstSheet(openRows(rows)).cell(0, 0);
    expect(cell).toEqual({ content: { kind: "number", value: 12 }, formula: "=#N/A", styleId: 0 });
  });

  it("that fill an area are in its first cell, and the area is known", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const sheet = firstSheet(openRows(rows));
    expect(contents(sheet)).toEqual({ A1: "=B1:B2*2", A2: 4 });
    expect(sheet.arrayAreas).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 1 }]);
  });

  it("are shown without the prefixes of the file", () => {
    const rows =
      "<row><c><f>_xlfn.LET(_xlpm.x,1,_xlfn._xlws.SORT(_xlpm.x))</f></c><c><f>_xlfn.ANCHORARRAY(A1)</f></c></row>";
    expect(read(rows)).toEqual({ A1: "=LET(x,1,SORT(x))", B1: "=_xlfn.ANCHORARRAY(A1)" });
  });
});

describe("what a sheet has besides cells", () => {
  const sections =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozenSplit"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="2" width="10.7109375" customWidth="1"/><col min="3" max="3" width="0" hidden="1"/></cols>' +
    '<sheetData><row r="1"/><row r="2" hidden="1"/></sheetData><sheetProtection sheet="1"/>' +
    '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';

  it("is read: panes, widths, hiding, protection, filters", () => {
    const sheet = firstSheet(openWorkbook(fileWith({ [SHEET_PART]: sheetXml(sections) })));
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    // 10.71 characters are 75 pixels, and 75 pixels are 56.25 points.
    expect([...sheet.columnWidths]).toEqual([
      [0, 56.25],
      [1, 56.25],
      [2, 0],
    ]);
    expect([[...sheet.hiddenColumns], [...sheet.hiddenRows], sheet.isProtected]).toEqual([[2], [1], true]);
    expect(sheet.autoFilter).toEqual({
      area: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
      isDataFiltered: true,
    });
    expect(sheet.hasFilteredRows).toBe(true);
  });

  it("does not count a filter that hides nothing", () => {
    const shown = sections.replace(' hidden="1"/></sheetData>', "/></sheetData>");
    expect(firstSheet(openWorkbook(fileWith({ [SHEET_PART]: sheetXml(shown) }))).hasFilteredRows).toBe(false);
  });
});

describe("formats", () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; kr&quot;"/></numFmts>' +
    '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><i val="0"/><color theme="1"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="43"/></patternFill></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<cellXfs><xf numFmtId="14" fontId="0" fillId="1"/><xf numFmtId="170" fontId="1" fillId="2"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf>' +
    '<xf numFmtId="4" fontId="0" fillId="3"/></cellXfs></styleSheet>';

  it("have built-in number formats, theme and palette colours resolved", () => {
    const { entries } = openWorkbook(fileWith({ "xl/styles.xml": styles })).model.styles;
    expect(entries.map(({ style }) => style)).toMatchObject([
      { numberFormat: "m/d/yyyy", fillColor: "#D9E1F2", fontName: "Arial", fontSize: 10, bold: false },
      {
        numberFormat: '0.0" kr"',
        fillColor: "#FFFF99",
        bold: true,
        italic: false,
        fontColor: "#000000",
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Top",
        wrapText: true,
      },
      { numberFormat: "#,##0.00", fillColor: null },
    ]);
  });

  it("end with the sheet, whatever column the file says that they reach to", () => {
    const sheet = firstSheet(
      openWorkbook(
        fileWith({
          "xl/styles.xml": styles,
          [SHEET_PART]: sheetXml(
            '<cols><col min="2" max="999999999" width="10.7109375" style="2"/></cols><sheetData/>',
          ),
        }),
      ),
    );
    expect([sheet.columnWidths.size, sheet.columnStyles.size]).toEqual([16_383, 16_383]);
  });

  it("of rows and columns are those of cells that are not stored", () => {
    const file = fileWith({
      "xl/styles.xml": styles,
      [SHEET_PART]: sheetXml(
        '<cols><col min="2" max="2" style="2"/></cols><sheetData><row r="3" s="1" customFormat="1"><c r="A3" s="0"/></row></sheetData>',
      ),
    });
    const sheet = firstSheet(openWorkbook(file));
    const styleAt = (row: number, column: number): number => sheet.cell(row, column).styleId;
    expect([styleAt(0, 0), styleAt(0, 1), styleAt(2, 1), styleAt(2, 0)]).toEqual([0, 2, 1, 0]);
  });
});

describe("a strict workbook", () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );

  it("is read, and what is added speaks its language", () => {
    const rows = '<row><c><v>1</v></c><c s="77"><v>2</v></c></row>';
    const plain = unpack(fileWith({ [SHEET_PART]: sheetXml(`<sheetData>${rows}</sheetData>`) }));
    const texts = [...plain].map(([path, bytes]) => [path, strict(new TextDecoder().decode(bytes))]);
    const opened = openWorkbook(fileWith(Object.fromEntries(texts) as Record<string, string>));
    expect(contents(firstSheet(opened))).toEqual({ A1: 1, B1: 2 });
    expect(firstSheet(opened).cell(0, 1).styleId).toBe(0);
    firstSheet(opened).customProperties.set("a", "b");
    opened.model.addSheet("Nytt", true);
    const saved = saveWorkbook(opened);
    expect(openWorkbook(saved).model.sheets.map(({ name }) => name)).toEqual(["Blad1", "Nytt"]);
    expect([...firstSheet(openWorkbook(saved)).customProperties]).toEqual([["a", "b"]]);
    expect(
      partText(saved, "xl/_rels/workbook.xml.rels") +
        partText(saved, "xl/workbook.xml") +
        partText(saved, "xl/worksheets/sheet2.xml"),
    ).not.toMatch(/schemas\.openxmlformats\.org\/officeDocument/);
  });
});

describe("files that cannot be opened", () => {
  const compound = (name: string): Uint8Array =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0,
      0,
      ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const reasonOf = (bytes: Uint8Array): unknown => {
    try {
      openWorkbook(bytes);
    } catch (error) {
      if (error instanceof UnreadableWorkbookError) return error.reason;
      throw error;
    }
    return null;
  };

  it.each([
    ["nothing", new Uint8Array(), "notAWorkbook"],
    ["a text file", encodeXml("Nämnd;Mål\n"), "notAWorkbook"],
    ["an old .xls", compound("Workbook"), "oldFormat"],
    ["one with a password", compound("EncryptedPackage"), "encrypted"],
    ["half a zip", fileWith({}).slice(0, 900), "damaged"],
    ["a zip of something else", fileWith({ "_rels/.rels": "<Relationships/>" }), "notAWorkbook"],
    ["a text document", fileWith({ "xl/workbook.xml": "<document/>" }), "notAWorkbook"],
    ["XML cut short", fileWith({ [SHEET_PART]: "<worksheet><sheetData><row>" }), "damaged"],
    ["a sheet without data", fileWith({ [SHEET_PART]: "<worksheet/>" }), "damaged"],
    ["a bad workbook part", fileWith({ "xl/workbook.xml": "<workbook><sheets>" }), "damaged"],
    [
      "a text number beyond the list",
      fileWith({ [SHEET_PART]: sheetXml('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>') }),
      "damaged",
    ],
    [
      "a number that is none",
      fileWith({ [SHEET_PART]: sheetXml("<sheetData><row><c><v>1,5</v></c></row></sheetData>") }),
      "damaged",
    ],
  ])("%s", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it("say what was behind it", () => {
    expect(() => openWorkbook(fileWith({ [SHEET_PART]: "<worksheet>" }))).toThrow(
      expect.objectContaining({ name: "UnreadableWorkbookError", cause: expect.any(Error) }),
    );
  });
});

test.each([
  ["a row below the last", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', "row number 1048577"],
  ["a column right of the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "cell address XFE1"],
])("%s is said to be damage", (_, rows, what) => {
  expect(() => openRows(rows)).toThrow(what);
});
