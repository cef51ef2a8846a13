import { defaultThresholds } from "../../domain/settings";
import { hueOfFill } from "../cells/fillHue";
import { TITLE_FIELDS } from "../columns/catalogue";
import { cellAt } from "../grid/snapshot";
import { levelToken, levelWording } from "../cells/levelText";
import { saysNothing } from "../cells/decoded";
import { plainText } from "../grid/cellText";
import { findLevelLegend } from "../rows/levelLegend";
import { fieldPlace } from "../rows/rowReader";
import { levelContents, type LevelContent } from "../scale/levelContents";
import type { LevelKey } from "../scale/levelKey";
import { meaningOf } from "../scale/levelMeaning";
import { wordsOfOwnScale } from "../scale/ownScale";
import {
  isWordWithShare,
  keyOf,
  saysOfText,
  scaleProposals,
  type ScaleProposal,
} from "../scale/scaleProposals";
import { THREE_STEP_WORDS } from "../scale/threeStepWords";
import { workbookKeys } from "../scale/workbookKeys";
import type { SettingsChange } from "../settings/addinSettings";
import type { CellPlace } from "../issues/issue";
import type { Question, QuestionOption } from "./question";
import type { ClearReading } from "./questionsOf";

/**
 * Asks the meaning of the words, signs, numbers or colours in the columns of levels, once, where some of them are none of the
 * default scale's own words and nothing has been said. The whole scale is proposed, by the workbook's key where it has one.
 * Its contents then count, for we have not written them.
 */
export function scaleQuestion({ snapshot, layout, settings }: ClearReading): readonly Question[] {
  const { blocks } = layout;
  if (settings.scale !== "threeSteps") return [];
  const contents = levelContents(blocks);
  const keys = workbookKeys(snapshot, blocks);
  const [first] = contents.filter((content) => isForeign(content, contents, keys));
  const [block] = blocks;
  if (block === undefined) return [];
  if (first === undefined) {
    // Nobody has given any level yet: what the key says is what we write.
    const own = contents.length === 0 ? keys.filter(isOwnKey) : [];
    return questionOf(
      scaleProposals([], own, null),
      contents,
      "",
      fieldPlace({ block, row: block.headerRow }, "indicatorLevel"),
    );
  }
  return questionOf(
    scaleProposals(contents, keys, numbersOfHeading(first)),
    contents,
    headingOf(first),
    fieldPlace(first, first.field),
    noLevels(first),
  );
}

/** @param none the answer that there are no levels, where any stand there */
function questionOf(
  proposals: readonly ScaleProposal[],
  contents: readonly LevelContent[],
  heading: string,
  place: CellPlace,
  none?: QuestionOption,
): readonly Question[] {
  const [proposed] = proposals;
  if (proposed === undefined) return [];
  return [
    {
      id: "scale",
      detail: {
        code: "scale",
        heading,
        contents: contents.map(({ text, fill, count }) => ({ text, fill, count })),
        source: proposed.source,
      },
      place,
      options: [
        ...proposals.map((proposal): QuestionOption => ({
          id: idOf(proposal),
          detail: { code: "scale", scale: proposal.scale, forecastCounts: proposal.forecastCounts },
          isProposed: proposal === proposed,
          answer: { kind: "settings", settings: settingsFor(proposal, contents) },
        })),
        ...(none === undefined ? [] : [none]),
      ],
    },
  ];
}

/** A key in other words than ours, of at least three levels: by its signs or by its words, of which some may be as ours. */
function isOwnKey({ entries }: LevelKey): boolean {
  const levels = entries.filter(({ says }) => says?.kind === "level");
  const areWords = levels.every(isWordWithShare);
  if (areWords && levels.length > 2) return levels.some(({ token }) => !isDefaultWord(token));
  return (
    levels.length > 2 &&
    levels.every(
      ({ token, meaning, fill }) =>
        (token !== "" || fill === null) && !isDefaultWord(token) && !isDefaultWord(meaning),
    )
  );
}

/** Its contents are something else than levels. */
function noLevels({ block, field }: LevelContent): QuestionOption {
  const choice = { sheet: block.sheet.name, field, column: null, row: block.headerRow };
  return {
    id: "-",
    detail: { code: "noLevels" },
    isProposed: false,
    answer: { kind: "columns", columns: [choice] },
  };
}

function idOf({ source, forecastCounts, firstIsBest }: ScaleProposal): string {
  if (firstIsBest !== null) return firstIsBest ? "highestIsBest" : "lowestIsBest";
  if (forecastCounts !== null) return forecastCounts ? "forecastCounts" : "evenSteps";
  return source;
}

