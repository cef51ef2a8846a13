import { compareFrozen, type FrozenDifference } from "../frozen/compareFrozen";
import { basisOf, frozenContent, newestOf, periodText, workbookRules } from "../frozen/frozenContent";
import { frozenSheet, readFrozen, type Frozen, type FrozenContent } from "../frozen/frozenSheet";
import { workbookFigures } from "../frozen/workbookFigures";
import { addOwnSheet } from "../reports/ownSheet/planOwnSheet";
import { isFrozen } from "../workbook/grid/frozenSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/grid/snapshot";
import { RefusedError } from "../workbook/issues/refusal";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import type { AppliedPlan, WorkbookPort } from "../workbook/port/workbookPort";
import { applyWritable } from "./applyWritable";
import { readReportInput, type ReadReports } from "./buildReports";
import { followUpTime, type JobTime } from "./jobTime";

/** A freezing before it is written. */
export interface PlannedFreezing extends ReadReports {
  readonly content: FrozenContent;
  readonly plan: WritePlan;
}

/**
 * Reads the workbook and plans the sheet that holds it as it stands. Writes nothing. Throws RefusedError where there is
 * nothing to freeze.
 *
 * @param version of the add-in
 */
export async function planFreezing(
  port: WorkbookPort,
  time: JobTime,
  version: string,
  said: LayoutChoices | null = null,
): Promise<PlannedFreezing> {
  const read = await readReportInput(port, time, said);
  const { followUpDate, isDateAssumed = false } = followUpTime(time, read.input.followUp);
  const content = frozenContent(read.input, {
    followUpDate: isDateAssumed ? null : followUpDate,
    frozenAt: time.calculatedAt,
    version,
  });
  if (content.figures.length === 0) throw new RefusedError({ code: "nothingToFreeze" });
  return { ...read, content, plan: writePlan(addOwnSheet(await frozenSheet(content))) };
}

/** Adds the sheet that was planned. It is never written again. */
export function applyFreezing(port: WorkbookPort, { plan, input }: PlannedFreezing): Promise<AppliedPlan> {
  return applyWritable(port, plan, input.snapshot);
}

/** A workbook held against how it was frozen. */
export interface FrozenComparison {
  readonly frozen: Frozen;
  /** Of all frozen sheets, in the workbook's order. */
  readonly names: readonly string[];
  readonly differences: readonly FrozenDifference[];
  /** How many figures are the same. */
  readonly same: number;
  /** Whether the workbook is of another period now. */
  readonly isOtherPeriod: boolean;
}

/**
 * Holds the workbook as it stands against how it was frozen. Writes nothing. Throws RefusedError where nothing is frozen, or the sheet
 * cannot be read.
 *
 * @param name of the frozen sheet; null for the one that was made last
 */
export async function compareWithFrozen(
  port: WorkbookPort,
  time: JobTime,
  name: string | null,
  said: LayoutChoices | null = null,
): Promise<FrozenComparison> {
  const { input } = await readReportInput(port, time, said, neededFrozen(name));
  const { frozen, names } = await findFrozen(input.snapshot, name);
  const figures = workbookFigures(input);
  const differences = compareFrozen(frozen, { figures, rules: workbookRules(input) });
  const changed = differences.filter(({ kind }) => kind !== "rule" && kind !== "new").length;
  return {
    frozen,
    names,
    differences,
    same: frozen.figures.length - changed,
    isOtherPeriod: basisOf(frozen, "period") !== periodText(input),
  };
}

/** Which sheets must be read to their end to find a frozen one. */
export function neededFrozen(name: string | null): (sheet: Pick<SheetSnapshot, "name">) => boolean {
  return (sheet) => name === null || sheet.name === name;
}

/** The frozen sheet of that name, or the one that was made last, and the names of all. */
export async function findFrozen(
  { sheets }: WorkbookSnapshot,
  name: string | null,
): Promise<Pick<FrozenComparison, "frozen" | "names">> {
  const all = sheets.filter(isFrozen);
  const asked = all.filter((sheet) => name === null || sheet.name === name);
  if (asked.length === 0) throw new RefusedError({ code: "noFrozenSheet", sheet: name });
  const read = await Promise.all(asked.map(readFrozen));
  const frozen = newestOf(read.filter((each) => each !== null));
  if (frozen === null) throw new RefusedError({ code: "frozenUnreadable", sheet: asked[0]?.name ?? "" });
  return { frozen, names: all.map((sheet) => sheet.name) };
}
