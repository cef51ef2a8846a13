import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { DEFAULT_AMOUNTS } from "../../../src/annexes/kit/sheet/amountOptions";
import { planReports, type ReportOptions } from "../../../src/annexes/planReports";
import type { ReportInput } from "../../../src/annexes/annexData";
import { addedSheets } from "../../../src/workbook/plan/describePlan";
import type { WriteOperation } from "../../../src/workbook/plan/writePlan";
import { entry } from "../table/ledgers";
import { sheetOf } from "../../workbook/sheet";
import { applyPlan } from "../../reports/applyPlan";
import { builtHost, ledgerInput } from "./workbookWithLedger";
import { SWEDISH } from "../../../src/text/swedish";

const { reportIssueSentence } = SWEDISH;

const ENTRIES = [
  entry({
    account: "3110",
    activity: "Försörjningsstöd",
    previousActual: 900_000,
    actual: 1_000_400,
    budget: 800_000,
  }),
  entry({
    account: "5010",
    activity: "Försörjningsstöd",
    previousActual: -700_000,
    actual: -600_600,
    budget: -650_000,
  }),
  entry({ account: "6010", counterparty: "internal", activity: "Politisk verksamhet", actual: -100_000 }),
];
const ALL: ReportOptions = { ...DEFAULT_AMOUNTS, reports: null };
const STATEMENT: ReportOptions = { ...DEFAULT_AMOUNTS, reports: ["operatingStatement"] };

/** The input as it is once the plan has been applied. */
function after(input: ReportInput, options: ReportOptions): ReportInput {
  return { ...input, snapshot: applyPlan(input.snapshot, planReports(input, options).plan) };
}

const kinds = (plan: readonly WriteOperation[]): string[] => [...new Set(plan.map(({ kind }) => kind))];

test("all reports that the workbook has data for are built, and for the others it is said why not", () => {
  const planned = planReports(ledgerInput(ENTRIES), ALL);
  expect(addedSheets(planned.plan)).toEqual([
    "Resultatrapport",
    "Verksamhetens utfall",
    "Politisk verksamhet",
    "Diagram",
  ]);
  expect(planned.issues.map(({ report, detail }) => `${report} ${detail.code}`)).toEqual([
    "targetedGrants dataMissing",
    "activityMeasures dataMissing",
    "investments dataMissing",
    "goalAttainment dataMissing",
    "followUpResult dataMissing",
  ]);
});

test("a chosen few are built, and no other is spoken of", () => {
  const planned = planReports(ledgerInput(ENTRIES), STATEMENT);
  expect(addedSheets(planned.plan)).toEqual(["Resultatrapport"]);
  expect(planned.issues).toEqual([]);
});

test("a second run plans nothing, formulas or values, shown or rounded", () => {
  for (const amounts of ["formulas", "values"] as const) {
    for (const unit of ["shownAsThousands", "roundedToThousands"] as const) {
      const options = { ...ALL, amounts, unit };
      const built = after(ledgerInput(ENTRIES), options);
      expect(planReports(built, options).plan).toEqual([]);
    }
  }
});

test("figures that change are refilled in place: no new sheet, no new looks, widths and rules kept", () => {
  const options = { ...STATEMENT, amounts: "values" } as const;
  const built = after(ledgerInput(ENTRIES), options);
  const [first, ...others] = ENTRIES;
  const changed = ledgerInput([{ ...entry(first), actual: 1_500_000 }, ...others]);
  const plan = planReports({ ...changed, snapshot: built.snapshot }, options).plan;
  expect(kinds(plan)).toEqual(["setNumberFormats", "writeCells", "formatCells"]);
});

test("where rows come or go the looks of the block are set anew with its rules", () => {
  const input = ledgerInput(ENTRIES);
  const built = after(input, STATEMENT);
  const statement = input.structure?.operatingStatement.filter(({ id }) => id !== "depreciation") ?? [];
  const structure = input.structure === null ? null : { ...input.structure, operatingStatement: statement };
  const plan = planReports({ ...built, structure }, STATEMENT).plan;
  expect(kinds(plan)).toEqual([
    "clearFormats",
    "setNumberFormats",
    "writeCells",
    "formatCells",
    "drawBorders",
    "fitRows",
    "markSheet",
  ]);
});

