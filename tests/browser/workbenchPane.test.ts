import type { Locator } from "playwright-core";
import { readFile } from "node:fs/promises";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { beforeEachTest } from "./eachTest";
import type { WorkbenchPage } from "./workbenchPage";

const SAMPLE = "uppfoljning-2022-08.xlsx";

let workbench: WorkbenchPage;
beforeEachTest(SAMPLE, (opened) => {
  workbench = opened;
});

async function recalculate(): Promise<void> {
  await workbench.recalculate();
  await workbench.pane.getByText("0,98", { exact: true }).waitFor();
}

test("the panel recalculates through the real office.js client, and the grid shows the new columns", async () => {
  await recalculate();
  await workbench.pane.getByText("15 av 15 mål uppnådda, varav 1 med beslutad nivå").waitFor();

  await workbench.goTo("P4");
  expect(await workbench.cell("P4").innerText()).toBe("Nivå");
  expect(await workbench.cell("P5").innerText()).toBe("Uppnått");
  expect(await workbench.modelCell("P5")).toEqual({ kind: "text", value: "Uppnått" });
  expect(await workbench.page.getByTestId("traffic").innerText()).toMatch(
    /^\d+ synkar · skickat [\d,]+\skB · mottaget/,
  );
});

test("what was calculated is in the saved file", async () => {
  await recalculate();
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.page.getByRole("button", { name: "Spara .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(SAMPLE);

  const { model } = openWorkbook(new Uint8Array(await readFile(await download.path())));
  const goals = model.findSheet("Mål 2022");
  expect(goals?.cell(3, 15).content).toEqual({ kind: "text", value: "Nivå" });
  expect(goals?.cell(4, 15).content).toEqual({ kind: "text", value: "Uppnått" });
});

test("everything can be done from the keyboard: to the panel and back with F6, recalculate, change a value", async () => {
  const { keyboard } = workbench.page;
  const button = workbench.pane.getByRole("button", { name: "Räkna om" });
  // Only tries whether it could be clicked: it can once the workbook has been read.
  await button.click({ trial: true });
  await keyboard.press("F6");
  await workbench.page.waitForFunction(() => document.activeElement?.closest(".sheet-grid") !== null);
  await keyboard.press("F6");
  for (let tabs = 0; tabs < 5 && !(await hasFocus(button)); tabs++) await keyboard.press("Tab");
  await keyboard.press("Enter");
  const write = workbench.pane.getByRole("button", { name: "Skriv", exact: true });
  await write.waitFor();
  for (let tabs = 0; tabs < 3 && !(await hasFocus(write)); tabs++) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await workbench.pane.getByText("0,98", { exact: true }).waitFor();

  await keyboard.press("Shift+F6");
  await keyboard.press("ArrowDown");
  await keyboard.type("Per den 31 augusti");
  await keyboard.press("Enter");
  expect(await workbench.modelCell("A2")).toEqual({ kind: "text", value: "Per den 31 augusti" });
  expect(await workbench.nameBox.inputValue()).toBe("A3");

  function hasFocus(control: Locator): Promise<boolean> {
    return control.evaluate((element) => element === element.ownerDocument.activeElement);
  }
});

test("another workbook loads the panel anew and it works in that one", async () => {
  await recalculate();
  await workbench.page.getByLabel("Arbetsbok", { exact: true }).selectOption("uppfoljning-2020-08.xlsx");
  await workbench.pane.getByText("0,98", { exact: true }).waitFor({ state: "detached" });
  await workbench.recalculate();
  await workbench.pane.getByText("0,76", { exact: true }).waitFor();
});
