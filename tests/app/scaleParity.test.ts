import { recalculate } from "../../src/app/recalculate";
import { saveSettings } from "../../src/app/settings";
import { summarise } from "../../src/app/summarise";
import { createTemplate } from "../../src/app/template";
import { defaultThresholds } from "../../src/domain/settings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { plainParagraph, summaryParagraphs } from "../../src/text/cells/summary/summaryParagraphs";
import { headingOf } from "../../src/workbook/columns/catalogue";
import type { CellValue } from "../../src/workbook/grid/snapshot";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import type { OwnScale } from "../../src/workbook/scale/ownScale";
import { scaleInForce } from "../../src/workbook/scale/scaleInForce";
import { DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { startHostOn } from "./openSample";

/**
 * Scales of two to five steps, each nothing but data among a workbook's settings, all the way through a workbook: what is
 * read, written, counted and said. The second witness is formulas that the spreadsheet's engine computes over the scores.
 */
const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

const SCALES: readonly OwnScale[] = [
  {
    steps: [
      { id: "missed", points: 0, tone: "poor", word: "Missat", forms: {} },
      { id: "met", points: 1, tone: "good", word: "Nått", forms: {} },
    ],
    fullPoints: 1,
  },
  {
    steps: [
      { id: "low", points: 0, tone: "poor", word: "Låg", forms: {} },
      { id: "some", points: 1, tone: "middling", word: "Viss", forms: {} },
      { id: "good", points: 2, tone: "good", word: "God", forms: {} },
    ],
    fullPoints: 2,
  },
  {
    steps: [
      { id: "notAtAll", points: 0, tone: "poor", word: "Inte alls", forms: {} },
      { id: "begun", points: 1, tone: "weak", word: "Påbörjat", forms: {} },
      { id: "near", points: 2, tone: "fair", word: "Nästan framme", forms: {} },
      { id: "there", points: 3, tone: "good", word: "Framme", forms: {} },
    ],
    fullPoints: 3,
  },
  {
    steps: [
      { id: "a", points: 0, tone: "poor", word: "Kan inte uppnås", forms: {} },
      { id: "b", points: 1, tone: "weak", word: "Bedöms svårt att nå", forms: {} },
      { id: "c", points: 2, tone: "middling", word: "Osäkert", forms: {} },
      { id: "d", points: 3, tone: "fair", word: "Bedöms kunna nås", forms: {} },
      { id: "e", points: 4, tone: "good", word: "Har nåtts", forms: {} },
    ],
    fullPoints: 4,
  },
];

const HEADINGS = (
  [
    "goalTitle",
    "indicatorTitle",
    "assessedLevel",
    "indicatorLevel",
    "indicatorScore",
    "goalScore",
    "goalLevel",
  ] as const
).map(headingOf);
const [LEVEL, SCORE, GOAL_SCORE, GOAL_LEVEL] = [3, 4, 5, 6];

async function put(sheetName: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).formulas = cells.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
}

