import type { Locator } from "playwright-core";
import { beforeEachTest } from "./eachTest";
import { hasFocus, tabTo } from "./keyboardAlone";
import { paneFaults } from "./paneFaults";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2022-08.xlsx", async (opened) => {
  workbench = opened;
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Räkna om" }).click();
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await pane.getByText("0,98", { exact: true }).waitFor();
  await pane.getByRole("tab", { name: "Mål", exact: true }).click();
  await goal().waitFor();
});

function goal(): Locator {
  return workbench.pane.getByRole("button", { name: /^7\. / });
}

test("a level is decided and undone by keyboard alone, and the focus comes back to its row", async () => {
  const { pane, page } = workbench;
  const { keyboard } = page;
  const search = pane.getByRole("searchbox", { name: "Sök" });
  await search.focus();
  await keyboard.type("sakerstalla valfrihet");
  await pane.getByText(/^1 av 15\smål$/).waitFor();
  await tabTo(goal());
  await keyboard.press("Enter");
  const decide = pane.getByRole("button", { name: /^Besluta nivå för 7\. / });
  await tabTo(decide);
  await keyboard.press("Enter");
  await pane.getByRole("radio", { name: "Uppnått", exact: true, checked: true }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await pane.getByRole("radio", { name: "Ej uppnått", checked: true }).waitFor();
  await tabTo(pane.getByRole("button", { name: "Spara i arbetsboken" }));
  await keyboard.press("Enter");
  await pane.getByText("Sparat.", { exact: true }).waitFor();
  expect(await hasFocus(decide)).toBe(true);
  await pane.getByText("Ej uppnått", { exact: true }).waitFor();

  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.getByText("Det som skrevs är ångrat.").waitFor();
  await pane.getByText("Ej uppnått", { exact: true }).waitFor({ state: "detached" });
  expect(await hasFocus(decide)).toBe(true);
});

test.each([
  { width: 320, colorScheme: "light" },
  { width: 350, colorScheme: "dark" },
] as const)(
  "%j: nothing is wider than the pane, and the automatic checks of WCAG 2.2 AA find nothing",
  async ({ width, colorScheme }) => {
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme });
    await page.locator('iframe[title="Måluppföljning"]').evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
    }, width);
    // The panel looks up Office's theme whenever it gets the focus.
    await pane.locator("html").evaluate(() => window.dispatchEvent(new Event("focus")));
    expect(await paneFaults(page)).toEqual([]);
    await goal().click();
    await pane.getByRole("button", { name: /^Besluta nivå för 7\. / }).click();
    await pane.getByRole("radio", { name: "Ej uppnått" }).check();
    expect(await paneFaults(page)).toEqual([]);
    await pane.getByRole("button", { name: "Fäll ut alla" }).click();
    await pane.locator("html").evaluate(() => window.scrollTo(0, 3000));
    expect(await paneFaults(page)).toEqual([]);
  },
);
