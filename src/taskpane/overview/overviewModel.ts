import type { TargetProposal } from "../../app/acceptProposal";
import type { Recalculation } from "../../app/recalculate";
import { ATTAINMENT_LEVELS, type AttainmentLevel } from "../../domain/attainmentLevel";
import type { GoalEvaluation, GoalGroup } from "../../domain/evaluation";
import { goalScoreText, indexText } from "../../text/figures";
import { issueSentence, placeText } from "../../text/issueSentence";
import { levelWord } from "../../text/levelWords";
import { acceptName, acceptText, decidedText, gradedText, PANE, severityWord } from "../../text/paneText";
import { goalCountText } from "../../text/summaryText";
import { locate } from "../../workbook/decodeFollowUp";
import { fieldPlace } from "../../workbook/rowReader";
import type { LevelWording } from "../../workbook/decodeLevel";
import type { CellPlace, IssueSeverity } from "../../workbook/issue";

/** A level's share of all goals, for the bar. */
export interface LevelShare {
  readonly level: AttainmentLevel | null;
  readonly word: string;
  readonly count: number;
}

export interface GroupRow {
  readonly name: string;
  readonly index: string;
  readonly counts: string;
}

export interface GoalRow {
  readonly id: string;
  readonly title: string;
  readonly score: string;
  readonly level: AttainmentLevel | null;
  readonly levelWord: string;
  /** What the figures alone do not tell: indicators without a level, a decided level that differs from the computed. */
  readonly notes: readonly string[];
  readonly place: CellPlace;
}

/** What is written with one click. */
export interface ProposalModel {
  readonly text: string;
  /** The same, told apart from the other rows'. */
  readonly name: string;
  readonly proposal: TargetProposal;
}

export interface IssueRow {
  readonly severity: IssueSeverity;
  readonly severityWord: string;
  readonly sentence: string;
  readonly place: CellPlace;
  readonly placeText: string;
  readonly accept: ProposalModel | null;
}

/** The overview as plain text and numbers. */
export interface OverviewModel {
  readonly index: string;
  readonly counts: string;
  readonly shares: readonly LevelShare[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly GroupRow[] }[];
  readonly goals: readonly GoalRow[];
  readonly issues: readonly IssueRow[];
}

const SEVERITY_ORDER: Record<IssueSeverity, number> = { error: 0, warning: 1, info: 2 };

export function overviewModel({ evaluation, decoded, issues }: Recalculation): OverviewModel {
  const { wording } = decoded;
  const groups = [
    { heading: PANE.originHeading, groups: evaluation.byOrigin },
    { heading: PANE.goalAreaHeading, groups: evaluation.byGoalArea },
    { heading: PANE.overarchingGoalHeading, groups: evaluation.byOverarchingGoal },
    { heading: PANE.committeeHeading, groups: evaluation.byCommittee },
  ];
  return {
    index: indexText(evaluation.index),
    counts: goalCountText(evaluation, wording),
    shares: levelShares(evaluation.levels, wording),
    groups: groups
      .filter(({ groups: members }) => members.length > 0)
      .map(({ heading, groups: members }) => ({
        heading,
        rows: members.map((group) => groupRow(group, wording)),
      })),
    goals: evaluation.goals.flatMap((goal) => {
      const found = locate(decoded, goal.goal.id);
      return found === null ? [] : [goalRow(goal, fieldPlace(found.block, "goalTitle", found.row), wording)];
    }),
    issues: issues
      .map(({ detail, severity, place }) => ({
        severity,
        severityWord: severityWord(severity),
        sentence: issueSentence(detail, wording),
        place,
        placeText: placeText({ place }),
        accept:
          detail.code === "targetProposed"
            ? {
                text: acceptText(detail.understood),
                name: acceptName(detail.understood, detail.title),
                proposal: { place, detail },
              }
            : null,
      }))
      .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]),
  };
}

function levelShares(
  levels: Readonly<Record<AttainmentLevel | "none", number>>,
  wording: LevelWording,
): readonly LevelShare[] {
  return [...[...ATTAINMENT_LEVELS].reverse(), null]
    .map((level) => ({ level, word: levelWord(level, wording), count: levels[level ?? "none"] }))
    .filter(({ count }) => count > 0);
}

function groupRow(group: GoalGroup, wording: LevelWording): GroupRow {
  return {
    name: group.name ?? levelWord(null, wording),
    index: indexText(group.index),
    counts: goalCountText(group, wording),
  };
}

function goalRow(evaluation: GoalEvaluation, place: CellPlace, wording: LevelWording): GoalRow {
  const { goal, score, level, computedLevel, decidedLevel, indicators } = evaluation;
  const graded = indicators.filter((indicator) => indicator.level !== null).length;
  const isOverridden = decidedLevel !== null && decidedLevel !== computedLevel;
  return {
    id: goal.id,
    title: goal.nr === "" ? goal.title : `${goal.nr}. ${goal.title}`,
    score: goalScoreText(score),
    level,
    levelWord: levelWord(level, wording),
    notes: [
      ...(isOverridden ? [decidedText(levelWord(computedLevel, wording))] : []),
      ...(graded < indicators.length ? [gradedText(graded, indicators.length)] : []),
    ],
    place,
  };
}
