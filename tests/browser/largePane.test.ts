import type { FrameLocator, Locator, Page } from "playwright-core";
import { largeFollowUp } from "./largeFollowUp";
import { longestTask } from "./longestTask";
import { stageOfFile } from "./stage";
import { WorkbenchPage } from "./workbenchPage";

const FEW = 50;
const MANY = 5000;
/** The machine may be busy with other things: of several rounds the least disturbed counts. */
const ROUNDS = 3;
const MOST_TIMES_AS_LONG = 10;

/**
 * What the user does in the pane. Nothing of it asks anything of the workbook, whose stand-in runs in the same thread as
 * the pane. Finding what is clicked on is no part of what is measured.
 */
interface Interaction {
  readonly name: string;
  /** What is clicked on, or gets the focus for what is typed. */
  readonly target: Target;
  readonly act: (page: Page, place: Place) => Promise<void>;
  /** What is to be seen when it is done. */
  readonly seen: Target;
}

type Target = (pane: FrameLocator, indicators: number) => Locator;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** In the order in which they are done, from the overview back to it. */
const INTERACTIONS: readonly Interaction[] = [
  open("Mål"),
  scrollToEnd("scrolls through the goals"),
  { ...click("unfolds all", button("Fäll ut alla")), seen: button("Fäll ihop alla") },
  scrollToEnd("scrolls through the indicators"),
  filterBy("notAttained", "ArrowDown"),
  filterBy("withoutOutcome", "ArrowDown"),
  filterBy("changed", "ArrowDown"),
  filterBy("all", "Home"),
  search("insats", "insats 1"),
  search(" 49", "insats 49"),
  open("Rapporter"),
  open("Kontroll"),
  open("Text"),
  open("Översikt"),
  {
    ...click("unfolds what is not filled in", button("Visa var")),
    seen: (pane) => pane.getByRole("listitem").nth(20),
  },
  {
    name: "asks for more of it",
    target: button(/^Visa \d+ till$/),
    act: (page) => page.keyboard.press("Enter"),
    // The one that holds them, the first twenty, and those that were asked for.
    seen: (pane) => pane.getByRole("listitem").nth(22),
  },
];

function button(name: string | RegExp): Target {
  return (pane) => pane.getByRole("button", { name });
}

function click(name: string, target: Target): Omit<Interaction, "seen"> {
  return { name, target, act: (page, { x, y }) => page.mouse.click(x, y) };
}

function open(name: string): Interaction {
  return {
    ...click(`opens ${name}`, (pane) => pane.getByRole("tab", { name, exact: true })),
    seen: (pane) => pane.getByRole("tabpanel", { name }),
  };
}

function searchBox(pane: FrameLocator): Locator {
  return pane.getByRole("searchbox", { name: "Sök" });
}

function scrollToEnd(name: string): Interaction {
  return {
    name,
    target: searchBox,
    act: async (page, { x, y }) => {
      await page.mouse.move(x, y);
      for (const pixels of [300, 3000, 30_000, 3_000_000]) await page.mouse.wheel(0, pixels);
    },
    seen: (pane, indicators) => pane.getByRole("heading", { name: `${Math.ceil(indicators / 4)}. Nämndmål` }),
  };
}

function filterBy(filter: string, key: string): Interaction {
  return {
    name: `filters by ${filter}`,
    target: (pane) => pane.getByRole("combobox", { name: "Visa" }),
    act: (page) => page.keyboard.press(key),
    seen: (pane) => pane.locator(`select:has(option[value="${filter}"]:checked)`),
  };
}

function search(typed: string, found: string): Interaction {
  return {
    name: `searches for "${typed}"`,
    target: searchBox,
    act: (page) => page.keyboard.type(typed),
    seen: (pane) => pane.getByText(`Andel brukare som är nöjda med ${found}`).first(),
  };
}