test("switching to rounded figures shows tkr, and keeps the exact kronor in hidden columns beside them", async () => {
  const host = await builtHost(ledgerInput(ENTRIES), { ...STATEMENT, unit: "roundedToThousands" });
  const sheet = host.workbook.findSheet("Resultatrapport");
  expect(sheet?.cell(10, 2)).toMatchObject({ formula: "=ROUND(H11/1000,0)", content: { value: 1000 } });
  expect(sheet?.cell(10, 7)).toMatchObject({ formula: "=SUM(H5,H8)", content: { value: 1_000_400 } });
  // The net cost is 299 800: 300, although the rounded figures above it, 1 000 and −701, add up to 299.
  expect(sheet?.cell(21, 2)?.content).toEqual({ kind: "number", value: 300 });
  for (const column of [6, 7, 8, 9]) {
    expect(sheet?.hiddenColumns.has(column) === true || sheet?.columnWidths.get(column) === 0).toBe(true);
  }
});

test("a sheet of that name that is not ours is left alone, and a sentence says what to do", () => {
  const input = ledgerInput(ENTRIES);
  const foreign = sheetOf([["Min egen"]], { id: "{9}", name: "RESULTATRAPPORT" });
  const snapshot = { ...input.snapshot, sheets: [...input.snapshot.sheets, foreign] };
  const planned = planReports({ ...input, snapshot }, STATEMENT);
  expect(planned.plan).toEqual([]);
  expect(planned.issues.map(({ detail, report }) => reportIssueSentence(detail, report))).toEqual([
    "Bladet ”RESULTATRAPPORT” finns redan och är inte skapat av Måluppföljning. Det har lämnats orört och rapporten har inte byggts. Byt namn på bladet och bygg rapporten igen.",
  ]);
});

test("where the data stand on a sheet of the report's name, the report gets another name", () => {
  const input = ledgerInput(ENTRIES);
  const [ledger] = input.snapshot.sheets;
  if (ledger === undefined || input.ledger === null) throw new Error("No ledger");
  const sheet = { ...ledger, name: "Resultatrapport" };
  const renamed = {
    ...input,
    snapshot: { ...input.snapshot, sheets: [sheet] },
    ledger: {
      ...input.ledger,
      parts: input.ledger.parts.map((part) => ({ ...part, block: { ...part.block, sheet } })),
    },
  };
  expect(addedSheets(planReports(renamed, STATEMENT).plan)).toEqual(["Resultatrapport (bilaga)"]);
});

test("accounts that are numbers in some cells and texts in others: plain numbers, and the reason", () => {
  const planned = planReports(ledgerInput(ENTRIES, { accountForm: "mixed" }), STATEMENT);
  const written = planned.plan.flatMap((each) => (each.kind === "writeCells" ? each.contents.flat() : []));
  expect(written.some((content) => typeof content === "object" && content !== null)).toBe(false);
  expect(written).toContain(1_000_400);
  expect(planned.issues.map(({ detail }) => detail)).toEqual([
    { code: "ledgerNotForFormulas", reason: "mixedAccounts" },
  ]);
});

test("a row of the ledger that is a sum would be added by formulas: plain numbers, and the reason", () => {
  const input = ledgerInput([...ENTRIES, entry({ account: "3199", actual: 999 })]);
  const ledger =
    input.ledger === null
      ? null
      : {
          ...input.ledger,
          entries: input.ledger.entries.slice(0, 3),
          parts: input.ledger.parts.map((part) => ({ ...part, rows: new Set([1, 2, 3]) })),
        };
  const { issues } = planReports({ ...input, ledger }, STATEMENT);
  expect(issues.map(({ detail }) => detail)).toEqual([{ code: "ledgerNotForFormulas", reason: "otherRows" }]);
});

