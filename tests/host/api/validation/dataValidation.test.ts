import { openBench } from "../session/testBench";
import type { RuleParts } from "./validationRule";

type Rule = Excel.DataValidationRule;
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Blad1");

test.each<[string, string, (sheet: Excel.Worksheet) => Rule, Partial<RuleParts>, Rule]>([
  [
    "a list of choices",
    "List",
    () => ({ list: { inCellDropDown: true, source: "Uppfyllt,Delvis" } }),
    { type: "List", formula1: "Uppfyllt,Delvis" },
    { list: { inCellDropDown: true, source: "Uppfyllt,Delvis" } },
  ],
  [
    "a list from a range",
    "List",
    (sheet) => ({ list: { inCellDropDown: false, source: sheet.getRange("D1:D3") } }),
    { type: "List", formula1: "=Blad1!$D$1:$D$3", inCellDropDown: false },
    { list: { inCellDropDown: false, source: "=Blad1!$D$1:$D$3" } },
  ],
  [
    "whole numbers between two",
    "WholeNumber",
    () => ({ wholeNumber: { formula1: 0, formula2: "=B1", operator: "Between" } }),
    { operator: "Between", formula1: 0, formula2: "=B1" },
    { wholeNumber: { formula1: 0, formula2: "=B1", operator: "Between" } },
  ],
  [
    "decimals up to one",
    "Decimal",
    () => ({ decimal: { formula1: 1, operator: "LessThanOrEqualTo" } }),
    { operator: "LessThanOrEqualTo", formula1: 1, formula2: null },
    { decimal: { formula1: 1, operator: "LessThanOrEqualTo" } },
  ],
  [
    "dates from a day on",
    "Date",
    () => ({ date: { formula1: "2022-12-31", operator: "GreaterThan" } }),
    { formula1: 44_926 },
    { date: { formula1: 44_926 as unknown as string, operator: "GreaterThan" } },
  ],
  [
    "what a formula accepts",
    "Custom",
    () => ({ custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } }),
    { type: "Custom", formula1: "=COUNTIF($A$1:$A$9,A1)=1" },
    { custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } },
  ],
])("%s", async (_, type, rule, kept, given) => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange("A1:A3");
    dataValidation.rule = rule(sheetOf(context));
    dataValidation.load("type,rule,ignoreBlanks");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks]).toEqual([
      type,
      given,
      true,
    ]);
  });
  expect(sheet.validations).toMatchObject([
    { ...kept, areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }] },
  ]);
});

test("alert and prompt, and what they are where nothing was set", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Nivå",
      message: "Välj ur listan",
    };
    dataValidation.prompt = { showPrompt: true, title: "Välj", message: "Uppfyllt eller inte" };
    dataValidation.ignoreBlanks = false;
    const other = sheetOf(context).getRange("B1").dataValidation;
    for (const each of [dataValidation, other]) each.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    expect(dataValidation.errorAlert).toEqual({
      showAlert: true,
      style: "Warning",
      title: "Nivå",
      message: "Välj ur listan",
    });
    expect([dataValidation.prompt.title, dataValidation.ignoreBlanks, dataValidation.type]).toEqual([
      "Välj",
      false,
      "List",
    ]);
    expect([
      other.type,
      other.rule,
      other.errorAlert.style,
      other.prompt.showPrompt,
      other.ignoreBlanks,
    ]).toEqual(["None", {}, "Stop", true, true]);
  });
});

test("a rule gives way where another is set or cleared, and ranges with several are told apart", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const at = (address: string) => sheetOf(context).getRange(address).dataValidation;
    at("A1:B4").rule = { custom: { formula: "=TRUE" } };
    at("B2").rule = { decimal: { formula1: 1, operator: "EqualTo" } };
    at("A4:B4").clear();
    const [mixed, inconsistent, plain] = [at("A3:A5"), at("B1:B2"), at("A1:A3")];
    for (const each of [mixed, inconsistent, plain]) each.load("type,rule");
    await context.sync();
    expect([mixed.type, mixed.rule, inconsistent.type, plain.type]).toEqual([
      "MixedCriteria",
      null,
      "Inconsistent",
      "Custom",
    ]);
    sheetOf(context).getRange("B2").clear();
    await context.sync();
  });
  expect(sheet.validations.map(({ type }) => type)).toEqual(["Custom"]);
});

test.each<[string, unknown]>([
  ["no kind of rule", {}],
  ["two kinds", { custom: { formula: "=1" }, decimal: { formula1: 1, operator: "EqualTo" } }],
  ["a side missing", { wholeNumber: { formula1: 1, operator: "Between" } }],
  ["an unknown operator", { wholeNumber: { formula1: 1, operator: "Ungefär" } }],
  ["a list longer than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ["a broken formula", { custom: { formula: "=SUM(" } }],
])("a rule with %s is InvalidArgument", async (_, rule) => {
  const { failure, sheet } = await openBench();
  const error = await failure(async (context) => {
    sheetOf(context).getRange("A1").dataValidation.rule = rule as Rule;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
  expect(sheet.validations).toEqual([]);
});
