import { beforeEachTest } from "./eachTest";
import { hasFocus } from "./keyboardAlone";
import { paneFaults } from "./paneFaults";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2023.xlsx", async (opened) => {
  workbench = opened;
  await workbench.page.locator('iframe[title="Måluppföljning"]').evaluate((frame) => {
    frame.style.width = "320px";
  });
});

test("in the narrowest pane the text is reached, and a figure leads to its cells, by keyboard", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Text" }).click();
  const figure = pane.getByRole("button", { name: /^601,6\smnkr, visa i bladet Huvudbok, cellerna / });
  await figure.waitFor();
  expect(await paneFaults(page)).toEqual([]);
  for (let tabs = 0; tabs < 30 && !(await hasFocus(figure)); tabs++) await page.keyboard.press("Tab");
  expect(await hasFocus(figure)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Huvudbok", selected: true }).waitFor();
});

test("a clipboard that is closed to the pane leaves the text marked", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Text" }).click();
  await pane.getByRole("button", { name: "Kopiera allt" }).click();
  const field = pane.getByRole("textbox", { name: "Texten att kopiera" });
  await field.waitFor();
  expect(await hasFocus(field)).toBe(true);
  expect(await paneFaults(page)).toEqual([]);
});
