import type { ActivityRow, AnnexRow } from "../annexes/kit/table/annexRow";
import type { RowStructure } from "../annexes/kit/rowStructure/table/rowStructure";
import {
  AREA_PHRASES,
  EMPTY_WORDS,
  INVESTMENT_PHRASES,
  STATEMENT_PHRASES,
  type Phrase,
} from "./claimPhrases";
import type { CellPlace } from "../domain/reconciliation/reconciliationFinding";
import { wordsOf } from "./wordsOf";

/** What an amount says of its subject. */
export type Quantity = "actual" | "budget" | "variance";

/** Something that a report speaks of in words and a table holds in figures. */
export interface ClaimSubject {
  readonly phrases: readonly Phrase[];
  /** The whole committee: meant only where a sentence names nothing less. */
  readonly isWhole: boolean;
  /** The cells of each quantity, added when they are several. */
  readonly cells: Readonly<Record<Quantity, readonly CellPlace[]>>;
}

/** The subjects of the annexes: the whole, each activity and each group of activities by its label, the investments. */
export function claimSubjects({ operatingStatement, activityResult }: RowStructure): readonly ClaimSubject[] {
  const whole = operatingStatement.flatMap(({ id }): ClaimSubject[] => {
    const phrases = STATEMENT_PHRASES[id];
    if (phrases === undefined) return [];
    const cells = cellsOf("operatingStatement", [id], ["actual", "budget", "budgetVariance"]);
    return [{ phrases, isWhole: true, cells }];
  });
  const labels = new Set(
    activityResult.flatMap((row) => (row.kind === "activities" ? [row.group ?? row.label, row.label] : [])),
  );
  const own = [...labels].map((label) => ({ phrases: [phraseOf(label)], labels: [label] }));
  const areas = [...own, ...AREA_PHRASES].flatMap(({ phrases, labels: named }) =>
    areaCells(activityResult, named).map((cells) => ({ phrases, isWhole: false, cells })),
  );
  const political = cellsOf("politicalActivity", ["total"], ["actual", "budget", "budgetVariance"]);
  const investments = cellsOf("investments", ["total"], ["actual", "totalBudget", "remainingBudget"]);
  return [
    ...whole,
    ...areas,
    { phrases: [["politisk", "verksamhet"]], isWhole: false, cells: political },
    { phrases: INVESTMENT_PHRASES, isWhole: false, cells: investments },
  ];
}

/** A label of a group is all its rows together; a label that several rows have is each of them apart. */
function areaCells(rows: readonly AnnexRow[], labels: readonly string[]): readonly ClaimSubject["cells"][] {
  const activities = rows.filter((row): row is ActivityRow => row.kind === "activities" && !row.isOfWhich);
  const columns = ["actualNet", "budgetNet", "budgetVariance"] as const;
  const grouped = activities.filter(({ group, label }) => labels.includes(group ?? label));
  if (grouped.length > 0) return [cellsOf("activityResult", ids(grouped), columns)];
  return activities
    .filter(({ label }) => labels.includes(label))
    .map((row) => cellsOf("activityResult", ids([row]), columns));
}

function cellsOf(
  tableId: string,
  rowIds: readonly string[],
  [actual, budget, variance]: readonly [actual: string, budget: string, variance: string],
): ClaimSubject["cells"] {
  const column = (columnId: string): readonly CellPlace[] =>
    rowIds.map((rowId) => ({ kind: "cell", tableId, rowId, columnId }));
  return { actual: column(actual), budget: column(budget), variance: column(variance) };
}

function ids(rows: readonly AnnexRow[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function phraseOf(label: string): Phrase {
  const words = wordsOf(label).map(({ word }) => word);
  return words.filter((word) => !EMPTY_WORDS.includes(word));
}