/** The scale with its limits; and that what stands in the workbook counts, where it is on the indicators or on the goals. */
function settingsFor({ scale }: ScaleProposal, contents: readonly LevelContent[]): SettingsChange {
  const { scale: steps } = wordsOfOwnScale(scale);
  const thresholds = defaultThresholds(steps);
  if (contents.length === 0) return { scale, wording: null, evaluation: { thresholds } };
  // A goal's own level stands beside those of its indicators, or in the same column.
  const blocks = [...new Set(contents.map(({ block }) => block))];
  const isOfGoals = levelContents(blocks, ["goalLevel"]).length > 0;
  return {
    scale,
    wording: null,
    evaluation: {
      thresholds,
      levelSource: sourceFor(contents),
      ...(isOfGoals ? { goalLevelRule: "own" } : {}),
      ...(hasOnlyGoals(contents) ? { wholeRule: "counts" } : {}),
    },
  };
}

/** Where rows have limits of their own, those without a level of the controller's are graded by them. */
function sourceFor(contents: readonly LevelContent[]): "own" | "ownWhereGiven" {
  return contents.some(({ block }) => block.columns.has("partlyLimit")) ? "ownWhereGiven" : "own";
}

/** Words of goals without indicators have values that nobody has said. */
function hasOnlyGoals(contents: readonly LevelContent[]): boolean {
  return contents.every(({ block }) => !block.columns.has("indicatorTitle"));
}

function headingOf({ block, field }: LevelContent): string {
  return block.readings.get(field)?.heading ?? "";
}

/** "Bedömning (1–4)": the numbers that the heading names. */
function numbersOfHeading(content: LevelContent): readonly [number, number] | null {
  const [, from, to] = /(?<!\d)(\d)\s*(?:[-–—]|till)\s*(\d)(?!\d)/.exec(headingOf(content)) ?? [];
  return from === undefined || to === undefined ? null : [Number(from), Number(to)];
}

const SCORES = new Set(["0", "0.5", "1"]);

/**
 * Whether something is to be asked of what stands in a column of levels. Not of the default scale's own words, of what tells
 * nothing, of letters and colours that a key gives those words, and of 0, 0,5 and 1 where there are no other numbers. Not of
 * notes either: what no key explains, and which says nothing of how far anything has come.
 */
function isForeign(
  content: LevelContent,
  contents: readonly LevelContent[],
  keys: readonly LevelKey[],
): boolean {
  const { text, fill, block } = content;
  const legend = findLevelLegend(block.sheet, THREE_STEP_WORDS);
  const key = keyOf([content], keys);
  if (text === "" && key === null) return legend.hues.size === 0 && areColoursOfLevels(contents);
  if (text === "")
    return fill !== null && (legend.hues.size === 0 || (key?.entries.length ?? 0) > legend.hues.size);
  if (isNumber(text)) {
    const isScores = contents.every((each) => !isNumber(each.text) || SCORES.has(levelToken(each.text)));
    return !isScores || (key !== null && key.entries.length > 1);
  }
  if (isDefaultWord(text) || (saysNothing(text) && key === null)) return false;
  if (/^\p{L}$/u.test(text) && legend.tokens.has(levelToken(text))) return false;
  return key !== null || saysOfText(text) !== null || isLetter(text, contents);
}

/**
 * Whether cells that are only coloured are levels, where no key says so: nothing is written among them, they are green, yellow or
 * red, at least two of these, and their rows have not the same colour.
 */
function areColoursOfLevels(contents: readonly LevelContent[]): boolean {
  const hues = new Set(contents.flatMap(({ fill }) => (fill === null ? [] : (hueOfFill(fill) ?? []))));
  const isOfRow = ({ block, row, fill }: LevelContent): boolean =>
    TITLE_FIELDS.some((field) => {
      const column = block.columns.get(field);
      return column !== undefined && cellAt(block.sheet, row, column).fillColor === fill;
    });
  return hues.size > 1 && contents.every((content) => content.text === "" && !isOfRow(content));
}

function isNumber(text: string): boolean {
  return /^\d+(?:[.,]\d+)?$/.test(text);
}

/** A word as we write it, in any of its wordings. */
function isDefaultWord(text: string): boolean {
  const wording = levelWording(text, THREE_STEP_WORDS);
  return (
    wording !== null &&
    Object.values(wording.forms).some(
      ({ word }) => word.toLocaleLowerCase("sv") === plainText(text).toLocaleLowerCase("sv"),
    )
  );
}

/** A letter among letters: a scale of A, B and C. */
function isLetter(text: string, contents: readonly LevelContent[]): boolean {
  const isOne = (each: string): boolean => /^[A-Fa-f]$/.test(each);
  return (
    isOne(text) &&
    contents.length > 1 &&
    contents.every((each) => isOne(each.text) || meaningOf(each.text)?.kind === "notAssessed")
  );
}
