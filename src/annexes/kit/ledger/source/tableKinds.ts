import { plainText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import type { LedgerAmountKind } from "../../../../workbook/issues/ledgerIssue";
import type { LedgerAsking } from "./ledgerAsking";
import type { LedgerColumn } from "./ledgerColumns";
import type { RowCondition } from "./ledgerSource";
import type { LedgerTable } from "./ledgerTable";
import { kindOfText, type RowKind } from "./rowKinds";
import { conditionOf } from "./tableTime";

/** What the amounts of each row are, where a column of the table tells. */
export interface TableKinds {
  readonly heading: string;
  /** Null where no row is of the kind. */
  condition(kind: LedgerAmountKind): RowCondition | null;
  /** The texts of forecasts, and of what is used for nothing. */
  readonly forecasts: readonly string[];
  readonly unused: readonly string[];
}

const KINDS = ["actual", "budget", "forecast", "previousActual", "ignore"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Reads a column of kinds ("Typ": Utfall, Budget, Prognos). Words are certain; what a code means (UTF, REV) is asked, one
 * question for each. Of several budgets the revised one counts. Null where the table has no such column, or only one kind
 * of rows that is not named.
 */
export function readTableKinds(table: LedgerTable, asking: LedgerAsking): TableKinds | null {
  const column = kindColumn(table);
  if (column === null) return null;
  const values = [...table.values.of(column.column).keys()];
  const read = new Map(values.map((value) => [value, kindOfText(value)] as const));
  const best = bestVersion([...read.values()]);
  const kinds = new Map<CellValue, Kind | null>(
    values.map((value) => {
      const kind = read.get(value) ?? null;
      const proposed = kind === null ? null : proposedKind(kind, best);
      if (kind?.isCertain === true) return [value, proposed];
      const text = plainText(value);
      const choices = KINDS.map((each) => ({
        id: each,
        kind: each,
        option: { code: "kindOfRows", kind: each } as const,
      }));
      const taken = asking.choose(
        `ledgerKind:${column.heading}:${text}`,
        { code: "ledgerKind", heading: column.heading, value: text },
        choices,
        proposed,
        table.block,
        column.column,
      );
      return [value, taken?.kind ?? null];
    }),
  );
  const textsOf = (kind: Kind): readonly string[] =>
    values.filter((value) => kinds.get(value) === kind).map((value) => plainText(value));
  return {
    heading: column.heading,
    condition: (kind) => {
      const condition = conditionOf(column.column, kinds, (each) => each === kind);
      return condition.alternatives.length === 0 ? null : condition;
    },
    forecasts: textsOf("forecast"),
    unused: textsOf("ignore"),
  };
}

/** The column of kinds; one with a single value that is no kind ("Typ": "K") tells nothing. */
function kindColumn({ columns, values }: LedgerTable): LedgerColumn | null {
  const found = columns.find(({ field, column }) => {
    if (field !== "kind") return false;
    const distinct = [...values.of(column).keys()];
    return distinct.length > 1 || distinct.some((value) => kindOfText(value)?.isCertain === true);
  });
  return found ?? null;
}

const VERSIONS: readonly RowKind["version"][] = ["revised", null, "original", "frame"];

function bestVersion(kinds: readonly (RowKind | null)[]): RowKind["version"] {
  const budgets = kinds.filter((kind) => kind?.kind === "budget");
  return VERSIONS.find((version) => budgets.some((kind) => kind?.version === version)) ?? null;
}

function proposedKind({ kind, version }: RowKind, best: RowKind["version"]): Kind {
  if (kind === null) return "ignore";
  return kind === "budget" && version !== best ? "ignore" : kind;
}
