import type { Attempt } from "./attempt";
import { columnOf } from "./cells";
import { folded, type Result } from "./result";

interface Rule {
  readonly words: RegExp;
  readonly isSaid: (found: readonly string[], result: Result, attempt: Attempt) => boolean;
}

const graded = ({ goals }: Result): number =>
  goals.flatMap(({ indicators }) => indicators).filter(({ levelScore }) => levelScore !== null).length;

/** What the cells of some columns hold after the job, as text. */
function columnTexts({ saved }: Attempt, letters: readonly string[]): readonly (string | number)[] {
  const columns = letters.map(columnOf);
  // Sheets that we have made carry a mark: what is said of columns is said of the controller's own.
  const own = (saved?.sheets ?? []).filter(({ customProperties }) => customProperties.size === 0);
  return own.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ column, cell: { content } }) =>
      columns.includes(column) && (content.kind === "text" || content.kind === "number") ? content.value : [],
    ),
  );
}

function allContents({ saved }: Attempt): readonly (string | number)[] {
  return (saved?.sheets ?? []).flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ cell: { content } }) =>
      content.kind === "empty" || content.kind === "boolean" ? [] : content.value,
    ),
  );
}

/** How each of the cases' plain words for what must not be said is found out. Other words must stand nowhere in what is printed. */
const RULES: readonly Rule[] = [
  { words: /^index (\d,\d+)$/, isSaid: ([index], { indexText }) => indexText === index },
  { words: /^(\d,\d+) as the published index$/, isSaid: ([index], { indexText }) => indexText === index },
  { words: /^any index$/, isSaid: (_, { index }) => index !== null },
  {
    words: /^any level$/,
    isSaid: (_, result) => graded(result) > 0 || result.goals.some(({ score }) => score !== null),
  },
  {
    words: /^any goal uppnått$/,
    isSaid: (_, { goals }) => goals.some(({ word }) => word !== null && folded(word) === "uppnått"),
  },
  { words: /^(\d+) goals$/, isSaid: ([count], { goals }) => goals.length === Number(count) },
  {
    words: /^(\d+) goals named (.+)$/,
    isSaid: ([count, title = ""], { goals }) =>
      goals.filter(({ goal }) => folded(goal) === folded(title)).length === Number(count),
  },
  {
    words: /^(\d+) of \d+ indicators graded$/,
    isSaid: ([count], result) => graded(result) === Number(count),
  },
  {
    words: /^numbers stored as text in ([A-Z]) or ([A-Z])$/,
    isSaid: (letters, _, attempt) =>
      columnTexts(attempt, letters).some((text) => typeof text === "string" && /^\d+(,\d+)?$/.test(text)),
  },
  {
    words: /^(.+) in columns? ([A-Z])(?: or ([A-Z]))?$/,
    isSaid: ([text = "", ...letters], _, attempt) =>
      columnTexts(
        attempt,
        letters.filter((each) => each !== ""),
      ).includes(text),
  },
  {
    words: /^trend ”(.+)” in ([A-Z])\d+:/,
    isSaid: ([text = "", column = ""], _, attempt) => columnTexts(attempt, [column]).includes(text),
  },
  {
    words: /^column ([A-Z]) overwritten$/,
    isSaid: ([column], { written }) => written.some(({ address }) => address.replace(/\d.*$/, "") === column),
  },
  {
    words: /^(.+) as a goal(?: without indicators)?$/,
    isSaid: ([title = ""], { goals, issues }) =>
      /^a /.test(title)
        ? issues.some(({ code }) => code === "goalWithoutIndicators")
        : goals.some(({ goal }) => folded(goal) === folded(title)),
  },
  {
    words: /^(#.+|-\d+)$/,
    isSaid: ([text], _, attempt) =>
      allContents(attempt)
        .map(String)
        .includes(text ?? ""),
  },
  {
    words: /^is “(.+)” the goal\?$/,
    isSaid: ([heading = ""], _, { questions }) =>
      (questions ?? []).some(({ text }) => text.includes(heading) && text.includes("Nämndmål")),
  },
  // Held by the levels that are expected, value by value.
  { words: / graded( alone)?( unsaid)?$| read as |^row \d+ uppnått$/, isSaid: () => false },
];

/** Whether a result says what it must not. */
export function isSaid(words: string, result: Result, attempt: Attempt): boolean {
  for (const rule of RULES) {
    const found = rule.words.exec(words);
    if (found !== null)
      return rule.isSaid(
        found.slice(1).map((text) => text ?? ""),
        result,
        attempt,
      );
  }
  return attempt.printed.includes(words);
}
