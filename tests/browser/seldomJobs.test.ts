import type { Locator } from "playwright-core";
import { beforeEachTest } from "./eachTest";
import { hasFocus } from "./keyboardAlone";
import { paneFaults } from "./paneFaults";
import { proposalWorkbook } from "./proposalWorkbook";
import type { WorkbenchPage } from "./workbenchPage";
import { workbookOfRows } from "./workbookOfRows";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2022-08.xlsx", async (opened) => {
  workbench = opened;
  await workbench.page.locator('iframe[title="Måluppföljning"]').evaluate((frame) => {
    frame.style.width = "320px";
  });
});

function button(name: string): Locator {
  return workbench.pane.getByRole("button", { name, exact: true });
}

test("an empty workbook gets a follow-up to fill in, and the pane waits for its goals", async () => {
  await workbench.openFile("tom.xlsx", workbookOfRows([]));
  await workbench.pane.getByText("Har du redan en uppföljning?", { exact: false }).waitFor();
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button("Skapa uppföljningsmall").click();
  await workbench.pane.getByText("Mallen finns på bladet Uppföljning.", { exact: false }).waitFor();
  await workbench.page.waitForFunction(
    () => (document.querySelector('[aria-label="Namnruta"]') as HTMLInputElement | null)?.value === "C2",
  );
  expect(await hasFocus(button("Räkna om"))).toBe(true);
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button("Räkna om").click();
  await workbench.pane.getByText("inga mål med indikatorer", { exact: false }).waitFor();
});

test("a new period is shown, begun and undone, the focus with it", async () => {
  const { page, pane } = workbench;
  await workbench.openFile("period.xlsx", proposalWorkbook());
  await button("Ny period").click();
  const field = pane.getByRole("textbox", { name: "Nästa uppföljning per" });
  await field.waitFor();
  expect(await hasFocus(pane.getByRole("heading", { name: "Ny period" }))).toBe(true);
  await page.keyboard.press("Tab");
  expect(await hasFocus(field)).toBe(true);
  await page.keyboard.type("2022-08-31");
  await pane.getByText("Skriv ett datum efter 2022-08-31.").waitFor();
  expect(await paneFaults(page)).toEqual([]);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2022-12-31");
  await button("Börja ny period").waitFor();
  expect(await hasFocus(field)).toBe(true);
  expect(await workbench.modelCell("G4")).toEqual({ kind: "text", value: "80 %" });
  expect(await paneFaults(page)).toEqual([]);
  await page.keyboard.press("Tab");
  expect(await hasFocus(pane.getByRole("radio", { name: "Hopfällt till höger" }))).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("Den nya perioden är påbörjad.", { exact: false }).waitFor();
  expect(await hasFocus(button("Ny period"))).toBe(true);
  expect(await workbench.modelCell("G4")).toEqual({ kind: "empty" });
  expect(await paneFaults(page)).toEqual([]);
  await button("Ångra").click();
  await pane.getByText("Det som skrevs är ångrat.").waitFor();
  expect(await workbench.modelCell("G4")).toEqual({ kind: "text", value: "80 %" });
});

test("proposed targets are written one by one, and the focus stays with the list while there is one", async () => {
  const { page, pane } = workbench;
  await workbench.openFile("forslag.xlsx", proposalWorkbook());
  await workbench.recalculate();
  await button("Skriv in 90 % som målvärde för Minst 90 % är trygga").waitFor();
  expect(await paneFaults(page)).toEqual([]);
  await button("Skriv in 90 % som målvärde för Minst 90 % är trygga").click();
  const list = pane.getByRole("heading", { name: "Att se över (1)" });
  await list.waitFor();
  await pane.getByText("Målvärdet är inskrivet.", { exact: false }).waitFor();
  expect(await hasFocus(list)).toBe(true);
  expect(await workbench.modelCell("E4")).toEqual({ kind: "number", value: 0.9 });
  await button("Skriv in 75 % som målvärde för Minst 75 % är nöjda").click();
  await list.waitFor({ state: "detached" });
  expect(await hasFocus(pane.getByRole("heading", { name: "Index för måluppfyllelse" }))).toBe(true);
  expect(await paneFaults(page)).toEqual([]);
});
