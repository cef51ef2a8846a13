import { NOBODY } from "../source/ledgerSheet";
import { committeeName } from "../../../src/annexes/kit/source/workbookCommittee";
import { dataPeriod, readAnnexData } from "../../../src/annexes/annexData";
import { footnoteMark } from "../../../src/annexes/activityMeasures/words";
import { periodLine } from "../../../src/annexes/investments/sheet";
import { REPORTS, REPORT_WORDS, annexSheetName } from "../../../src/annexes/reportNames";
import { expectGoodSwedish } from "../../text/goodSwedish";
import { sheetOf } from "../../workbook/sheet";
import { ACCOUNT, REPORT_ISSUE_DETAILS } from "./reportIssueDetails";
import { SWEDISH } from "../../../src/text/swedish";

const { reportIssueSentence } = SWEDISH;

test.each(REPORT_ISSUE_DETAILS)("$code has its sentence", (detail) => {
  expectGoodSwedish(reportIssueSentence(detail, "investments"));
});

test("amounts are told in kronor, with a real minus, and those that are nothing are not", () => {
  expect(
    reportIssueSentence({ code: "accountWithoutRow", counterparty: "internal", ...ACCOUNT }, "charts"),
  ).toBe(
    "Konto 8010 med intern motpart hör inte till någon rad (utfall −12\u00A0500\u00A0kr och budget 3\u00A0000\u00A0kr). Lägg till kontot på bladet Radstruktur.",
  );
});

test("Excel takes the names of the sheets, also the longer ones", () => {
  for (const report of REPORTS) {
    expect(annexSheetName(REPORT_WORDS[report].sheet).length).toBeLessThanOrEqual(31);
  }
});

test("the period of a whole year and of a part of one; the marks of footnotes", () => {
  expect([periodLine("2023-12"), periodLine("2023-08")]).toEqual(["Period År 2023", "Period jan–aug 2023"]);
  expect([{ footnote: "12" }, { footnote: "*" }, { footnote: null }].map(footnoteMark)).toEqual([
    "¹²",
    "*",
    null,
  ]);
});

test("the committee is read from the lines above a table, or from the sheet's name", () => {
  const named = (rows: string[][], name: string) => ({ sheet: sheetOf(rows, { name }), headerRow: 1 });
  expect(committeeName(null, [named([["Socialnämnden – mål 2022"], ["Nämndmål"]], "Mål")])).toBe(
    "Socialnämnden",
  );
  expect(committeeName(null, [named([[""], ["Nämndmål"]], "Barn- och utbildningsnämnden")])).toBe(
    "Barn- och utbildningsnämnden",
  );
  expect(committeeName(null, [named([["Mål 2022"]], "Mål")])).toBeNull();
});

test("where the follow-up tells no period, the data do; nothing else is guessed", () => {
  expect(
    dataPeriod({
      ledger: null,
      records: readAnnexData({ sheets: [], settings: null }, null, NOBODY).records,
    }),
  ).toBeNull();
});
