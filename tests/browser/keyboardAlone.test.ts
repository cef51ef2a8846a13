import type { Locator } from "playwright-core";
import { beforeEachTest } from "./eachTest";
import { hasFocus, press, tabTo, toPane } from "./keyboardAlone";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2023.xlsx", (opened) => {
  workbench = opened;
});

const button = (name: string): Locator => workbench.pane.getByRole("button", { name, exact: true });
const tab = (name: string): Locator => workbench.pane.getByRole("tab", { name, exact: true });

/** The tabs are one stop: arrows lead from the chosen one to the next, and Enter chooses that. */
async function nextView(chosen: string, next: string): Promise<void> {
  await tabTo(tab(chosen), "Shift+Tab");
  await workbench.page.keyboard.press("ArrowRight");
  expect(await hasFocus(tab(next))).toBe(true);
  await workbench.page.keyboard.press("Enter");
  await workbench.pane.getByRole("tab", { name: next, exact: true, selected: true }).waitFor();
}

test("from recalculating to the text and the settings, every job can be done by keyboard alone", async () => {
  const { pane } = workbench;
  await button("Så lästes arbetsboken").waitFor();
  await toPane(workbench);
  await press(button("Räkna om"));
  await press(button("Skriv"));
  await press(button("Ångra"), "Shift+Tab");
  await pane.getByText("Det som skrevs är ångrat.").waitFor();
  await press(button("Räkna om"));
  await press(button("Skriv"));
  await pane.getByText(/celler skrevs på blad/).waitFor();

  await nextView("Översikt", "Mål");
  await press(button("Fäll ut alla"));
  await button("Fäll ihop alla").waitFor();

  await nextView("Mål", "Rapporter");
  await press(button("Bygg rapporter"));
  await pane.getByRole("heading", { name: "Byggda rapporter (9)" }).waitFor();

  await nextView("Rapporter", "Kontroll");
  await press(button("Kontrollera"));
  await pane.getByRole("heading", { name: "Fel (3)" }).waitFor();

  await nextView("Kontroll", "Text");
  await button("Kopiera allt").waitFor();

  await press(button("Inställningar"));
  await tabTo(pane.getByRole("radio", { name: "Efter målets värde" }));
  await press(button("Tillbaka"), "Shift+Tab");
  expect(await hasFocus(button("Inställningar"))).toBe(true);
});
