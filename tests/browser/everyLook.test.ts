import { ENGLISH } from "../../src/text/english";
import { SWEDISH } from "../../src/text/swedish";
import { beforeEachTest } from "./eachTest";
import { paneFaults } from "./paneFaults";
import { JOURNEYS } from "./paneStates";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

const WIDTHS = [320, 350] as const;
const COLOURS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What is wrong with the pane as it stands, in each width and in light, dark and forced colours. */
async function faultsInEveryLook({ page, pane }: WorkbenchPage): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [colours, media] of Object.entries(COLOURS)) {
    // Colours that are still on their way from one theme to the other are nobody's.
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      await page.locator('iframe[title="Måluppföljning"]').evaluate((frame, pixels) => {
        frame.style.width = `${pixels}px`;
      }, width);
      await pane.locator("html").evaluate(async () => {
        // The pane looks up Office's theme whenever it gets the focus.
        window.dispatchEvent(new Event("focus"));
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      });
      faults.push(...(await paneFaults(page)).map((fault) => `${width} ${colours}: ${fault}`));
    }
  }
  return faults;
}

describe.each([
  { displayLanguage: "sv-SE", texts: SWEDISH },
  { displayLanguage: "en-GB", texts: ENGLISH },
])("$displayLanguage", ({ displayLanguage, texts }) => {
  let workbench: WorkbenchPage;
  beforeEachTest(
    "uppfoljning-2022-08.xlsx",
    (opened) => {
      workbench = opened;
    },
    displayLanguage,
  );

  test.each(Object.entries(JOURNEYS))(
    "%s: in every look nothing is wider than the pane, and the automatic checks of WCAG 2.2 AA find nothing",
    async (_, journey) => {
      const faults: Record<string, readonly string[]> = {};
      for (const [state, step] of Object.entries(journey)) {
        await step(workbench, texts);
        faults[state] = await faultsInEveryLook(workbench);
      }
      expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    },
  );
});
