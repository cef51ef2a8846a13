import { stageOfFile } from "./stage";
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
  const stage = stageOfFile();
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(stage(), sample, displayLanguage);
    await opened(workbench);
  });
  afterEach(async () => {
    const { problems } = workbench;
    await workbench.close();
    expect(problems).toEqual([]);
  });
}
