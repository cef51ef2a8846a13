import { ENGLISH } from "../../src/text/english";
import { SWEDISH } from "../../src/text/swedish";
import { beforeEachTest } from "./eachTest";
import { paneFaults } from "./paneFaults";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest(
  "uppfoljning-2022-08.xlsx",
  async (opened) => {
    workbench = opened;
    await workbench.page.locator('iframe[title="Måluppföljning"]').evaluate((frame) => {
      frame.style.width = "320px";
    });
  },
  "en-GB",
);

/** What the pane says in Swedish whatever the workbook holds. */
const SWEDISH_LINES: ReadonlySet<unknown> = new Set(
  [
    SWEDISH.PANE,
    SWEDISH.VIEW_NAMES,
    SWEDISH.MAPPING,
    SWEDISH.PREVIEW,
    SWEDISH.CHECK_TEXT,
    SWEDISH.REPORTS_TEXT,
    SWEDISH.SUMMARY,
    SWEDISH.HELP,
  ].flatMap((texts) => Object.values(texts)),
);

async function swedishLines(): Promise<readonly string[]> {
  const shown = await workbench.pane.locator("body").innerText();
  return shown.split("\n").filter((line) => SWEDISH_LINES.has(line.trim()));
}

/** By way of what is shown before it is written. */
async function recalculate(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Recalculate" }).click();
  await pane.getByText(ENGLISH.PREVIEW.title).waitFor();
  expect(await swedishLines()).toEqual([]);
  await pane.getByRole("button", { name: "Write", exact: true }).click();
  await pane.getByText("0.98", { exact: true }).waitFor();
}

test("where Excel is in English the pane reads, recalculates and names its views in English", async () => {
  const { page, pane } = workbench;
  await pane.getByText("Found 15\u00A0goals", { exact: false }).waitFor();
  expect(await pane.locator("html").getAttribute("lang")).toBe("en");
  await recalculate();
  await pane.getByText("15 of 15 goals attained").waitFor();
  expect(await swedishLines()).toEqual([]);

  for (const name of Object.values(ENGLISH.VIEW_NAMES)) {
    await pane.getByRole("tab", { name, exact: true }).click();
    await pane.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    if (name === ENGLISH.VIEW_NAMES.summary) await pane.getByRole("button", { name: "Copy all" }).waitFor();
    await pane.getByText(ENGLISH.PANE.loading).waitFor({ state: "hidden" });
    expect(await swedishLines()).toEqual([]);
    expect(await paneFaults(page)).toEqual([]);
  }
});

test("what is written in the workbook is in Swedish all the same", async () => {
  await recalculate();
  expect(await workbench.modelCell("P4")).toEqual({ kind: "text", value: "Nivå" });
  expect(await workbench.modelCell("P5")).toEqual({ kind: "text", value: "Uppnått" });
});
