import type { ActivityRow, AnnexRow } from "../annexes/kit/table/annexRow";
import { FORECAST_VARIANCE } from "../annexes/kit/ledger/table/yearColumns";
import { sideOfRow } from "../annexes/kit/table/sideOfRow";
import type { RowStructure } from "../annexes/kit/rowStructure/table/rowStructure";
import {
  AREA_PHRASES,
  EMPTY_WORDS,
  GRANT_PHRASES,
  INVESTMENT_PHRASES,
  LAWS,
  STATEMENT_PHRASES,
  type Phrase,
} from "./claimPhrases";
import type { CellPlace } from "../domain/reconciliation/reconciliationFinding";
import { wordsOf } from "./wordsOf";

/** The figure of its rows that a column of a table shows; of a report of a part of a year, what stands beside it of the whole year too. */
export type Shown =
  "actual" | "previous" | "budget" | "variance" | "forecast" | "yearBudget" | "forecastVariance";

/** The quantity that an amount gives of its subject: a figure that is shown, or the change since the year before. */
export type Quantity = Shown | "change";

/** By what the subject is told from others: a kind of income or cost of the whole, an area of all kinds, or neither. */
export type SubjectAxis = "account" | "area" | "other";

/** Something that a report speaks of in words and a table holds in figures. */
export interface ClaimSubject {
  readonly phrases: readonly Phrase[];
  /** The whole committee: meant only where a sentence names nothing less. */
  readonly isWhole: boolean;
  readonly axis: SubjectAxis;
  /** More than budget is better: of income. */
  readonly isIncome: boolean;
  /** The cells of each quantity, added when they are several; none where no table shows it. */
  readonly cells: Readonly<Record<Shown, readonly CellPlace[]>>;
}

/** The column of each; what is not named is not shown. */
type Columns = Readonly<Partial<Record<Shown, string>>>;

const OF_YEAR = {
  forecast: "forecast",
  yearBudget: "yearBudget",
  forecastVariance: FORECAST_VARIANCE,
} as const;
const STATEMENT: Columns = {
  actual: "actual",
  previous: "previousActual",
  budget: "budget",
  variance: "budgetVariance",
  ...OF_YEAR,
};
const ACTIVITIES: Columns = {
  actual: "actualNet",
  previous: "previousActualNet",
  budget: "budgetNet",
  variance: "budgetVariance",
  ...OF_YEAR,
};
const GRANTS: Columns = { actual: "actual", budget: "budget", variance: "budgetVariance" };
const INVESTMENTS: Columns = { actual: "actual", budget: "totalBudget", variance: "remainingBudget" };

/**
 * The subjects of the annexes: the whole, each kind of income and cost, each activity and each group of activities by its
 * label, the investments and the grants.
 */
export function claimSubjects({ operatingStatement, activityResult }: RowStructure): readonly ClaimSubject[] {
  const statement = operatingStatement.flatMap((row): ClaimSubject[] => {
    const whole = STATEMENT_PHRASES[row.id];
    const phrases = whole ?? [phraseOf(row.label)];
    if (phrases.some((phrase) => phrase.length === 0)) return [];
    const isIncome = sideOfRow(row, operatingStatement) === "income";
    const axis = row.id === "netCost" ? "other" : "account";
    const cells = cellsOf("operatingStatement", [row.id], STATEMENT);
    return [{ phrases, isWhole: whole !== undefined, axis, isIncome, cells }];
  });
  const labels = new Set(
    activityResult.flatMap((row) => (row.kind === "activities" ? [row.group ?? row.label, row.label] : [])),
  );
  const own = [...labels].map((label) => ({ phrases: [phraseOf(label)], labels: [label] }));
  const areas = [...own, ...AREA_PHRASES].flatMap(({ phrases, labels: named }) =>
    areaCells(activityResult, named).map((cells) => part(phrases, "area", cells)),
  );
  const political = cellsOf("politicalActivity", ["total"], { ...GRANTS, ...OF_YEAR });
  const investments = cellsOf("investments", ["total"], INVESTMENTS);
  const grants = cellsOf("targetedGrants", ["total"], GRANTS);
  return [
    ...statement,
    ...areas,
    part([["politisk", "verksamhet"]], "area", political),
    part(INVESTMENT_PHRASES, "other", investments),
    { ...part(GRANT_PHRASES, "other", grants), isIncome: true },
  ];
}

function part(phrases: readonly Phrase[], axis: SubjectAxis, cells: ClaimSubject["cells"]): ClaimSubject {
  return { phrases, isWhole: false, axis, isIncome: false, cells };
}

/** A label of a group is all its rows together; a label that several rows have is each of them apart. */
function areaCells(rows: readonly AnnexRow[], labels: readonly string[]): readonly ClaimSubject["cells"][] {
  const activities = rows.filter((row): row is ActivityRow => row.kind === "activities" && !row.isOfWhich);
  const grouped = activities.filter(({ group, label }) => labels.includes(group ?? label));
  if (grouped.length > 0) return [cellsOf("activityResult", ids(grouped), ACTIVITIES)];
  return activities
    .filter(({ label }) => labels.includes(label))
    .map((row) => cellsOf("activityResult", ids([row]), ACTIVITIES));
}

function cellsOf(tableId: string, rowIds: readonly string[], columns: Columns): ClaimSubject["cells"] {
  return eachShown((shown) => {
    const columnId = columns[shown];
    return columnId === undefined ? [] : rowIds.map((rowId) => ({ kind: "cell", tableId, rowId, columnId }));
  });
}

export function eachShown(cells: (shown: Shown) => readonly CellPlace[]): ClaimSubject["cells"] {
  return {
    actual: cells("actual"),
    previous: cells("previous"),
    budget: cells("budget"),
    variance: cells("variance"),
    forecast: cells("forecast"),
    yearBudget: cells("yearBudget"),
    forecastVariance: cells("forecastVariance"),
  };
}

function ids(rows: readonly AnnexRow[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** The words of a label that tell it from others, without the laws after it where two are left. */
function phraseOf(label: string): Phrase {
  const words = wordsOf(label)
    .map(({ word }) => word)
    .filter((word) => !EMPTY_WORDS.includes(word));
  const named = words.filter((word) => !LAWS.includes(word));
  return named.length > 1 ? named : words;
}
