import type { Recalculation } from "../../src/app/recalculate";
import { indexText } from "../../src/text/make/figures";
import { issueSentence } from "../../src/text/pane/issueSentence";
import { locate, type DecodedFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import type { HostStatistics } from "../host/excelHost";

function placeOf(decoded: DecodedFollowUp, id: string): { readonly sheet: string; readonly row: number } {
  const found = locate(decoded, id);
  if (found === null) throw new Error(`Nothing stands for ${id}`);
  return { sheet: found.block.sheet.name, row: found.row + 1 };
}

/** The result as one plain object for other programs. Levels are the identifiers of the domain; rows count from 1. */
export function resultJson(result: Recalculation, { syncs, bytesSent, bytesReceived }: HostStatistics) {
  const { evaluation, decoded, issues, applied } = result;
  return {
    index: evaluation.index,
    indexText: indexText(evaluation.index),
    goals: evaluation.goals.map(({ goal, score, computedLevel, decidedLevel, level, indicators }) => ({
      nr: goal.nr,
      goal: goal.title,
      score,
      computedLevel,
      decidedLevel,
      level,
      motivation: goal.decided?.motivation ?? null,
      indicators: indicators.map(({ indicator, level: indicatorLevel, levelScore }) => ({
        nr: indicator.nr,
        level: indicatorLevel,
        levelScore,
        ...placeOf(decoded, indicator.id),
      })),
    })),
    issues: issues.map(({ detail, severity, place }) => ({
      code: detail.code,
      severity,
      ...place,
      message: issueSentence(detail, decoded.wording),
    })),
    written: applied.written,
    syncs,
    bytesSent,
    bytesReceived,
  };
}
