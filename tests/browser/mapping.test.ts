import type { Locator } from "playwright-core";
import { beforeEachTest } from "./eachTest";
import { press, tabTo, toPane } from "./keyboardAlone";
import { paneFaults } from "./paneFaults";
import { unclearWorkbook } from "./unclearWorkbook";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2022-08.xlsx", (opened) => {
  workbench = opened;
});

function button(name: string): Locator {
  return workbench.pane.getByRole("button", { name, exact: true });
}

async function saved(): Promise<unknown> {
  return workbench.page.evaluate(() => window.maluppfoljningHost?.workbook.settings.get("mapping"));
}

test("a goal column without a heading: answered, recalculated, saved and remembered, by keyboard alone", async () => {
  await workbench.openFile("oklar.xlsx", unclearWorkbook());
  await workbench.pane.getByText("Exempel ur kolumnen: ”Invånarna är trygga i sitt hem.”").waitFor();
  await toPane(workbench);
  await press(button("Ja, det stämmer"));
  await workbench.pane
    .getByText("Hittade 2\u00A0mål och 3\u00A0indikatorer på bladet Blad1. Index: 0,75.")
    .waitFor();

  await press(button("Räkna om"));
  await press(button("Skriv"));
  await workbench.pane.getByText("0,75", { exact: true }).waitFor();
  expect(await saved()).toBeUndefined();
  await press(button("Spara"), "Shift+Tab");
  await workbench.pane.getByText("Valen är sparade i arbetsboken.", { exact: false }).waitFor();
  expect(String(await saved())).toContain('"version":1');

  await press(button("Läs in igen"), "Shift+Tab");
  await workbench.pane.getByText("Hittade 2\u00A0mål", { exact: false }).waitFor();
  await press(button("Så lästes arbetsboken"));
  await workbench.pane.getByText("Sparad i arbetsboken", { exact: true }).waitFor();
  expect(await workbench.pane.getByRole("button", { name: "Ja, det stämmer" }).count()).toBe(0);
});

test("a column is pointed out in the grid, and shown in it", async () => {
  await button("Så lästes arbetsboken").click();
  await button("Visa Utfall").click();
  await workbench.page.waitForFunction(
    () => (document.querySelector('[aria-label="Namnruta"]') as HTMLInputElement | null)?.value === "K4",
  );
  await button("Ändra Utfall").click();
  await workbench.cell("J8").click();
  await button("Peka i bladet").click();
  await workbench.pane.getByText("kolumn J ”Utfall föregående”").waitFor();
  expect(await button("Ändra Utfall").evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a column is changed in its list by keyboard", async () => {
  await button("Så lästes arbetsboken").waitFor();
  await toPane(workbench);
  await press(button("Så lästes arbetsboken"));
  await press(button("Ändra Utfall"));
  await tabTo(workbench.pane.getByRole("combobox", { name: "Kolumn för Utfall" }));
  await workbench.page.keyboard.press("Enter");
  await workbench.pane.getByRole("option", { name: "K – Utfall" }).waitFor();
  await workbench.page.keyboard.press("ArrowUp");
  await workbench.page.keyboard.press("Enter");
  await workbench.pane.getByText("kolumn J ”Utfall föregående”").waitFor();
});

describe.each([
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 350, colorScheme: "dark", forcedColors: "none" },
  { width: 320, colorScheme: "dark", forcedColors: "active" },
] as const)("%j", ({ width, colorScheme, forcedColors }) => {
  test("nothing is wider than the pane, and the automatic checks of WCAG 2.2 AA find nothing", async () => {
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.locator('iframe[title="Måluppföljning"]').evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
    }, width);
    await workbench.openFile("oklar.xlsx", unclearWorkbook());
    await button("Nej, välj annan kolumn").click();
    expect(await paneFaults(workbench.page)).toEqual([]);
    await button("Ja, det stämmer").click();
    await button("Ändra Utfall").click();
    expect(await paneFaults(workbench.page)).toEqual([]);
    await pane.getByRole("combobox", { name: "Kolumn för Utfall" }).click();
    await pane.getByRole("option", { name: "Ingen kolumn" }).waitFor();
    expect(await paneFaults(workbench.page)).toEqual([]);
    await page.keyboard.press("Escape");
    await button("Spara").click();
    await pane.getByText("Sparad i arbetsboken", { exact: true }).waitFor();
    expect(await paneFaults(workbench.page)).toEqual([]);
  });
});