test("an account no row takes: an issue at its first entry, and the sheet says what is missing as long as it is", async () => {
  const stray = entry({
    account: "8010",
    activity: "Försörjningsstöd",
    previousActual: 0,
    actual: -7000,
    budget: 0,
  });
  const input = ledgerInput([...ENTRIES, stray]);
  const planned = planReports(input, STATEMENT);
  expect(planned.issues.map(({ detail, place }) => [detail.code, place?.address])).toEqual([
    ["accountWithoutRow", "A5"],
    ["totalDiffersFromLedger", undefined],
  ]);
  const sheet = (await builtHost(input, STATEMENT)).workbook.findSheet("Resultatrapport");
  expect(sheet?.cell(22, 0).content).toEqual({
    kind: "text",
    value: "Obs! Utfall 2023: tabellen skiljer sig från huvudboken med 7000 kr. Se bladet Radstruktur. ",
  });
  const values = (await builtHost(input, { ...STATEMENT, amounts: "values" })).workbook;
  expect(values.findSheet("Resultatrapport")?.cell(22, 0).content).toEqual(sheet?.cell(22, 0).content);
});

test("a ledger without the year before: its column is empty, and the others are there", async () => {
  const input = ledgerInput(ENTRIES);
  if (input.ledger === null) throw new Error("No ledger");
  const amounts = { ...input.ledger.amounts, previousActual: null };
  const host = await builtHost({ ...input, ledger: { ...input.ledger, amounts } }, STATEMENT);
  const sheet = host.workbook.findSheet("Resultatrapport");
  expect([1, 2, 3, 4].map((column) => sheet?.cell(21, column).content)).toEqual([
    { kind: "empty" },
    { kind: "number", value: 299_800 },
    { kind: "number", value: 151_000 },
    { kind: "number", value: 148_800 },
  ]);
});

test("the controller's own cells beside and below the block survive a refill", async () => {
  const host = await builtHost(ledgerInput(ENTRIES), STATEMENT);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Resultatrapport");
    sheet.getRange("G5").values = [["min not"]];
    sheet.getRange("A30").values = [["Kommentar"]];
    sheet.getRange("A:A").format.columnWidth = 300;
    await context.sync();
  });
  const snapshot = await excelWorkbook.readSnapshot({
    knownSheets: () => [],
    needsAllRows: () => true,
    needsFills: () => false,
  });
  const input = { ...ledgerInput(ENTRIES), snapshot };
  await excelWorkbook.applyPlan(planReports(input, { ...STATEMENT, amounts: "values" }).plan);
  const sheet = host.workbook.findSheet("Resultatrapport");
  expect(sheet?.cell(4, 6).content).toEqual({ kind: "text", value: "min not" });
  expect(sheet?.cell(29, 0).content).toEqual({ kind: "text", value: "Kommentar" });
  expect(sheet?.columnWidths.get(0)).toBe(300);
  expect(sheet?.cell(4, 2)).toMatchObject({ formula: null, content: { kind: "number", value: 1_000_400 } });
});

test("the annexes are printed as one run: the first has page 1, the others go on, and the committee stands on each", () => {
  const input = { ...ledgerInput(ENTRIES), committee: "Nämnden för arbete och välfärd" };
  const pagesOf = (given: ReportInput, options: ReportOptions) =>
    planReports(given, options).plan.flatMap((each) => (each.kind === "setPage" ? [each.page] : []));
  const pages = pagesOf(input, ALL);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map(({ inRun }) => inRun)).toEqual(pages.map((_, at) => (at === 0 ? "first" : "next")));
  expect(pages[0]?.footerLeft).toBe("Bilaga 1 Resultatrapport · Nämnden för arbete och välfärd");
  for (const { footerLeft } of pages) expect(footerLeft).toContain("Nämnden för arbete och välfärd");
  // One that is built later goes on from those that are there.
  const later = pagesOf(after(input, STATEMENT), ALL);
  expect(later.map(({ inRun }) => inRun)).toEqual(pages.slice(1).map(() => "next"));
  // Excel refuses a footer that is too long: then the annex alone is named.
  const long = pagesOf({ ...input, committee: "N".repeat(250) }, STATEMENT);
  expect(long[0]?.footerLeft).toBe("Bilaga 1 Resultatrapport");
});
