import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { startWorkbench } from "../workbench/serve";
import { launchChromium } from "./chromium";
import { WorkbenchPage } from "./workbenchPage";

const ROOT = path.resolve(__dirname, "../..");
/** The picture in the README. */
const README_PICTURE = path.join(ROOT, "docs/images/workbench.png");
/** For looking at the panel in the widths it must work in; not kept in the repository. */
const PANEL_PICTURES = path.join(ROOT, ".cache/screenshots");
const SAMPLE = "uppfoljning-2022-08.xlsx";
const PANEL_WIDTHS = [350, 320];

async function recalculated(browser: Browser, url: string): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(browser, url, SAMPLE);
  await workbench.pane.getByRole("button", { name: "Räkna om" }).click();
  await workbench.pane.getByText("0,98", { exact: true }).waitFor();
  return workbench;
}

async function takeReadmePicture(workbench: WorkbenchPage): Promise<void> {
  // Where a decided level is, with its motivation and the computed columns beside it.
  await workbench.goTo("Z14");
  await workbench.goTo("O12");
  // The status line follows the conversation with some delay.
  await workbench.page.waitForTimeout(800);
  await workbench.page.screenshot({ path: README_PICTURE });
}

async function takePanelPictures({ page }: WorkbenchPage): Promise<void> {
  const frame = page.locator('iframe[title="Måluppföljning"]');
  for (const width of PANEL_WIDTHS) {
    await frame.evaluate((element, pixels) => {
      element.style.cssText = `position: fixed; inset: 0 auto auto 0; z-index: 1000; width: ${pixels}px; height: 768px; background: white`;
    }, width);
    await frame.screenshot({ path: path.join(PANEL_PICTURES, `panel-${width}.png`) });
  }
}

async function main(): Promise<void> {
  await Promise.all(
    [README_PICTURE, path.join(PANEL_PICTURES, "-")].map((file) =>
      mkdir(path.dirname(file), { recursive: true }),
    ),
  );
  const [server, browser] = await Promise.all([startWorkbench(0), launchChromium()]);
  try {
    const workbench = await recalculated(browser, server.url);
    await takeReadmePicture(workbench);
    await takePanelPictures(workbench);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  console.info(`${README_PICTURE}\n${PANEL_PICTURES}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