async function shown(sheetName: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** Each goal's levels by rank: all ranks alone, all together, and each pair of neighbours. */
function goalsOf(count: number): readonly (readonly number[])[] {
  const ranks = Array.from({ length: count }, (_, rank) => rank);
  return [...ranks.map((rank) => [rank]), ranks, ...ranks.slice(1).map((rank) => [rank - 1, rank])];
}

describe.each(SCALES.map((scale) => [scale.steps.length, scale] as const))(
  "a scale of %i steps",
  (count, own) => {
    const { scale } = scaleInForce({ scale: own });
    const words = own.steps.map(({ word }) => word);
    const settings = {
      ...DEFAULT_ADDIN_SETTINGS,
      scale: own,
      evaluation: { ...DEFAULT_ADDIN_SETTINGS.evaluation, thresholds: defaultThresholds(scale) },
    };
    const goals = goalsOf(count);

    async function opened(): Promise<void> {
      const workbook = newWorkbook();
      workbook.model.addSheet("Facit", true);
      await startHostOn(workbook);
      await saveSettings(excelWorkbook, await excelWorkbook.readSnapshot(FIRST_ROWS), settings);
    }

    async function followedUp(): Promise<void> {
      await opened();
      await put("Blad1", [
        HEADINGS,
        ...goals.flatMap((ranks, goal) =>
          ranks.map((rank, at) => [
            at === 0 ? `Nämndmål nummer ${goal + 1}` : "",
            `Indikator ${goal + 1}.${at + 1}`,
            words[rank] ?? "",
            ...["", "", "", ""],
          ]),
        ),
      ]);
      await recalculate(excelWorkbook, TIME);
    }

    test("levels, values, index and counts are those of formulas, and a second run writes nothing", async () => {
      await followedUp();
      const rows = (await shown("Blad1")).slice(1);
      expect(rows.map((row) => row[LEVEL])).toEqual(goals.flat().map((rank) => words[rank]));
      expect(rows.map((row) => row[SCORE])).toEqual(goals.flat().map((rank) => rank / (count - 1)));

      let row = 2;
      const limits = settings.evaluation.thresholds;
      const facit = goals.map(({ length }, at) => {
        // The innermost is the lowest limit: the best step is asked for first.
        const level = limits.reduce(
          (other, limit, step) => `IF(A${at + 1}>=${limit}-1E-12,"${words[step + 1] ?? ""}",${other})`,
          `"${words[0] ?? ""}"`,
        );
        const value = `=AVERAGE(Blad1!$E$${row}:$E$${row + length - 1})`;
        row += length;
        return [value, `=${level}`];
      });
      await put("Facit", [
        ...facit,
        [`=AVERAGE(A1:A${facit.length})`, ""],
        ...words.toReversed().map((word) => [`=COUNTIF(B1:B${facit.length},"${word}")`, ""]),
      ]);
      const expected = await shown("Facit");
      const firsts = rows.filter(([title]) => title !== "");
      firsts.forEach((cells, at) => expect(cells[GOAL_SCORE]).toBeCloseTo(Number(expected[at]?.[0]), 12));
      expect(firsts.map((cells) => cells[GOAL_LEVEL])).toEqual(
        expected.slice(0, goals.length).map(([, level]) => level),
      );
      const index = await shown("Måluppfyllelse – index");
      const [mean, ...counts] = expected.slice(goals.length).map(([figure]) => figure);
      expect(index[3]?.[1]).toBeCloseTo(Number(mean), 12);
      expect(index.slice(5, 5 + count).map(([label, figure]) => [label, figure])).toEqual(
        words.toReversed().map((word, at) => [word, counts[at]]),
      );
      expect((await recalculate(excelWorkbook, TIME)).applied.written).toEqual([]);
    });

    test("each level has the colour of its tone, and they are told apart", async () => {
      await followedUp();
      const fills = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad1");
        const cells = words.map((_, at) => sheet.getRangeByIndexes(at + 1, LEVEL ?? 0, 1, 1).format.fill);
        cells.forEach((fill) => fill.load("color"));
        await context.sync();
        return cells.map(({ color }) => color);
      });
      expect(new Set(fills).size).toBe(count);
    });

    test("the summary tells the goals in the words of the scale", async () => {
      await followedUp();
      const { facts, wording } = await summarise(excelWorkbook, TIME);
      const [goalsTold] = summaryParagraphs(facts, wording);
      const told = goalsTold === undefined ? "" : plainParagraph(goalsTold);
      for (const word of words) expect(told).toContain(word.toLocaleLowerCase("sv"));
    });

    test("an empty follow-up offers the words of the scale, the best first, and explains them", async () => {
      await opened();
      const { plan } = await createTemplate(excelWorkbook);
      const choices = plan.flatMap((operation) =>
        operation.kind === "setChoices" ? [operation.choices] : [],
      );
      expect(choices).toContainEqual(words.toReversed());
      expect(choices).toContainEqual([...words.toReversed(), "Ingen uppgift"]);
      const explained = (await shown("Instruktion")).flat().join(" ");
      for (const word of words) expect(explained).toContain(word);
    });
  },
);
