import fc from "fast-check";
import { defaultThresholds } from "../../../src/domain/settings";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { entryOf, FIELDS, type Field } from "../../../src/workbook/columns/catalogue";
import type { OwnScale } from "../../../src/workbook/scale/ownScale";
import { indicatorKey } from "../../../src/workbook/rows/readingRules";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { levelContents } from "../../../src/workbook/scale/levelContents";
import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { scaleInForce } from "../../../src/workbook/scale/scaleInForce";
import { scaleProposals } from "../../../src/workbook/scale/scaleProposals";
import { withSettings } from "../../../src/workbook/settings/readSettings";
import type { SettingsChange } from "../../../src/workbook/settings/addinSettings";
import { percent, sheetOf, type Cell } from "../sheet";
import { workbookOf } from "./anyFollowUp";

/** One indicator's cells, by what they hold. */
export type OtherRow = Readonly<Partial<Record<Field, Cell>>>;

/** A way of assessing that is not the default, as a workbook has it: columns, cells, and what is set. */
export interface OtherWay {
  readonly name: string;
  readonly columns: readonly Field[];
  readonly settings: SettingsChange;
  readonly anyRows: fc.Arbitrary<readonly OtherRow[]>;
}

/** The scale that the words in a column of levels are taken for. */
function scaleOfWords(words: readonly string[]): OwnScale {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Bedömd nivå"],
    ...words.map((word) => ["Trygghet", "Utredning är presenterad", word]),
  ]);
  const contents = levelContents(findFollowUpBlocks(sheet, THREE_STEP_WORDS));
  const [proposal] = scaleProposals(contents, [], null);
  if (proposal === undefined) throw new Error(`No scale of ${words.join(", ")}`);
  return proposal.scale;
}

function onScale(words: readonly string[], evaluation: SettingsChange["evaluation"] = {}): SettingsChange {
  const scale = scaleOfWords(words);
  const thresholds = defaultThresholds(scaleInForce({ scale }).scale);
  return { scale, evaluation: { thresholds, ...evaluation } };
}

const DEGREES = ["Helt uppfyllt", "I hög grad uppfyllt", "I viss grad uppfyllt", "Ej uppfyllt"];
const COLOURS = ["Grön", "Gul", "Röd"];
const YES_AND_NO = ["Ja", "Nej"];

const anyShown = fc.integer({ min: 2, max: 100 }).map(percent);

