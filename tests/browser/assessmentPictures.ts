import { readFile } from "node:fs/promises";
import path from "node:path";
import { workbookOfRows } from "./workbookOfRows";
import type { WorkbenchPage } from "./workbenchPage";

/** So high that a question stands whole. */
const HEIGHT = 900;
const CASES = path.resolve(__dirname, "../outside/follow-ups");

/** Follow-up without limits, and with a note that states them. */
const WITHOUT_LIMITS = workbookOfRows(
  [
    ["Styrkort 2023, uppföljning per den 31 augusti 2023"],
    ["Delvis uppfyllt: minst 85 % av målvärdet."],
    ["Mål", "Indikator", "Riktning", "Målvärde 2023", "Utfall 2023"],
    ["Trygg omsorg", "Andel trygga i hemtjänsten", "Högre är bättre", "90 %", "79 %"],
    ["", "Andel nöjda på boendet", "Högre är bättre", "80 %", "84 %"],
    ["Egen försörjning", "Andel som lämnar stödet", "Högre är bättre", "40 %", "28 %"],
  ],
  [160, 180, 110, 90, 80],
);

/** A workbook with the answer that the controller gives, and what its two pictures end with ("panel-fraga-…"). */
interface Way {
  readonly picture: string;
  readonly file: string;
  readonly workbook: () => Promise<Uint8Array>;
  /** Part of each answer's button, in the order in which they are asked for. */
  readonly answers: readonly string[];
}

function published(name: string): () => Promise<Uint8Array> {
  return () => readFile(path.join(CASES, name, "workbook.xlsx"));
}

/** Three ways of assessing other than the default: the latter two as Malmö stad and Jönköpings kommun publish them. */
const WAYS: readonly Way[] = [
  {
    picture: "andel",
    file: "styrkort.xlsx",
    workbook: () => Promise.resolve(WITHOUT_LIMITS),
    answers: ["85"],
  },
  {
    picture: "trafikljus",
    file: "delarsrapport.xlsx",
    workbook: published("malmo-2012-trafikljus"),
    answers: ["Vitt = inte bedömt"],
  },
  {
    picture: "fem-nivaer",
    file: "hallbarometern.xlsx",
    workbook: published("jonkoping-five-levels"),
    answers: ["Prognosen räknas som utfallet", "Ja: högre är bättre"],
  },
];

/** Of each way the question with what its answers lead to, and "Så bedöms det" when it is answered, for the user guide. */
export async function takeAssessmentPictures(workbench: WorkbenchPage, folder: string): Promise<void> {
  const { page, pane } = workbench;
  const frame = page.locator('iframe[title="Måluppföljning"]');
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 1366, height: HEIGHT });
  await frame.evaluate((element, pixels) => {
    element.style.cssText = `position: fixed; inset: 0 auto auto 0; z-index: 1000; width: 350px; height: ${pixels}px`;
  }, HEIGHT);
  const take = async (name: string): Promise<void> => {
    // What moves comes to rest, and what has the pointer over it is not told from the others.
    await page.mouse.move(1000, 10);
    await page.waitForTimeout(600);
    await frame.screenshot({ path: path.join(folder, `panel-${name}.png`) });
  };
  for (const { picture, file, workbook, answers } of WAYS) {
    await workbench.openFile(file, await workbook());
    for (const [at, answer] of answers.entries()) {
      const proposed = pane.getByRole("button", { name: answer, exact: false });
      await proposed.waitFor();
      if (at === 0) await take(`fraga-${picture}`);
      await proposed.click();
    }
    await pane.getByRole("heading", { name: "Så bedöms det" }).scrollIntoViewIfNeeded();
    await take(`sa-bedoms-${picture}`);
  }
  await frame.evaluate((element) => (element.style.cssText = ""));
  if (viewport !== null) await page.setViewportSize(viewport);
}
