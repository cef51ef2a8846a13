import type { Browser } from "playwright-core";
import { startWorkbench } from "../workbench/serve";
import { launchChromium } from "./chromium";

/** The workbench, served, and a browser to open it in. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Serves the workbench and starts a browser. Where the one does not start, the other is not left running: a process that
 * nobody closes would keep the tests from coming to their end.
 */
export async function openStage(): Promise<Stage> {
  const server = await startWorkbench(0);
  try {
    const browser = await launchChromium();
    return {
      url: server.url,
      browser,
      async close() {
        await browser.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Opens a stage before the tests of a file, and closes it after them. What is returned gives it while they run. */
export function stageOfFile(): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());
  return () => {
    if (stage === undefined) throw new Error("The workbench or the browser did not start.");
    return stage;
  };
}
