import type { Recalculation } from "../../src/app/recalculate";
import type { GoalGroup } from "../../src/domain/evaluation";
import { levelWord } from "../../src/text/cells/levelWords";
import { enumeration } from "../../src/text/make/enumeration";
import { SWEDISH } from "../../src/text/swedish";

const { counted, goalScoreText, indexText, issueSentence, placeText, createdColumnsText, goalCountText } =
  SWEDISH;

/** The result as a person reads it. */
export function resultText(result: Recalculation, savedAs: string | null): string {
  const { evaluation, decoded, issues, applied, outputs, time } = result;
  const { wording } = decoded;
  const group = (summary: GoalGroup): string =>
    `  ${summary.name ?? "Utan uppgift"}: ${indexText(summary.index, summary.range)} – ${goalCountText(summary, wording)}`;
  const goals = evaluation.goals.map(({ goal, score, range, level, computedLevel, decidedLevel }) => {
    const decision =
      decidedLevel === null
        ? ""
        : ` (beslutad; beräknad ${levelWord(computedLevel, wording).toLocaleLowerCase("sv")})`;
    return `  ${goal.nr.padStart(3)}  ${goalScoreText(score, range)}  ${levelWord(level, wording)}${decision}  ${goal.title}`;
  });
  const created = outputs.flatMap(
    ({ block, columns }) => createdColumnsText(columns.created, columns.columns, block.sheet.name) ?? [],
  );
  const sheets = [...new Set(outputs.map(({ block }) => block.sheet.name))];
  const lines = [
    `Index för måluppfyllelse: ${indexText(evaluation.index, evaluation.range)}`,
    `Uppföljning per ${time.followUpDate}`,
    goalCountText(evaluation, wording),
    ...evaluation.byOrigin.map(group),
    ...evaluation.byGoalArea.map(group),
    ...evaluation.byOverarchingGoal.map(group),
    ...evaluation.byCommittee.map(group),
    "",
    `Mål på ${sheets.length === 1 ? "bladet" : "bladen"} ${enumeration.sv(sheets)}:`,
    ...goals,
    "",
    ...created,
    applied.written.length === 0
      ? "Inget behövde ändras."
      : `${counted(applied.written.length, "cell", "celler")} skrevs.${savedAs === null ? " Arbetsboken sparades inte; ange --out för att spara." : ""}`,
    ...(savedAs === null ? [] : [`Sparad som ${savedAs}`]),
  ];
  if (issues.length > 0) {
    lines.push("", `Att se över (${issues.length}):`);
    for (const issue of issues) lines.push(`  ${placeText(issue)}: ${issueSentence(issue.detail, wording)}`);
  }
  return lines.join("\n");
}
