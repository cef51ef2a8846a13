import type { Evaluation } from "../../domain/evaluation";
import { cellAddress } from "../../workbook/grid/cellAddress";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import type { CellPlace, Issue } from "../../workbook/issues/issue";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import type { PlannedColumns } from "../followUpColumns/planFollowUpColumns";
import { planOwnSheet } from "../ownSheet/planOwnSheet";
import { GROUP_HEADINGS } from "../../text/cells/indexSheetText";
import { canPickGroups, indexFormulas } from "./indexFormulas";
import { indexSheet, type CalculationTime, type GroupTable } from "./indexSheet";
import { findIndexName, planNamedIndex } from "./namedIndex";

/**
 * Plans the index, the counts and the time of calculation: where the name Måluppfyllelseindex points, else on an own
 * sheet. The time is written only together with some other change, so that a second run writes nothing.
 */
export function planAttainmentIndex(
  snapshot: WorkbookSnapshot,
  decoded: DecodedFollowUp,
  evaluation: Evaluation,
  planned: PlannedColumns,
  time: CalculationTime,
): { readonly operations: readonly WriteOperation[]; readonly issues: readonly Issue[] } {
  const isOtherwiseChanged = planned.operations.length > 0;
  const issues: Issue[] = [];
  const atName = planNamedIndex(snapshot, evaluation, decoded.wording, time, isOtherwiseChanged);
  if (atName !== null) return atName;
  const name = findIndexName(snapshot);
  if (name !== null) {
    issues.push({
      detail: { code: "unusableIndexName", name: name.name },
      severity: "warning",
      place: firstHeading(decoded),
    });
  }
  const wanted = indexSheet({
    evaluation,
    wording: decoded.wording,
    sourceSheets: [...new Set(decoded.blocks.map(({ block }) => block.sheet.name))],
    time,
    usesDates1904: snapshot.usesDates1904,
    formulas: planned.areGoalFiguresOurs ? indexFormulas(planned.outputs, null) : null,
    tables: groupTables(decoded, evaluation, planned),
  });
  const sheet = planOwnSheet(wanted, snapshot, isOtherwiseChanged);
  if (sheet.kind === "planned") return { operations: sheet.operations, issues };
  const place = { sheet: sheet.sheet, address: "A1" };
  issues.push({ detail: { code: "ownSheetNameTaken", sheet: sheet.sheet }, severity: "error", place });
  return { operations: [], issues };
}

function firstHeading({ blocks: [first] }: DecodedFollowUp): CellPlace {
  if (first === undefined) throw new Error("A follow-up has at least one block");
  const { sheet, headerRow } = first.block;
  return { sheet: sheet.name, address: cellAddress(headerRow, sheet.firstColumn) };
}

function groupTables(
  decoded: DecodedFollowUp,
  evaluation: Evaluation,
  planned: PlannedColumns,
): readonly GroupTable[] {
  const tables = [
    { heading: GROUP_HEADINGS.origin, field: "origin", groups: evaluation.byOrigin },
    { heading: GROUP_HEADINGS.goalArea, field: "goalArea", groups: evaluation.byGoalArea },
    {
      heading: GROUP_HEADINGS.overarchingGoal,
      field: "overarchingGoal",
      groups: evaluation.byOverarchingGoal,
    },
    { heading: GROUP_HEADINGS.committee, field: "committee", groups: evaluation.byCommittee },
  ] as const;
  return tables
    .filter(({ groups }) => groups.length > 0)
    .map(({ heading, field, groups }) => {
      const isLive = planned.areGoalFiguresOurs && canPickGroups(evaluation, field, decoded);
      return { heading, groups, formulas: isLive ? indexFormulas(planned.outputs, field) : null };
    });
}
