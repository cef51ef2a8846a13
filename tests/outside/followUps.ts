import { readFileSync } from "node:fs";
import type { WorkbookModel } from "../host/model/workbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { followUpAnswer } from "./answers";
import { attempt, contentAt, fillAt, type Attempt } from "./attempt";
import { fileOf, readCase, type ExpectedGoal, type FollowUpCase } from "./cases";
import type { Trial } from "./judge";
import { REMARKS } from "./kinds";
import { isSaid } from "./mustNotSay";
import { folded, type Result } from "./result";

type ResultGoal = Result["goals"][number];

/** Three decimals. */
const PRECISION = 0.0006;

/** A follow-up: recalculated on the case's date. */
export function followUpTrial(name: string): Trial {
  const facts = readCase("follow-ups", name);
  const input = fileOf("follow-ups", name, "workbook.xlsx");
  const before = openWorkbook(readFileSync(input)).model;
  return {
    words: [input, "--date", facts.date],
    answerTo: (question) => followUpAnswer(name, question),
    differences: async (result) => [
      ...resultDifferences(facts, result),
      ...(await movedDifferences(facts, input)),
    ],
    isRefused: () => false,
    destroyed: ({ saved }) =>
      saved === null ? [] : facts.expected.kept.filter((place) => !isKept(place, before, saved)),
  };
}

function isKept(place: string, before: WorkbookModel, after: WorkbookModel): boolean {
  return (
    JSON.stringify(contentAt(before, place)) === JSON.stringify(contentAt(after, place)) &&
    fillAt(before, place) === fillAt(after, place)
  );
}

function resultDifferences(facts: FollowUpCase, result: Attempt): readonly string[] {
  const { expected } = facts;
  const json = result.json as Result;
  const codes = new Set(json.issues.map(({ code }) => code));
  return [
    ...goalDifferences(facts, json.goals),
    ...indexDifference(expected.index, json.index),
    ...Object.entries(expected.counts ?? {}).flatMap(([word, count]) => {
      const found = Object.entries(json.counts).find(([own]) => sameWord(own, word, facts))?.[1] ?? 0;
      return found === count ? [] : [`${found} ”${word}”, not ${count}`];
    }),
    ...(expected.groups ?? []).flatMap(({ group, goals, index }) => {
      const found = json.groups.find((each) => each.group !== null && folded(each.group) === folded(group));
      const isRight = found?.goals === goals && isNear(found.index, index);
      return isRight
        ? []
        : [`group ${group}: ${found?.goals} goals, ${found?.index}; not ${goals}, ${index}`];
    }),
    ...expected.mustSay
      .filter((kind) => !REMARKS[kind].some((code) => codes.has(code)))
      .map((kind) => `not said: ${kind}`),
    ...expected.mustNotSay.filter((words) => isSaid(words, json, result)).map((words) => `said: ${words}`),
  ];
}

function indexDifference(expected: FollowUpCase["expected"]["index"], index: number | null): string[] {
  if (expected === null) return [];
  const isRight =
    typeof expected === "number"
      ? isNear(index, expected)
      : index !== null && index <= expected.atMost + PRECISION;
  return isRight ? [] : [`index ${index}, not ${JSON.stringify(expected)}`];
}

function goalDifferences(facts: FollowUpCase, goals: readonly ResultGoal[]): readonly string[] {
  const { expected } = facts;
  const differences: string[] = [];
  const titled = goals.filter(({ goal }) => goal !== null && goal !== "");
  const wanted = expected.goals.filter(({ goal }) => goal !== null);
  if (titled.length !== wanted.length) differences.push(`${titled.length} goals, not ${wanted.length}`);
  const left = [...goals];
  for (const goal of expected.goals) {
    differences.push(...indicatorDifferences(facts, goal, goals));
    if (goal.goal === null) continue;
    const title = folded(goal.goal);
    const at = left.findIndex((each) => folded(each.goal) === title);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) differences.push(`no goal ”${goal.goal}”`);
    else differences.push(...levelDifferences(facts, `”${goal.goal}”`, goal, found.score, found.word));
  }
  return differences;
}

function indicatorDifferences(
  facts: FollowUpCase,
  { indicators }: ExpectedGoal,
  goals: readonly ResultGoal[],
): readonly string[] {
  return indicators.flatMap((expected) => {
    const [, sheet, row] = /^(.*)![A-Z]+(\d+)$/.exec(expected.at) ?? [];
    const found = goals
      .flatMap((goal) => goal.indicators)
      .find((each) => each.sheet === sheet && each.row === Number(row));
    if (found === undefined) return [`no indicator at ${expected.at}`];
    return levelDifferences(facts, expected.at, expected, found.levelScore, found.word);
  });
}

/** A score without a level leaves the word open; a level without a score is held by its word; neither: no level. */
function levelDifferences(
  facts: FollowUpCase,
  what: string,
  expected: { readonly score: number | null; readonly level: string | null },
  score: number | null,
  word: string | null,
): readonly string[] {
  const { level } = expected;
  const differences: string[] = [];
  const isUnassessed = expected.score === null && (level === null || scoreOf(facts, level) === null);
  if (expected.score !== null ? !isNear(score, expected.score) : isUnassessed && score !== null)
    differences.push(`${what}: value ${score}, not ${expected.score}`);
  if (level !== null && (word === null || !sameWord(word, level, facts)))
    differences.push(`${what}: ”${word}”, not ”${level}”`);
  if (expected.score === null && level === null && word !== null && scoreOf(facts, word) !== null)
    differences.push(`${what}: ”${word}”, not without a level`);
  return differences;
}

/** What a word of the case's scale counts; null for one that says that nothing is assessed, undefined for any other. */
function scoreOf({ scale }: FollowUpCase, word: string): number | null | undefined {
  return scale?.find((step) => folded(step.word) === folded(word))?.score;
}

function sameWord(one: string, other: string, { scale }: FollowUpCase): boolean {
  const isOwn = (scale ?? []).length > 0;
  return isOwn ? folded(one) === folded(other) : plainLevel(one) === plainLevel(other);
}

/** Where the workbook has no words of its own, any of ours for the three levels are right. */
function plainLevel(word: string): string {
  if (/^(ej|inte) /i.test(word)) return "ej";
  return /^delvis /i.test(word) ? "delvis" : folded(word).replace("uppfyllt", "uppnått");
}

async function movedDifferences(
  { expected: { moved, movedBy }, date }: FollowUpCase,
  input: string,
): Promise<string[]> {
  if (moved === undefined || movedBy === undefined) return [];
  const { saved, printed } = await attempt([input, "--date", date, "--do", movedBy, "--accept"]);
  if (saved === null) return [`${movedBy}: ${printed.trim()}`];
  return Object.entries(moved).flatMap(([place, value]) => {
    const content = contentAt(saved, place);
    const shown = content.kind === "empty" ? "" : content.value;
    return shown === value ? [] : [`${movedBy}: ${place} is ${shown}, not ${value}`];
  });
}

function isNear(value: number | null, expected: number): boolean {
  return value !== null && Math.abs(value - expected) < PRECISION;
}
