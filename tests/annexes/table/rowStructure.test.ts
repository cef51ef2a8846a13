import { activityResult } from "../../../src/annexes/activityResult/table";
import type { LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import type { LedgerFinding } from "../../../src/annexes/kit/ledger/table/ledgerFinding";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { politicalActivity } from "../../../src/annexes/politicalActivity/table";
import type {
  ActivityResultRow,
  StatementRow,
} from "../../../src/annexes/kit/rowStructure/table/rowStructure";
import { accountRow, activityRow, entry, structure, sumRow } from "./ledgers";

const amounts = (kronor: number): object => ({ previousActual: kronor, actual: kronor, budget: kronor });
const findings = (rows: StatementRow[], entries: LedgerEntry[] = []): readonly LedgerFinding[] =>
  operatingStatement(entries, structure({ operatingStatement: rows })).findings;
const actuals = (rows: StatementRow[], entries: LedgerEntry[]): (number | null | undefined)[] =>
  operatingStatement(entries, structure({ operatingStatement: rows })).rows.map(({ cells }) => cells[1]);

const PERSONNEL = accountRow("personnel", ["50–57"]);
const NET = sumRow("net", ["personnel"], "grandTotal");

test("an account that no row takes is told with its sum, and the total says what it lacks", () => {
  const entries = [
    entry({ id: "row 2", account: "5010" }),
    entry({ id: "row 3", account: "4710" }),
    entry({ id: "row 4", account: "4710", activity: "Kultur" }),
    entry({ id: "row 5", account: "4710", counterparty: "internal" }),
  ];
  expect(findings([PERSONNEL, NET], entries)).toEqual([
    {
      code: "accountWithoutRow",
      account: "4710",
      counterparty: "external",
      sums: amounts(2000),
      entryIds: ["row 3", "row 4"],
    },
    {
      code: "accountWithoutRow",
      account: "4710",
      counterparty: "internal",
      sums: amounts(1000),
      entryIds: ["row 5"],
    },
    { code: "totalDiffersFromLedger", rowId: "net", sums: amounts(-3000) },
  ]);
});

test("an account that two rows take is in both, and told", () => {
  const rows = [
    PERSONNEL,
    accountRow("pensions", ["57"]),
    sumRow("net", ["personnel", "pensions"], "grandTotal"),
  ];
  const entries = [entry({ account: "5710" })];
  expect(actuals(rows, entries)).toEqual([1000, 1000, 2000]);
  expect(findings(rows, entries)).toMatchObject([
    { code: "accountInSeveralRows", account: "5710", rowIds: ["personnel", "pensions"], sums: amounts(1000) },
    { code: "totalDiffersFromLedger", sums: amounts(1000) },
  ]);
});

test("a row whose own intervals overlap takes the account twice", () => {
  const rows = [accountRow("personnel", ["5", "57"]), NET];
  expect(findings(rows, [entry({ account: "5710" })])).toMatchObject([
    { code: "accountInSeveralRows", rowIds: ["personnel", "personnel"] },
    { code: "totalDiffersFromLedger" },
  ]);
});

test("an entry that is not marked internal is external", () => {
  const rows = [accountRow("internal", ["60 internal"]), accountRow("external", ["60 external"])];
  const entries = ([null, "external", "internal"] as const).map((counterparty) =>
    entry({ account: "6010", counterparty }),
  );
  expect(actuals(rows, entries)).toEqual([1000, 2000]);
});

test("varav rows are shown and never added, though a sum names them", () => {
  const rows = [
    PERSONNEL,
    accountRow("pensions", ["57"], { isOfWhich: true }),
    sumRow("net", ["personnel", "pensions"], "grandTotal"),
  ];
  const entries = [entry({ account: "5710" })];
  expect(actuals(rows, entries)).toEqual([1000, 1000, 1000]);
  expect(findings(rows, entries)).toEqual([
    { code: "rowNotAdded", rowId: "net", addendId: "pensions", reason: "ofWhich" },
  ]);
});

test("a sum's rows are given as they were added", () => {
  const rows = [PERSONNEL, sumRow("net", ["personnel", "gone"], "grandTotal")];
  const table = operatingStatement([], structure({ operatingStatement: rows }));
  expect(table.rows[1]).toMatchObject({ rowIds: ["personnel"], cells: [0, 0, 0, 0] });
});

test("what cannot be added is told with the reason", () => {
  const heading = { kind: "heading", id: "costs", label: "Kostnader", level: 1 } as const;
  expect(findings([heading, sumRow("sum", ["costs", "gone", "sum"])])).toEqual([
    { code: "rowNotAdded", rowId: "sum", addendId: "costs", reason: "heading" },
    { code: "rowNotAdded", rowId: "sum", addendId: "gone", reason: "missing" },
    { code: "rowNotAdded", rowId: "sum", addendId: "sum", reason: "circular" },
  ]);
});

test("sums of each other lose the way back, and the rest stands", () => {
  const rows = [sumRow("a", ["b"]), sumRow("b", ["c", "personnel"]), sumRow("c", ["a", "b"]), PERSONNEL];
  const entries = [entry({ account: "5010" })];
  expect(actuals(rows, entries)).toEqual([1000, 1000, 0, 1000]);
  expect(findings(rows, entries)).toMatchObject([
    { code: "rowNotAdded", rowId: "c", addendId: "a", reason: "circular" },
    { code: "rowNotAdded", rowId: "c", addendId: "b", reason: "circular" },
    { code: "totalDiffersFromLedger", rowId: null, sums: amounts(-1000) },
  ]);
});

test("a row is once in the total: not outside it, and not there by two ways", () => {
  const rows = [
    PERSONNEL,
    accountRow("rents", ["60"]),
    sumRow("half", ["personnel"]),
    sumRow("net", ["half", "personnel"], "grandTotal"),
  ];
  expect(findings(rows)).toEqual([
    { code: "rowNotOnceInTotal", rowId: "personnel", times: 2 },
    { code: "rowNotOnceInTotal", rowId: "rents", times: 0 },
  ]);
});

test("an interval that can take nothing is told", () => {
  expect(findings([accountRow("personnel", ["57–50"]), NET])).toEqual([
    { code: "unusableAccountInterval", rowId: "personnel", from: "57", to: "50" },
  ]);
});

describe("activities", () => {
  const statement = [accountRow("costs", ["5"]), sumRow("net", ["costs"], "grandTotal")];
  const result = (
    activities: ActivityResultRow[],
    entries: LedgerEntry[],
  ): ReturnType<typeof activityResult> =>
    activityResult(entries, structure({ operatingStatement: statement, activityResult: activities }));

  test("one that no row takes, and one that two take, are told with their sums", () => {
    const entries = [
      entry({ id: "row 2", account: "5010", activity: "Skola" }),
      entry({ id: "row 3", account: "5010", activity: "Kultur", activityGroup: "Fritid" }),
    ];
    const table = result(
      [sumRow("total", ["Skola", "SKOLA"], "grandTotal"), activityRow("Skola"), activityRow("SKOLA")],
      entries,
    );
    expect(table.rows.map(({ cells }) => cells[3])).toEqual([2000, 1000, 1000]);
    expect(table.findings).toEqual([
      {
        code: "activityInSeveralRows",
        activity: "Skola",
        activityGroup: null,
        rowIds: ["Skola", "SKOLA"],
        sums: amounts(1000),
        entryIds: ["row 2"],
      },
      {
        code: "activityWithoutRow",
        activity: "Kultur",
        activityGroup: "Fritid",
        sums: amounts(1000),
        entryIds: ["row 3"],
      },
    ]);
  });

  test("an activity without a group is found in whichever; one with a group only in its own", () => {
    const entries = [
      entry({ account: "5010", activity: "Övrigt", activityGroup: "Äldre" }),
      entry({ account: "5010", activity: "Övrigt", activityGroup: "Unga" }),
      entry({ account: "5010", activity: "Övrigt" }),
    ];
    const table = result([activityRow("Övrigt"), activityRow("Övrigt", "Äldre", { id: "äldre" })], entries);
    expect(table.rows.map(({ cells }) => cells[3])).toEqual([3000, 1000]);
  });

  test("an account without a row in the operating statement is missing here too, and said so", () => {
    const table = result(
      [activityRow("Skola"), sumRow("total", ["Skola"], "grandTotal")],
      [entry({ account: "4710" })],
    );
    expect(table.findings).toEqual([
      { code: "totalDiffersFromLedger", rowId: "total", sums: amounts(-1000) },
    ]);
  });
});

test("political activity: the costs alone, and a cost without a row is told", () => {
  const table = politicalActivity(
    [
      entry({ account: "3110" }),
      entry({ account: "5010" }),
      entry({ account: "6010" }),
      entry({ account: "6010", activity: "Kultur" }),
    ],
    structure({
      operatingStatement: [accountRow("income", ["3"], { side: "income" }), accountRow("costs", ["5–6"])],
      politicalActivity: {
        activities: [{ activity: "skola", activityGroup: null }],
        rows: [PERSONNEL, sumRow("total", ["personnel"], "grandTotal")],
      },
    }),
  );
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    [1000, 1000, 1000, 0],
    [1000, 1000, 1000, 0],
  ]);
  expect(table.findings).toMatchObject([
    { code: "accountWithoutRow", account: "6010", sums: amounts(1000) },
    { code: "totalDiffersFromLedger", sums: amounts(-1000) },
  ]);
});
