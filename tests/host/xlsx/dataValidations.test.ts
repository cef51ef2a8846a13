import { openBench } from "../api/session/testBench";
import { ExcelHost } from "../excelHost";
import { loadOfficeClient } from "../officeClient";
import { loadExcelize, must } from "./excelize";
import { fileWith, firstSheet, SHEET_PART, sheetXml } from "./handMade.testkit";
import { openWorkbook } from "./openWorkbook";
import { changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";

test("rules are saved as Excel writes them, read back, and found by excelize", async () => {
  const { Excel, host, sheet } = await openBench();
  await Excel.run(async (context) => {
    const at = (address: string) =>
      context.workbook.worksheets.getItem("Blad1").getRange(address).dataValidation;
    const list = at("B2:B9");
    list.rule = { list: { inCellDropDown: true, source: 'Uppfyllt,"Delvis"' } };
    list.errorAlert = { showAlert: true, style: "Information", title: "Nivå", message: "Välj\nur listan" };
    at("C:C").rule = { date: { formula1: "2022-01-01", formula2: "=TODAY()", operator: "NotBetween" } };
    at("D1").rule = { custom: { formula: '=XLOOKUP(D1,A:A,A:A,"")<>""' } };
    at("D1").ignoreBlanks = false;
  });
  const saved = await host.save();
  expect(partText(saved, SHEET_PART)).toContain(
    '<dataValidations count="3">' +
      '<dataValidation type="list" errorStyle="information" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Nivå" error="Välj_x000a_ur listan" sqref="B2:B9">' +
      '<formula1>"Uppfyllt,""Delvis"""</formula1></dataValidation>' +
      '<dataValidation type="date" operator="notBetween" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="C:C">' +
      "<formula1>44562</formula1><formula2>TODAY()</formula2></dataValidation>" +
      '<dataValidation type="custom" showInputMessage="1" showErrorMessage="1" sqref="D1">' +
      '<formula1>_xlfn.XLOOKUP(D1,A:A,A:A,"")&lt;&gt;""</formula1></dataValidation></dataValidations>',
  );
  const read = firstSheet(openWorkbook(saved)).validations;
  expect(read).toEqual(sheet.validations.map((rule, placeInFile) => ({ ...rule, placeInFile })));
  const file = (await loadExcelize()).OpenReader(saved);
  expect(must(file.GetDataValidations("Blad1"))).toMatchObject({
    dataValidations: [
      { Type: "list", Sqref: "B2:B9", ErrorTitle: "Nivå" },
      { Type: "date", Operator: "notBetween" },
      { Type: "custom" },
    ],
  });
});

const THEIRS =
  '<dataValidation  type="list" allowBlank="1" sqref="A1:A9 C1" xr:uid="{1}" xmlns:xr="urn:r"><formula1>$F$1:$F$3</formula1></dataValidation>';

test("a rule of the file keeps its element beside new ones, and gives up only the cells it lost", async () => {
  const file = fileWith({
    [SHEET_PART]: sheetXml(
      `<sheetData/><dataValidations count="1" xWindow="7">${THEIRS}</dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
    ),
  });
  expect(changedParts(file, saveWorkbook(openWorkbook(file)))).toEqual([]);
  const host = await ExcelHost.open(file);
  const { Excel } = loadOfficeClient(host);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    const theirs = worksheet.getRange("A1:A9").dataValidation.load("type,rule");
    worksheet.getRange("A2:B2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
    await context.sync();
    expect([theirs.type, theirs.rule]).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "=$F$1:$F$3" } },
    ]);
  });
  const xml = partText(await host.save(), SHEET_PART);
  expect(xml).toContain('<dataValidations count="2" xWindow="7">');
  expect(xml).toMatch(
    /type="list" allowBlank="1" sqref="A1 A3:A9 C1"[^>]*xr:uid="\{1\}"[^>]*><formula1>\$F\$1:\$F\$3</,
  );
  expect(xml).toContain(
    'operator="equal" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A2:B2"',
  );

  await Excel.run(async (context) =>
    context.workbook.worksheets.getItem("Blad1").getRange().dataValidation.clear(),
  );
  expect(partText(await host.save(), SHEET_PART)).not.toContain("dataValidation");
});
