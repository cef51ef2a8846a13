import type { Evaluation } from "../../domain/evaluation";
import type { Texts } from "../../text/texts";
import { placeKey, type Issue, type IssueCode } from "../../workbook/issues/issue";
import { fieldPlace } from "../../workbook/rows/rowReader";
import { locate, type DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { issueRow, type IssueRow } from "./issueRow";

/** Issues that say the same of many rows, folded into one line; or a single one. */
export interface IssueGroup {
  /** The row that stands for them: of a single issue its own. */
  readonly heading: Pick<IssueRow, "severity" | "severityWord" | "sentence">;
  /** In the order of the workbook. */
  readonly rows: readonly IssueRow[];
}

/** Issues of cells not yet filled in: no fault, but said as what is left to do. */
const TO_FILL_IN: readonly IssueCode[] = ["missingActualValue", "missingAssessedLevel"];

/** So many alike are one line. */
const FOLDED_FROM = 4;

const ORDER = ["error", "toFillIn", "warning", "info"] as const;
type Standing = (typeof ORDER)[number];

function standingOf({ detail, severity }: Issue): Standing {
  return TO_FILL_IN.includes(detail.code) ? "toFillIn" : severity;
}

/** The issues, the worst first, and those that are alike together. */
export function issueGroups(
  issues: readonly Issue[],
  evaluation: Evaluation,
  decoded: DecodedFollowUp,
  texts: Texts,
): readonly IssueGroup[] {
  const explained = explainedGoals(evaluation, decoded);
  const alike = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    if (issue.detail.code === "goalWithoutScore" && explained.has(placeKey(issue.place))) continue;
    const standing = standingOf(issue);
    const key = standing === "toFillIn" ? standing : `${issue.detail.code} ${issue.severity}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [issue]);
    else others.push(issue);
  }
  return [...alike.values()]
    .flatMap((group) => (group.length < FOLDED_FROM ? group.map((issue): [Issue] => [issue]) : [group]))
    .sort(([one], [other]) => ORDER.indexOf(standingOf(one)) - ORDER.indexOf(standingOf(other)))
    .map((group) => folded(group, decoded.wording, texts));
}

function folded(group: [Issue, ...Issue[]], wording: LevelWording, texts: Texts): IssueGroup {
  const rows = group.map((issue) => ({
    ...issueRow(issue, wording, texts),
    ...(standingOf(issue) === "toFillIn" && {
      severity: "toFillIn" as const,
      severityWord: texts.PANE.toFillIn,
    }),
  }));
  const [issue] = group;
  const [first] = rows;
  if (first === undefined) throw new Error("A group has at least one issue");
  const { severity, severityWord } = first;
  const sentence =
    rows.length === 1
      ? first.sentence
      : severity === "toFillIn"
        ? texts.toFillInText(rows.length)
        : texts.alikeText(issue.detail, rows.length, wording);
  return { heading: { severity, severityWord, sentence }, rows };
}

/** The cells of the goals that have no value because of what is said of their own indicators: it is not said twice. */
function explainedGoals({ goals, findings }: Evaluation, decoded: DecodedFollowUp): ReadonlySet<string> {
  const lacking = new Set(findings.flatMap(({ subject, id }) => (subject === "indicator" ? [id] : [])));
  return new Set(
    goals
      .filter(({ indicators }) => indicators.some(({ step }) => lacking.has(step.id)))
      .flatMap(({ goal }) => {
        const row = locate(decoded, goal.id);
        return row === null ? [] : [placeKey(fieldPlace(row, "goalTitle"))];
      }),
  );
}