interface Figures {
  readonly interaction: string;
  /** Of each round, in milliseconds. */
  readonly longestTasks: readonly number[];
  /** List rows in the page afterwards: the most of all rounds. */
  readonly rows: number;
}

const stage = stageOfFile();

/** A follow-up of a size is opened and recalculated, and its text read; then the pane is gone through, round after round. */
async function figuresOf(indicators: number): Promise<readonly Figures[]> {
  const workbench = await WorkbenchPage.open(stage(), "uppfoljning-2022-08.xlsx");
  const { pane } = workbench;
  const calculated = pane.getByText(/^Beräknat/);
  await workbench.openFile("stor.xlsx", largeFollowUp(indicators));
  await pane.getByText(`${indicators.toLocaleString("sv")} indikatorer`, { exact: false }).waitFor();
  await reportTime(`${indicators} indicators: recalculating`, async () => {
    await workbench.recalculate();
    await calculated.waitFor();
  });
  await reportTime(`${indicators} indicators: reading for the text`, async () => {
    await pane.getByRole("tab", { name: "Text" }).click();
    await calculated.waitFor();
  });
  await pane.getByRole("tab", { name: "Översikt" }).click();

  const figures = INTERACTIONS.map(({ name }) => ({ interaction: name, longestTasks: [0], rows: 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, interaction] of INTERACTIONS.entries()) {
      const longest = await longestTaskOf(workbench, interaction, indicators);
      const figure = figures[index];
      if (figure === undefined) continue;
      figure.longestTasks[round] = longest;
      figure.rows = Math.max(figure.rows, await pane.getByRole("listitem").count());
    }
  }
  expect(workbench.problems).toEqual([]);
  await workbench.close();
  return figures;
}

async function reportTime(what: string, act: () => Promise<void>): Promise<void> {
  const start = Date.now();
  await act();
  // eslint-disable-next-line no-console -- the figures are what the benchmark is for
  console.log(`${what} took ${Date.now() - start} ms`);
}

async function longestTaskOf(
  workbench: WorkbenchPage,
  { target, act, seen }: Interaction,
  indicators: number,
): Promise<number> {
  const { page, pane } = workbench;
  const found = target(pane, indicators);
  await found.scrollIntoViewIfNeeded();
  await found.focus();
  await settled(pane);
  const box = await found.boundingBox();
  if (box === null) throw new Error(`Not to be seen: ${String(found)}`);
  const longest = await longestTask(stage().browser, page, async () => {
    await act(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await settled(pane);
  });
  await seen(pane, indicators).waitFor();
  return longest;
}

/** When what is under way is done and drawn, and there has been time for what comes of it. */
function settled(pane: FrameLocator): Promise<void> {
  return pane
    .locator("html")
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
}

/** The longest task of all interactions, each in its best round. */
function longestOfAll(figures: readonly Figures[]): number {
  return Math.max(...figures.map(({ longestTasks }) => Math.min(...longestTasks)));
}

function mostRows(figures: readonly Figures[]): number {
  return Math.max(...figures.map(({ rows }) => rows));
}

test("with five thousand indicators the pane holds as few rows as with fifty, and answers about as fast", async () => {
  const few = await figuresOf(FEW);
  const many = await figuresOf(MANY);
  const milliseconds = (figures: Figures | undefined): string =>
    (figures?.longestTasks ?? []).map(Math.round).join("/");
  // eslint-disable-next-line no-console -- the figures are what the benchmark is for
  console.log(
    [
      `Longest task in ms of each round, and rows, with ${FEW} and with ${MANY} indicators`,
      ...many.map(
        (figures, index) =>
          `${figures.interaction}: ${milliseconds(few[index])} and ${milliseconds(figures)} ms, ${few[index]?.rows} and ${figures.rows} rows`,
      ),
    ].join("\n"),
  );
  expect(mostRows(many)).toBeLessThanOrEqual(2 * mostRows(few));
  expect(longestOfAll(many)).toBeLessThan(MOST_TIMES_AS_LONG * longestOfAll(few));
});
