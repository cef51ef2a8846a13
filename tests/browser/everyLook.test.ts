import { ENGLISH } from "../../src/text/english";
import { SWEDISH } from "../../src/text/swedish";
import { beforeEachTest } from "./eachTest";
import { paneFaults } from "./paneFaults";
import { JOURNEYS } from "./paneStates";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(180_000);

const NARROW = 320;
const USUAL = 350;
const LIGHT = { colorScheme: "light", forcedColors: "none" } as const;
const DARK = { colorScheme: "dark", forcedColors: "none" } as const;
const FORCED = { colorScheme: "dark", forcedColors: "active" } as const;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: typeof LIGHT | typeof DARK | typeof FORCED;
  readonly rules: "all" | "colours" | "width";
}

/** Every rule in one look; in another theme those that colours can break, in another width those that room can break. */
const LOOKS: readonly Look[] = [
  { name: "narrow", width: NARROW, media: LIGHT, rules: "all" },
  { name: "narrow, dark", width: NARROW, media: DARK, rules: "colours" },
  { name: "narrow, forced colours", width: NARROW, media: FORCED, rules: "colours" },
  { name: "usual width", width: USUAL, media: LIGHT, rules: "width" },
];
/** The words take another room in another language, but have the same colours. */
const LOOKS_OF_LANGUAGE: Readonly<Record<"sv-SE" | "en-GB", readonly Look[]>> = {
  "sv-SE": LOOKS,
  "en-GB": LOOKS.filter(({ rules }) => rules !== "colours"),
};

/** What is wrong with the pane as it stands, in each look. */
async function faultsInEveryLook(
  { page, pane }: WorkbenchPage,
  looks: readonly Look[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, width, media, rules } of looks) {
    // Colours that are still on their way from one theme to the other are nobody's.
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await page.locator('iframe[title="Måluppföljning"]').evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
    }, width);
    await pane.locator("html").evaluate(async () => {
      // The pane looks up Office's theme whenever it gets the focus.
      window.dispatchEvent(new Event("focus"));
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    });
    faults.push(...(await paneFaults(page, rules)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

describe.each([
  { displayLanguage: "sv-SE", texts: SWEDISH },
  { displayLanguage: "en-GB", texts: ENGLISH },
] as const)("$displayLanguage", ({ displayLanguage, texts }) => {
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
        faults[state] = await faultsInEveryLook(workbench, LOOKS_OF_LANGUAGE[displayLanguage]);
      }
      expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    },
  );
});