/** Goals of some indicators; what stands once per goal stands on its first row. */
function rowsOf<Own>(
  anyIndicator: fc.Arbitrary<Own>,
  cellsOf: (own: Own, name: string, at: number, goal: number) => OtherRow,
): fc.Arbitrary<readonly OtherRow[]> {
  return fc
    .array(fc.array(anyIndicator, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
    .map((goals) =>
      goals.flatMap((indicators, goal) =>
        indicators.map((own, at) => ({
          goalTitle: `Insatserna stärker individen på sätt ${goal + 1}`,
          ...cellsOf(own, `${goal + 1}.${at + 1}`, at, goal),
        })),
      ),
    );
}

export const OTHER_WAYS: readonly OtherWay[] = [
  {
    name: "four levels of the controller's own beside the outcomes",
    columns: ["goalTitle", "indicatorTitle", "targetValue", "actualValue", "assessedLevel", "comment"],
    settings: onScale(DEGREES, { levelSource: "own" }),
    anyRows: rowsOf(
      fc.record({ level: fc.constantFrom(...DEGREES), target: anyShown, actual: fc.option(anyShown) }),
      ({ level, target, actual }, name) => ({
        indicatorTitle: `Andel nöjda med insats ${name}`,
        targetValue: target,
        actualValue: actual ?? "",
        assessedLevel: level,
        comment: "Bygger på enkäten i maj.",
      }),
    ),
  },
  {
    name: "colours by the share of the target, the direction answered",
    columns: ["goalArea", "goalTitle", "indicatorTitle", "targetValue", "actualValue", "weight"],
    settings: onScale(COLOURS, { limitRule: { kind: "share", percents: [90] }, goalLevelRule: "worst" }),
    anyRows: rowsOf(
      fc.record({ isWaiting: fc.boolean(), actual: fc.integer({ min: 2, max: 100 }) }),
      ({ isWaiting, actual }, name, _, goal) => ({
        goalArea: goal < 2 ? "Trygghet" : "Kvalitet",
        indicatorTitle: isWaiting ? `Väntetid i dagar till insats ${name}` : `Andel nöjda med insats ${name}`,
        targetValue: isWaiting ? 30 : percent(85),
        actualValue: isWaiting ? actual : percent(actual),
        weight: actual % 2 === 0 ? 1 : 2,
      }),
    ),
  },
  {
    name: "two levels, reached or not, with targets in words",
    columns: [
      "goalNumber",
      "goalTitle",
      "indicatorNumber",
      "indicatorTitle",
      "targetValue",
      "previousValue",
      "actualValue",
    ],
    settings: onScale(YES_AND_NO, {
      limitRule: { kind: "reachedOrNot" },
      goalLevelRule: "majority",
      wholeRule: "counts",
    }),
    anyRows: rowsOf(
      fc.record({
        target: fc.constantFrom("Minst 80 %", "Högst 20 %", "Öka", "70–90 %"),
        actual: anyShown,
        previous: anyShown,
      }),
      ({ target, actual, previous }, name, _, goal) => ({
        goalNumber: goal + 1,
        indicatorNumber: name,
        indicatorTitle: `Andel nöjda med insats ${name}`,
        targetValue: target,
        previousValue: previous,
        actualValue: actual,
      }),
    ),
  },
  {
    name: "nothing said of how far below the target is what",
    columns: ["goalTitle", "indicatorTitle", "targetValue", "actualValue", "dueDate"],
    settings: onScale(DEGREES, { limitRule: { kind: "none" }, goalLevelRule: "share" }),
    anyRows: rowsOf(fc.record({ target: anyShown, actual: anyShown }), ({ target, actual }, name) => ({
      indicatorTitle: `Andel nöjda med insats ${name}`,
      targetValue: target,
      actualValue: actual,
      dueDate: "2022-12-31",
    })),
  },
  {
    name: "levels of the controller's own for goals and indicators, and no numbers",
    columns: ["goalTitle", "goalLevel", "indicatorTitle", "assessedLevel", "comment"],
    settings: onScale(COLOURS, { goalLevelRule: "own", levelSource: "ownWhereGiven", wholeRule: "counts" }),
    anyRows: rowsOf(
      fc.record({ level: fc.constantFrom(...COLOURS), ofGoal: fc.constantFrom(...COLOURS) }),
      ({ level, ofGoal }, name, at) => ({
        goalLevel: at === 0 ? ofGoal : "",
        indicatorTitle: `Utredning ${name} är presenterad`,
        assessedLevel: level,
        comment: "",
      }),
    ),
  },
];

/** The words of the catalogue that mean this column whatever stands beside it. */
export function wordsFor(field: Field): readonly string[] {
  const taken = new Set(
    FIELDS.filter((other) => other !== field).flatMap((other): readonly string[] => {
      const { headings, secondMeanings = [], withPeriod = [] } = { ...entryOf(other) };
      return [...headings, ...secondMeanings, ...withPeriod];
    }),
  );
  return entryOf(field).headings.filter((word) => !taken.has(word));
}

/** A workbook of this way with these rows, its columns in this order below one row of headings or two. */
export function workbookOfWay(
  { settings, columns }: OtherWay,
  rows: readonly OtherRow[],
  { order = columns, headings }: { order?: readonly Field[]; headings: readonly (readonly string[])[] },
): WorkbookSnapshot {
  const cells = rows.map((row) => order.map((field): Cell => row[field] ?? ""));
  const directions = Object.fromEntries(
    rows.map(({ indicatorTitle }) => [
      indicatorKey(String(indicatorTitle)),
      String(indicatorTitle).startsWith("Väntetid")
        ? ("lowerIsBetter" as const)
        : ("higherIsBetter" as const),
    ]),
  );
  return withSettings(workbookOf([sheetOf([...headings, ...cells])]), { ...settings, directions });
}
