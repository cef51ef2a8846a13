import fc from "fast-check";
import type {
  AccountRow,
  ActivityRow,
  HeadingRow,
  RowLevel,
  SumRow,
} from "../../src/annexes/kit/table/annexRow";
import type { AccountSelection, ActivitySelection } from "../../src/annexes/kit/ledger/table/ledgerSelection";
import type { RowStructure } from "../../src/annexes/kit/rowStructure/table/rowStructure";
import { plainText } from "../../src/workbook/grid/cellText";

/** Names that are often the same, that look like numbers or formulas, and that hold what parts the rows of a sum. */
const name = fc
  .array(fc.constantFrom("a", "B", "å", "7", "-", "=", ";", "/", " "), { minLength: 1, maxLength: 6 })
  .map((letters) => plainText(letters.join("")))
  .filter((text) => text !== "");
const level = fc.constantFrom<RowLevel>("row", "subtotal", "total");

const accounts: fc.Arbitrary<readonly AccountSelection[]> = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 49 }).map((digits) => String(digits).padStart(2, "0")),
    to: fc.integer({ min: 50, max: 99 }).map(String),
    counterparty: fc.constantFrom("internal", "external", null),
  }),
  { maxLength: 3 },
);
const activity: fc.Arbitrary<ActivitySelection> = fc.record({
  activity: name,
  activityGroup: fc.option(name),
});

const heading = fc.record({
  kind: fc.constant("heading" as const),
  id: fc.constant(""),
  label: name,
  level: fc.constantFrom(1 as const, 2 as const),
});
const accountRow = fc.record({
  kind: fc.constant("accounts" as const),
  id: fc.constant(""),
  label: name,
  level,
  side: fc.constantFrom("income" as const, "cost" as const),
  isOfWhich: fc.boolean(),
  accounts,
});
const activityRow = fc.record({
  kind: fc.constant("activities" as const),
  id: fc.constant(""),
  label: name,
  level,
  isOfWhich: fc.boolean(),
  group: fc.constant(null),
  activities: fc.array(activity, { maxLength: 3 }),
});
const sum = fc.record({
  kind: fc.constant("sum" as const),
  id: fc.constant(""),
  label: name,
  level,
  rowIds: fc.constant([]),
});

type Row = HeadingRow | AccountRow | ActivityRow | SumRow;

/**
 * Gives each row an id of its own, puts activities under headings, and lets sums add rows above them. A row gets no id but
 * its name where no other has it, as when the controller writes none.
 */
function connect<Kind extends Row>(rows: readonly Kind[], choices: readonly number[]): readonly Kind[] {
  const choice = (at: number): number => choices[at % choices.length] ?? 0;
  const headings = rows.flatMap((row) => (row.kind === "heading" ? [row.label] : []));
  const connected: Row[] = [];
  rows.forEach((row, at) => {
    const isOnlyOne = rows.filter(({ label }) => label === row.label).length === 1;
    const id = isOnlyOne && choice(at) % 2 === 0 && !row.label.includes(";") ? row.label : `nr ${at}`;
    const group = headings[choice(at) % (headings.length + 1)] ?? null;
    if (row.kind === "activities") connected.push({ ...row, id, group });
    else if (row.kind !== "sum") connected.push({ ...row, id });
    else {
      const addends = connected.filter(
        (other) => other.kind !== "heading" && !("isOfWhich" in other && other.isOfWhich),
      );
      const rowIds = addends.filter((_, step) => (choice(at) >> step) % 2 === 0).map((other) => other.id);
      if (rowIds.length > 0) connected.push({ ...row, id, rowIds });
    }
  });
  const last = connected.findLastIndex(({ kind }) => kind === "sum");
  return connected.map((row, at) =>
    at === last && row.kind === "sum" ? { ...row, level: "grandTotal" } : row,
  ) as unknown as readonly Kind[];
}

const choices = fc.array(fc.nat(255), { minLength: 1, maxLength: 12 });
const statement = fc
  .tuple(fc.array(fc.oneof(heading, accountRow, sum), { maxLength: 12 }), choices)
  .map(([rows, chosen]) => connect<HeadingRow | AccountRow | SumRow>(rows, chosen));
const activities = fc
  .tuple(fc.array(fc.oneof(heading, activityRow, sum), { maxLength: 12 }), choices)
  .map(([rows, chosen]) => connect<HeadingRow | ActivityRow | SumRow>(rows, chosen));

/** Row structures that a controller could mean: sums of rows that are there, one grand total at most. */
export const anyRowStructure: fc.Arbitrary<RowStructure> = fc.record({
  operatingStatement: statement,
  activityResult: activities,
  politicalActivity: fc.record({
    activities: fc.array(activity, { minLength: 1, maxLength: 3 }),
    rows: statement,
  }),
});
