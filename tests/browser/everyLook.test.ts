import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Page } from "playwright-core";
import { ENGLISH } from "../../src/text/english";
import { SWEDISH } from "../../src/text/swedish";
import { beforeEachTest } from "./eachTest";
import { paneFaults } from "./paneFaults";
import { JOURNEYS } from "./paneStates";
import type { WorkbenchPage } from "./workbenchPage";

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

/** On a busy machine the pane may be met while it is being drawn anew: what is wrong with it is still so a second later. */
async function lastingFaults(page: Page, rules: Look["rules"]): Promise<readonly string[]> {
  const faults = await paneFaults(page, rules);
  if (faults.length === 0) return faults;
  await page.waitForTimeout(1000);
  return paneFaults(page, rules);
}

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
    const { colorNeutralBackground1 } = media.colorScheme === "dark" ? webDarkTheme : webLightTheme;
    await pane.locator("html").evaluate(async (_, background) => {
      // The pane looks up Office's theme whenever it gets the focus, and is drawn in it when it comes to it.
      window.dispatchEvent(new Event("focus"));
      const drawn = (): string | undefined => {
        const provider = document.querySelector(".fui-FluentProvider");
        return provider
          ? getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim()
          : undefined;
      };
      while (drawn() !== background) await new Promise(requestAnimationFrame);
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    }, colorNeutralBackground1);
    faults.push(...(await lastingFaults(page, rules)).map((fault) => `${name}: ${fault}`));
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
