import { explainDeviations } from "../../../src/annexes/deviations/explained";
import type { KeptComments } from "../../../src/annexes/deviations/source";
import { budgetDeviations } from "../../../src/annexes/deviations/table";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import type { LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";

const LIMIT = { kronor: 1000, percent: null };
const entry = (
  id: string,
  account: string,
  activity: string,
  actual: number,
  budget: number,
): LedgerEntry => ({
  id,
  account,
  counterparty: null,
  activity,
  activityGroup: null,
  previousActual: 0,
  actual,
  budget,
});
const ENTRIES = [
  entry("1", "5010", "Hemtjänst", -9000, -5000),
  entry("2", "4510", "Hemtjänst", -500, -1000),
  entry("3", "3510", "Hemtjänst", 200, 200),
  entry("4", "5010", "Boende", -100, -200),
];

type Cells = readonly (number | null)[];
const activity = (id: string, label: string, group: string | null, cells: Cells) => ({
  kind: "activities" as const,
  id,
  label,
  level: "row" as const,
  isOfWhich: false,
  group,
  activities: [{ activity: id.replace(/ .*/, ""), activityGroup: null }],
  cells,
});
const table = (rows: AnnexTable<AnnexRow, unknown>["rows"]): AnnexTable<AnnexRow, unknown> => ({
  columns: ["actualNet", "budgetNet"]
    .map((id) => ({ kind: "record", id, year: null }) as const)
    .concat({
      kind: "record",
      id: "budgetVariance",
      year: null,
    }),
  rows,
  findings: [],
});

const HOME_CARE = activity("Hemtjänst", "Hemtjänst", null, [-9300, -5800, -3500]);

test("a row over the limit is told with its share, and the accounts that moved most, the largest first", () => {
  const rows = [
    { kind: "heading" as const, id: "h", label: "Äldre", level: 1 as const, cells: [null, null, null] },
    HOME_CARE,
    activity("Boende", "Boende", null, [-100, -200, 100]),
    { ...activity("Hemtjänst", "-varav larm", null, [0, 5000, -5000]), id: "varav", isOfWhich: true },
    activity("Utan budget", "Utan budget", null, [-9000, null, null]),
    activity("Boende a", "Boende", "Funktionsnedsättning", [-2000, 0, -2000]),
  ];
  expect(budgetDeviations("activityResult", table(rows), ENTRIES, LIMIT)).toMatchObject([
    {
      rowId: "Hemtjänst",
      name: "Hemtjänst",
      variance: -3500,
      share: -3500 / 5800,
      selection: "/hemtjänst",
      moved: [
        { kind: "account", name: "5010", variance: -4000 },
        { kind: "account", name: "4510", variance: 500 },
      ],
    },
    { rowId: "Boende a", name: "Boende (Funktionsnedsättning)", share: null },
  ]);
});

test("a row of accounts names the activities that moved most", () => {
  const row = {
    kind: "accounts" as const,
    id: "personnel",
    label: "Personalkostnader",
    level: "row" as const,
    side: "cost" as const,
    isOfWhich: false,
    accounts: [{ from: "50", to: "57", counterparty: null }],
    cells: [-9100, -5200, -3900],
  };
  const columns = ["actual", "budget", "budgetVariance"].map(
    (id) => ({ kind: "record", id, year: null }) as const,
  );
  expect(
    budgetDeviations("operatingStatement", { columns, rows: [row], findings: [] }, ENTRIES, LIMIT),
  ).toMatchObject([
    {
      selection: "50–57",
      moved: [
        { kind: "activity", name: "Hemtjänst", variance: -4000 },
        { kind: "activity", name: "Boende", variance: 100 },
      ],
    },
  ]);
});

const kept = (key: string, selection: string, cause: string): KeptComments => {
  const texts = { cause, consequence: "", action: "" };
  const place = { sheet: "Avvikelser", address: "H5" };
  return {
    row: 4,
    key,
    selection,
    label: "Rad",
    annex: "Verksamhetens utfall",
    contents: texts,
    texts,
    places: { cause: place, consequence: place, action: place },
  };
};

test("comments follow the row's id, then what it takes of the ledger, and what belongs to no row is kept", () => {
  const rows = [HOME_CARE, activity("Boende", "Boende", null, [-5000, -200, -4800])];
  const own = kept("activityResult|Boende", "/annat", "Fler platser");
  const renamed = kept("activityResult|Hemvård", "/hemtjänst", "Fler brukare");
  const copied = kept("activityResult|Boende", "/boende", "En gång till");
  const lost = kept("", "", "Utan rad");
  const { deviations, gone } = explainDeviations(new Map([["activityResult", table(rows)]]), ENTRIES, LIMIT, [
    own,
    renamed,
    copied,
    lost,
  ]);
  expect(deviations.map(({ rowId, comments }) => [rowId, comments?.texts.cause])).toEqual([
    ["Hemtjänst", "Fler brukare"],
    ["Boende", "Fler platser"],
  ]);
  expect(gone).toEqual([copied, lost]);
});

test("a row that stands and no longer deviates keeps its comments in the list, and another row of the same accounts does not take them", () => {
  const rows = [HOME_CARE, { ...activity("Hemtjänst", "Larm", null, [-1, -1, 0]), id: "larm" }];
  const calm = kept("activityResult|larm", "/hemtjänst", "Lugnt nu");
  const { deviations, gone } = explainDeviations(new Map([["activityResult", table(rows)]]), ENTRIES, LIMIT, [
    calm,
  ]);
  expect(deviations.map(({ comments }) => comments)).toEqual([null]);
  expect(gone).toEqual([calm]);
});
