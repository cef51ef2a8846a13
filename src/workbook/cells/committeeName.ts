/** The last word of a committee's name, or what it ends in: "Socialnämnden", "Kommunstyrelsen", "Arbetsutskottet". */
const NOUN =
  /^(\p{L}*)(nämnd(?:en)?|styrelsen?|utskott(?:et)?|fullmäktige|bolag(?:et)?|förbund(?:et)?|revisionen|revisorerna|överförmyndaren?|AB)$/iu;

/** These are told apart by the word before or after them: "Södermalms stadsdelsnämnd", "Stadsdelsnämnden Väst". */
const OF_A_PLACE = /^(?:stadsdels|kommundels|distrikts|områdes)$/i;
/** These name themselves: whatever stands before is another word. */
const OF_ITSELF = /^(?:fullmäktige|revisionen|revisorerna|överförmyndaren?)$/i;

/** Words of titles that stand beside the committee, and are no part of its name. */
const TITLE_WORD =
  /^(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|år|helår|delår|kvartal|tertial|period(?:en)?|per|den|t|q|.*(?:rapport(?:en)?|berättelse(?:n)?|uppföljning(?:en)?|redovisning(?:en)?|bokslut(?:et)?|budget(?:en)?|plan(?:en)?|mål(?:en)?|måluppfyllelse|utfall(?:et)?|resultat(?:et)?|prognos(?:en)?|huvudbok(?:en)?|underlag(?:et)?|avstämning(?:en)?|bilaga))$/iu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The committee that a title, a line or a sheet's name names, by its whole name and without year, period and the report's own
 * words: "Nämnden för arbete och välfärd" of "Nämnden för arbete och välfärd, delår 2023". It begins with a capital, or the
 * text with it. Of several the first counts, the council (fullmäktige) only where no other is named. Null where none is.
 */
export function committeeIn(text: string): string | null {
  const words = wordsOf(text);
  const names = words.flatMap((_, at) => nameAt(text, words, at) ?? []);
  return names.find((name) => !/fullmäktige$/i.test(name)) ?? names[0] ?? null;
}

/** Words with what they are joined to by hyphens; "Barn-" keeps its own. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+(?:-\p{L}+)*-?/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function nameAt(text: string, words: readonly Word[], at: number): string | null {
  const noun = words[at];
  const [, before = "", head = ""] = NOUN.exec(noun?.text.split("-").at(-1) ?? "") ?? [];
  if (noun === undefined || head === "") return null;
  const isBare = before === "" && !noun.text.includes("-") && !OF_ITSELF.test(head);
  const isAlone = isBare || OF_A_PLACE.test(before);
  const first = firstOf(text, words, at, isAlone);
  const last = isAlone ? lastOf(text, words, at, first === at) : at;
  if (isBare && first === at && last === at) return null;
  const [start, end] = [words[first]?.start ?? noun.start, words[last]?.end ?? noun.end];
  const name = text.slice(start, end).replace(/\s+/g, " ");
  return /^\p{Lu}/u.test(name) || text.slice(0, start).trim() === "" ? name : null;
}

/** Back over "Kultur-, fritids- och", over whose it is ("Kommunstyrelsens"), and over what tells a bare noun apart. */
function firstOf(text: string, words: readonly Word[], at: number, isAlone: boolean): number {
  let first = at;
  if (/^(?:och|&)$/i.test(words[at - 1]?.text ?? "") && words[at - 2]?.text.endsWith("-") === true)
    first = at - 2;
  while (first < at && words[first - 1]?.text.endsWith("-") === true) first--;
  for (let before = words[first - 1]; before !== undefined; before = words[first - 1]) {
    const between = text.slice(before.end, words[first]?.start);
    const isWhose = /(?:nämndens|styrelsens|fullmäktiges)$/i.test(before.text);
    const tellsApart = isAlone && /^\p{Lu}|^gemensam/u.test(before.text) && !TITLE_WORD.test(before.text);
    if (between.trim() !== "" || !(isWhose || tellsApart)) break;
    first--;
  }
  return first;
}

/** Over "för arbete och välfärd", and over the place that a committee without one before it is of. */
function lastOf(text: string, words: readonly Word[], at: number, mayBeNamedAfter: boolean): number {
  const isFor = words[at + 1]?.text === "för";
  let last = at;
  for (let next = words[last + 1]; next !== undefined; next = words[last + 1]) {
    const between = text.slice(words[last]?.end, next.start);
    const belongs = isFor || (mayBeNamedAfter && /^\p{Lu}/u.test(next.text));
    if (between.trim() !== "" || !belongs || TITLE_WORD.test(next.text)) break;
    last++;
  }
  return last;
}
