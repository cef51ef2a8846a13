import type { Locator } from "playwright-core";
import { beforeEachTest } from "./eachTest";
import { paneFaults } from "./paneFaults";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2023.xlsx", (opened) => {
  workbench = opened;
});

const button = (name: string): Locator => workbench.pane.getByRole("button", { name, exact: true });
const tab = (name: string): Locator => workbench.pane.getByRole("tab", { name, exact: true });

describe.each([
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 350, colorScheme: "dark", forcedColors: "none" },
] as const)("%j", ({ width, colorScheme, forcedColors }) => {
  test("reports and check: nothing is wider than the pane, and the automatic checks of WCAG 2.2 AA find nothing", async () => {
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.locator('iframe[title="Måluppföljning"]').evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
    }, width);
    await tab("Rapporter").click();
    await pane.getByRole("checkbox", { name: "Alla" }).uncheck();
    await pane.getByText("Välj minst en rapport.").waitFor();
    expect(await paneFaults(page)).toEqual([]);
    await pane.getByRole("checkbox", { name: "Alla" }).check();
    await button("Bygg rapporter").click();
    await pane.getByRole("heading", { name: "Byggda rapporter (9)" }).waitFor();
    expect(await paneFaults(page)).toEqual([]);

    await tab("Kontroll").click();
    await button("Kontrollera").click();
    await pane.getByRole("heading", { name: "Fel (3)" }).waitFor();
    expect(await paneFaults(page)).toEqual([]);
    await pane
      .getByRole("button", { name: /^Dölj… / })
      .first()
      .click();
    await button("Dölj").click();
    await pane.getByText("Skriv varför den döljs.").waitFor();
    expect(await paneFaults(page)).toEqual([]);
    await pane.getByRole("textbox", { name: "Skäl" }).fill("Rättas i bokslutet");
    await button("Dölj").click();
    await pane.getByText("Dold: Rättas i bokslutet.").waitFor();
    await pane.getByRole("heading", { name: "Fel (2)" }).waitFor();
    expect(await paneFaults(page)).toEqual([]);
    await button("Skriv till bladet Avstämning").click();
    await pane.getByText(/celler skrevs på bladet Avstämning\.$/).waitFor();
    expect(await paneFaults(page)).toEqual([]);
  });
});
