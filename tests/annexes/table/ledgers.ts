import fc from "fast-check";
import type { AccountRow, ActivityRow, SumRow } from "../../../src/annexes/kit/table/annexRow";
import type { LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import type { AccountSelection } from "../../../src/annexes/kit/ledger/table/ledgerSelection";
import type { RowStructure } from "../../../src/annexes/kit/rowStructure/table/rowStructure";

/** An entry of 1 000 kr in each amount, where nothing else is said. */
export function entry(overrides: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: "row 2",
    account: "3110",
    counterparty: "external",
    activity: "Skola",
    activityGroup: null,
    previousActual: 1000,
    actual: 1000,
    budget: 1000,
    ...overrides,
  };
}

/** "3", "50–57 internal": the accounts' first digits, and the counterparty where one is asked for. */
export function selection(text: string): AccountSelection {
  const [interval = "", counterparty = null] = text.split(" ");
  const [from = "", to = from] = interval.split("–");
  return { from, to, counterparty: counterparty as AccountSelection["counterparty"] };
}

export function accountRow(
  id: string,
  accounts: readonly string[],
  overrides: Partial<AccountRow> = {},
): AccountRow {
  return {
    kind: "accounts",
    id,
    label: id,
    level: "row",
    side: "cost",
    isOfWhich: false,
    accounts: accounts.map(selection),
    ...overrides,
  };
}

export function activityRow(
  id: string,
  activityGroup: string | null = null,
  overrides: Partial<ActivityRow> = {},
): ActivityRow {
  return {
    kind: "activities",
    id,
    label: id,
    level: "row",
    isOfWhich: false,
    group: activityGroup,
    activities: [{ activity: id, activityGroup }],
    ...overrides,
  };
}

export function sumRow(id: string, rowIds: readonly string[], level: SumRow["level"] = "total"): SumRow {
  return { kind: "sum", id, label: id, level, rowIds };
}

export function structure(overrides: Partial<RowStructure>): RowStructure {
  return {
    operatingStatement: [],
    activityResult: [],
    politicalActivity: { activities: [], rows: [] },
    ...overrides,
  };
}

const anyAmount = fc.integer({ min: -900_000_000, max: 900_000_000 });
const anyActivity = fc.constantFrom(
  ["Ordinärt boende", "Äldreomsorg"] as const,
  ["Övriga insatser", "Äldreomsorg"] as const,
  ["Övriga insatser", "Övrig vuxenvård"] as const,
  ["Politisk verksamhet", null] as const,
  ["Försörjningsstöd", null] as const,
  ["Kultur", null] as const,
);

/** Entries in whole kronor, on accounts with and without a row, for activities with and without one. */
export const anyEntry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    account: fc.oneof(
      fc.constantFrom("3110", "3510", "35101", "4610", "4710", "5010", "6010", "7490", "79", "8", "", "46x"),
      fc.stringMatching(/^[1-9]\d{0,5}$/),
    ),
    counterparty: fc.constantFrom("internal", "external", null),
    activity: anyActivity,
    previousActual: anyAmount,
    actual: anyAmount,
    budget: anyAmount,
  })
  .map(({ activity: [activity, activityGroup], ...rest }) => ({ id: "", activity, activityGroup, ...rest }));

export const anyLedger: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .array(anyEntry, { maxLength: 40 })
  .map((entries) => entries.map((each, at) => ({ ...each, id: `row ${at + 2}` })));
