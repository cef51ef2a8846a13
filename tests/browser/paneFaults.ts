import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The rules of WCAG 2.2 A and AA as axe tags them. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Which of axe's rules of WCAG 2.2 AA are tried: all; those that another theme can break, for a pane that was tried in
 * one; or those that another width can break.
 */
const RULES = {
  all: { runOnly: WCAG },
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
  width: { runOnly: { type: "rule", values: ["target-size"] } },
} as const;

/** What is wider than the pane, and what axe finds in it. */
export async function paneFaults(page: Page, rules: keyof typeof RULES = "all"): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  if (frame === undefined) throw new Error("There is no pane");
  if (!(await frame.evaluate(() => "axe" in window)))
    await frame.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  return frame.evaluate(async (options) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // What comes or goes has for a moment colours that nobody is to read.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    // What stays in view above the page covers what is scrolled under it, until that gets the focus: it is looked at as it is then.
    // Rows out of view have a height that is guessed: they are looked at as they are when one comes to them.
    const allRows = new CSSStyleSheet();
    allRows.replaceSync(
      "* { content-visibility: visible !important } [data-stays] { position: static !important }",
    );
    document.adoptedStyleSheets = [allRows];
    const { scrollWidth, clientWidth } = document.documentElement;
    const results = await axe.run(
      // The elements that mark where Tab leaves a group cannot be met.
      { exclude: ["[data-tabster-dummy]"] },
      // Only what is wrong is told of; no style sheet has to be loaded again to be looked at.
      { ...options, resultTypes: ["violations"], preload: false },
    );
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth} pixels`] : []),
      ...results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ];
  }, RULES[rules]);
}
