import type { PeriodLevel } from "../../domain/followUp";
import { decodeLevel } from "../cells/decodeLevel";
import { saysNothing } from "../cells/decodeNumber";
import type { LevelLegend } from "./levelLegend";
import { plainText } from "../grid/cellText";
import type { RowReader } from "./rowReader";

/**
 * The levels that are kept of former periods: that of the column of all levels, else the controller's own, which counts
 * for an indicator without a number only. "Ingen uppgift" tells that there was none; an empty cell tells nothing, and what
 * cannot be read is left out.
 */
export function decodeFormerLevels(
  reader: RowReader,
  legend: LevelLegend | null,
  kind: "quantitative" | "qualitative",
): readonly PeriodLevel[] {
  const levels = new Map<string, PeriodLevel>();
  for (const { period, field, cell } of reader.levelHistory()) {
    if (field === "assessedLevel" && kind === "quantitative") continue;
    const { value: level } = decodeLevel(cell, legend);
    if (level === null && !saysNothing(plainText(cell.value))) continue;
    if ((levels.get(period)?.level ?? null) === null) levels.set(period, { period, level });
  }
  return [...levels.values()];
}
