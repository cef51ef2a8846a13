import type { Browser } from "playwright-core";
import { startWorkbench, type Workbench } from "../workbench/serve";
import { launchChromium } from "./chromium";
import { WorkbenchPage } from "./workbenchPage";

/**
 * Opens a sample in the workbench before each test of a file, and closes it after it: then no error may stand in the
 * console, and nothing may have been asked of any other server.
 */
export function beforeEachTest(
  sample: string,
  opened: (workbench: WorkbenchPage) => void | Promise<void>,
  displayLanguage?: string,
): void {
  let server: Workbench;
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbench(0), launchChromium()]);
  });
  afterAll(() => Promise.all([browser.close(), server.close()]));
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(browser, server.url, sample, displayLanguage);
    await opened(workbench);
  });
  afterEach(async () => {
    const { problems } = workbench;
    await workbench.close();
    expect(problems).toEqual([]);
  });
}
