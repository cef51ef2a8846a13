import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { LINKS } from "../../../src/annexes/registry";
import { claimSubjects } from "../../../src/reportText/claimSubjects";
import { missingHeadings } from "../../../src/reportText/missingHeadings";
import type { ReconciliationFinding } from "../../../src/domain/reconciliation/reconciliationFinding";
import { reconcileLinks } from "../../../src/domain/reconciliation/reconcileLinks";
import { reconcileTable } from "../../../src/domain/reconciliation/reconcileTable";
import { reconcileText } from "../../../src/reportText/reconcileText";
import { PUBLISHED_2023 } from "../../annexes/table/published2023";
import { PUBLISHED_TABLES } from "./publishedTables";

/** From 1.2, chapter 3 and 4 of the report, as the PDF gives it: words broken off by empty lines, tables in between. */
const REPORT = readFileSync(join(__dirname, "data", "report-2023.txt"), "utf8");

const within = PUBLISHED_TABLES.flatMap(reconcileTable);
const between = reconcileLinks(PUBLISHED_TABLES, LINKS).findings;
const told = reconcileText(REPORT, PUBLISHED_TABLES, claimSubjects(DEFAULT_ROW_STRUCTURE));
const report = { findings: told.findings.map(({ finding }) => finding), unmatched: told.unmatched };

const of = (findings: readonly ReconciliationFinding[], severity: string): readonly ReconciliationFinding[] =>
  findings.filter((finding) => finding.severity === severity);
const words = ({ stated: { places } }: ReconciliationFinding): string =>
  places.map((place) => (place.kind === "text" ? REPORT.slice(place.start, place.end) : "")).join();

describe("the tables of 2023", () => {
  test("the 18 published roundings are found, each with its figures, and nothing else is one", () => {
    const published = PUBLISHED_2023.inconsistencies.filter(({ severity }) => severity === "avrundning");
    const figures = of(within, "rounding").map((finding) =>
      finding.rule === "sign" ? [] : [finding.stated.value, finding.expected.value, finding.difference],
    );
    const inOrder = (rows: readonly (readonly unknown[])[]): string[] =>
      rows.map((row) => row.join(" ")).sort();
    expect(published).toHaveLength(18);
    expect(inOrder(figures)).toEqual(
      inOrder(published.map(({ published: stated, expected, diff }) => [stated, expected, diff])),
    );
  });

  test("of 148 comparisons within the tables none is an error; of the signs one is: budgeted income below 0", () => {
    expect(of(within, "check")).toEqual([]);
    expect(of(within, "error")).toMatchObject([
      {
        rule: "sign",
        side: "income",
        stated: {
          value: -117,
          places: [{ tableId: "activityResult", rowId: "politicalActivity", columnId: "budgetIncome" }],
        },
      },
    ]);
    expect(within.filter(({ rule }) => rule !== "sign")).toHaveLength(148);
  });

  test("between the tables: political activity has two budgets and two variances", () => {
    expect(between).toHaveLength(12);
    expect(between.filter(({ severity }) => severity !== "fine")).toMatchObject([
      { rule: "sameFigure", severity: "error", stated: { value: -1447 }, expected: { value: -1330 } },
      { rule: "sameFigure", severity: "error", stated: { value: 334 }, expected: { value: 217 } },
    ]);
  });
});

describe("the text of 2023", () => {
  test("ekonomiskt bistånd, and the base of two percentages, are the only errors", () => {
    expect(of(report.findings, "error").map((finding) => [finding.rule, words(finding)])).toEqual([
      ["percentBase", "22,2 procent"],
      ["percentBase", "1,8 procent"],
      ["textAmount", "-2,2 mnkr"],
    ]);
  });

  test("the percentages are of budget, where the text says of the total", () => {
    const percentages = report.findings.filter(({ rule }) => rule === "percentBase");
    expect(percentages).toMatchObject([
      { severity: "fine", statedBase: "budget", fittingBases: ["actual", "budget"] },
      { severity: "error", statedBase: "actual", fittingBases: ["budget"] },
      { severity: "error", statedBase: "actual", fittingBases: ["budget"] },
    ]);
  });

  test("ekonomiskt bistånd: −2,2 mnkr against −3 190 tkr", () => {
    expect(report.findings.find((finding) => words(finding) === "-2,2 mnkr")).toMatchObject({
      stated: { value: -2_200_000 },
      expected: { value: -3_190_000, places: [{ rowId: "Försörjningsstöd", columnId: "budgetVariance" }] },
      difference: 990_000,
    });
  });

  test("what agrees is found too", () => {
    expect(of(report.findings, "fine").map(words)).toEqual([
      ...["9,1 mnkr", "1,5 procent", "601,6 mnkr", "118,2 mnkr", "21,5 mnkr", "710,7 mnkr", "12,4 mnkr"],
      ...["9,1 mnkr", "0,2 mnkr", "-3,5 mnkr", "7,1 mnkr", "-3,2 mnkr", "1,3 mnkr", "-2,7 mnkr", "1,4 mnkr"],
      ...["-2,9 mnkr", "11,1 mnkr", "2,0 mnkr", "0,7 mnkr"],
    ]);
    expect(of(report.findings, "rounding")).toEqual([]);
  });

  test("13,0 mnkr of grants is income of an area, which no table shows: nothing is to be checked", () => {
    expect(of(report.findings, "check").map(words)).toEqual([]);
  });

  test("what is said of the municipality's own units, and of nothing in the tables, is left alone", () => {
    expect(report.unmatched.map(({ start, end }) => REPORT.slice(start, end))).toEqual([
      ...[
        "+16,0 mnkr",
        "-6,9 mnkr",
        "13,0 mnkr",
        "96 procent",
        "97,5 procent",
        "97 procent",
        "95 procent",
        "-7,6 mnkr",
      ],
      ...["0,9 mnkr", "-0,3 mnkr", "0,4 mnkr", "1,3 mnkr", "-2,7 mnkr", "2,0 mnkr", "11,1 mnkr", "10 kr"],
      ...["11,1 mnkr", "1,3 mnkr"],
    ]);
  });

  test("a reference to a heading that is not there", () => {
    expect(missingHeadings(REPORT).map(({ number }) => number)).toEqual(["2.3.1"]);
  });
});
