import { attempt, type AskedQuestion, type Attempt } from "./attempt";
import type { Verdict } from "./verdict";

/** A case as it is run and judged, whatever its pack. */
export interface Trial {
  /** The words of the command line, without answers. */
  readonly words: readonly string[];
  /** The option that the case's answers mean; null where they say nothing of the question. */
  answerTo(question: AskedQuestion): string | null;
  /** What differs from the right answer; empty for a right one. */
  differences(result: Attempt): Promise<readonly string[]> | readonly string[];
  /** The job ended well, but what the case asks for was not made. */
  isRefused(result: Attempt): boolean;
  destroyed(result: Attempt): readonly string[];
}

/** More rounds than any case needs: each answer may lead to another question. */
const MOST_ROUNDS = 12;

/**
 * Runs a case as a controller would: first with nothing said, then with the proposals taken, then with the case's own
 * answers. A result that comes unasked is the result.
 */
export async function judge(trial: Trial): Promise<Verdict> {
  const first = await attempt(trial.words);
  if (first.questions === null) return verdictOf(trial, first, "right", 0);
  const byProposals = await answered(trial, first, "accepted", (question) => proposed(question));
  if (byProposals.kind === "accepted") return byProposals;
  const byAnswers = await answered(
    trial,
    first,
    "answered",
    (question) => trial.answerTo(question) ?? proposed(question),
  );
  return { ...byAnswers, destroyed: Math.max(byAnswers.destroyed, byProposals.destroyed) };
}

function proposed({ options }: AskedQuestion): string | null {
  return options.find((option) => option.proposed)?.id ?? null;
}

/** Answers every question that is asked, one round after the other, for as long as there are answers. */
async function answered(
  trial: Trial,
  first: Attempt,
  kind: "accepted" | "answered",
  answerTo: (question: AskedQuestion) => string | null,
): Promise<Verdict> {
  let result = first;
  let answers: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS && result.questions !== null; round++) {
    const added = result.questions.flatMap((question) => {
      const option = answerTo(question);
      return option === null ? [] : [`--answer=${question.id}=${option}`];
    });
    if (added.length === 0) break;
    answers = [...answers, ...added];
    result = await attempt([...trial.words, ...answers]);
  }
  return verdictOf(trial, result, kind, answers.length);
}

async function verdictOf(
  trial: Trial,
  result: Attempt,
  kind: "right" | "accepted" | "answered",
  answers: number,
): Promise<Verdict> {
  if (result.code !== 0 || trial.isRefused(result)) {
    const open = result.questions?.map(({ id, text }) => `asked: ${id}: ${text}`) ?? [result.printed.trim()];
    return { kind: "refused", answers, destroyed: 0, differences: open };
  }
  const destroyed = trial.destroyed(result);
  const differences = [
    ...(await trial.differences(result)),
    ...destroyed.map((place) => `${place} no longer holds what it held`),
  ];
  return {
    kind: differences.length === 0 ? kind : "wrong",
    answers,
    destroyed: destroyed.length,
    differences,
  };
}
