import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import { beforeEachTest } from "./eachTest";
import { largeWorkbook } from "./largeWorkbook";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2020-08.xlsx", (opened) => {
  workbench = opened;
});

test("typing in a cell, the value bar, Esc and Delete change the workbook, or leave it alone", async () => {
  const { page, valueBar } = workbench;
  const { keyboard } = page;
  await workbench.cell("D6").click();
  await keyboard.type("Nytt mål");
  await keyboard.press("Enter");
  expect(await workbench.modelCell("D6")).toEqual({ kind: "text", value: "Nytt mål" });
  expect(await workbench.nameBox.inputValue()).toBe("D7");

  await keyboard.press("F2");
  await keyboard.type(" och mer");
  await keyboard.press("Escape");
  expect(await workbench.modelCell("D7")).toEqual({
    kind: "text",
    value: "Införa mentorsskapsprogram där nyanlända kan få etablerade svenskar som mentorer.",
  });

  await keyboard.press("ArrowUp");
  await valueBar.fill("I värdefältet");
  await valueBar.press("Enter");
  expect(await workbench.modelCell("D6")).toEqual({ kind: "text", value: "I värdefältet" });

  await keyboard.press("Delete");
  expect(await workbench.modelCell("D6")).toEqual({ kind: "empty" });
});

test("a number typed where percentages are is a percentage, and is shown so", async () => {
  await workbench.cell("H6").click();
  await workbench.page.keyboard.type("87,5");
  await workbench.page.keyboard.press("Enter");
  expect(await workbench.modelCell("H6")).toEqual({ kind: "number", value: 0.875 });
  expect(await workbench.cell("H6").innerText()).toMatch(/^88\s%$/);
});

test("a merged area is one cell: to look at, to click and to walk through", async () => {
  await workbench.cell("D10").click();
  expect(await workbench.nameBox.inputValue()).toBe("D9");
  expect(await workbench.valueBar.inputValue()).toBe(
    "Obligatorisk introduktion till vår kultur och samhällsstruktur.",
  );
  await workbench.page.keyboard.press("ArrowDown");
  expect(await workbench.nameBox.inputValue()).toBe("D11");
  await workbench.page.keyboard.press("ArrowUp");
  expect(await workbench.nameBox.inputValue()).toBe("D9");
});

test("areas are selected with Shift and with the mouse", async () => {
  await workbench.cell("E6").click();
  await workbench.page.keyboard.press("Shift+ArrowRight");
  await workbench.page.keyboard.press("Shift+ArrowDown");
  expect(await workbench.nameBox.inputValue()).toBe("E6:F7");
  await workbench.cell("G8").click({ modifiers: ["Shift"] });
  expect(await workbench.nameBox.inputValue()).toBe("E6:G8");
  await workbench.cell("F6").dragTo(workbench.cell("G7"));
  expect(await workbench.nameBox.inputValue()).toBe("F6:G7");
});

test("each sheet has its tab", async () => {
  await workbench.page.getByRole("tab", { name: "Läs mig" }).click();
  await workbench.page.getByText("Varje rad är en indikator.").waitFor();
  await workbench.page.getByRole("tab", { name: "Uppföljning aug 2020" }).click();
  await workbench.page.getByText("Socialnämnden – uppföljning av nämndmål").first().waitFor();
});

test("with 20 000 rows the page holds no more of them than can nearly be seen", async () => {
  await workbench.openFile("stor.xlsx", largeWorkbook(20_000));
  await workbench.page.getByText("Rad 2", { exact: true }).waitFor();
  expect(await workbench.rows.count()).toBeLessThan(80);

  await workbench.goTo("B19990");
  await workbench.page.getByText("Rad 19990", { exact: true }).waitFor();
  expect(await workbench.rows.count()).toBeLessThan(80);
  await workbench.page.keyboard.type("Ny text");
  await workbench.page.keyboard.press("Enter");
  expect(await workbench.modelCell("B19990")).toEqual({ kind: "text", value: "Ny text" });
  // The panel says in the console why it finds no goals in such a sheet.
  workbench.problems.length = 0;
});

test("a file that is no workbook is refused in words, and the open workbook stays", async () => {
  await workbench.openFile("brev.xlsx", Buffer.from("Hej"));
  await workbench.page.getByText("brev.xlsx kunde inte öppnas.").waitFor();
  expect(await workbench.page.getByLabel("Arbetsbok", { exact: true }).inputValue()).toBe(
    "uppfoljning-2020-08.xlsx",
  );
  // The error is also in the console, for whoever looks for its cause.
  workbench.problems.length = 0;
});

test("the workbench passes the automatic checks of WCAG 2.2 AA, also while a cell is edited", async () => {
  expect(await violations()).toEqual([]);
  await workbench.cell("D6").click();
  await workbench.page.keyboard.press("F2");
  expect(await violations()).toEqual([]);
});

async function violations(): Promise<string[]> {
  await workbench.page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  return workbench.page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    const results = await axe.run(
      // The panel's frame has tests of its own; the elements that mark where Tab leaves a group cannot be met.
      { exclude: ["iframe", "[data-tabster-dummy]"] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    );
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
