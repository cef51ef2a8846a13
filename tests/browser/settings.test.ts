import { beforeEachTest } from "./eachTest";
import { paneFaults } from "./paneFaults";
import type { WorkbenchPage } from "./workbenchPage";

let workbench: WorkbenchPage;
beforeEachTest("uppfoljning-2020-08.xlsx", async (opened) => {
  workbench = opened;
  await workbench.page.locator('iframe[title="Måluppföljning"]').evaluate((frame) => {
    frame.style.width = "320px";
  });
});

test("in the narrowest pane a rule is changed and saved by keyboard, and undone", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Inställningar" }).click();
  const rule = pane.getByRole("radio", { name: "Den sämsta indikatorn" });
  await rule.waitFor();
  expect(await paneFaults(page)).toEqual([]);
  await pane.getByRole("radio", { name: "Efter målets värde" }).focus();
  for (let down = 0; down < 3; down++) await page.keyboard.press("ArrowDown");
  expect(await rule.isChecked()).toBe(true);
  expect(await paneFaults(page)).toEqual([]);
  await pane.getByRole("button", { name: "Spara i arbetsboken" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText(/^Inställningarna är sparade i arbetsboken\./).waitFor();
  expect(await rule.isChecked()).toBe(true);
  expect(await paneFaults(page)).toEqual([]);
  await pane.getByRole("button", { name: "Ångra" }).click();
  await pane.getByText("Det som skrevs är ångrat.").waitFor();
  expect(await rule.isChecked()).toBe(false);
});

test("dark colours are followed at once and stay when the pane is opened again", async () => {
  const { page, pane } = workbench;
  const background = (): Promise<string> =>
    pane.locator("main").evaluate((main) => getComputedStyle(main.parentElement ?? main).backgroundColor);
  await pane.getByRole("button", { name: "Inställningar" }).click();
  const light = await background();
  await pane.getByRole("radio", { name: "Mörk" }).check();
  const dark = await background();
  expect(dark).not.toBe(light);
  expect(await paneFaults(page)).toEqual([]);
  await page.reload();
  await pane.getByRole("button", { name: "Inställningar" }).waitFor();
  expect(await background()).toBe(dark);
});

test("a file is handed over, and taken in again says that nothing changes", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Inställningar" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Exportera till fil" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("maluppfoljning-installningar.json");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: "Importera från fil" }).click(),
  ]);
  await chooser.setFiles(await download.path());
  await pane.getByText("Filen säger detsamma som arbetsboken. Inget ändras.").waitFor();
  expect(await paneFaults(page)).toEqual([]);
});
