import type { Locator } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** F6 leads from one part of the window to the next, as in Excel. */
export async function toPane({ page }: WorkbenchPage): Promise<void> {
  for (let presses = 0; presses < 5; presses++) {
    if (await page.evaluate(() => document.activeElement?.tagName === "IFRAME")) return;
    await page.keyboard.press("F6");
  }
  throw new Error("F6 does not lead to the pane");
}

/** Tab until the element has the focus, as a user without a mouse. */
export async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor();
  // Each figure of the text is a control.
  for (let tabs = 0; tabs < 200; tabs++) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Tab to a control, and Enter when it takes it. */
export async function press(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(target, key);
  // Only tries whether it could be clicked: it cannot while a job is being done.
  await target.click({ trial: true });
  await target.page().keyboard.press("Enter");
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}
