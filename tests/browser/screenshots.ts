import { mkdir } from "node:fs/promises";
import path from "node:path";
import { takeAnnexPictures } from "./annexPictures";
import { takeAssessmentPictures } from "./assessmentPictures";
import { proposalWorkbook } from "./proposalWorkbook";
import { openStage, type Stage } from "./stage";
import { unclearWorkbook } from "./unclearWorkbook";
import { workbookOfRows } from "./workbookOfRows";
import { WorkbenchPage } from "./workbenchPage";

const ROOT = path.resolve(__dirname, "../..");
/** The picture in the README. */
const README_PICTURE = path.join(ROOT, "docs/images/workbench.png");
const GUIDE_PICTURES = path.join(ROOT, "docs/images");
/** For looking at the panel in the widths it must work in; not kept in the repository. */
const PANEL_PICTURES = path.join(ROOT, ".cache/screenshots");
const SAMPLE = "uppfoljning-2022-08.xlsx";
const LEDGER_FILE = path.join(ROOT, "tests/outside/ledgers/bookkeeping-signs/workbook.xlsx");
const PANEL_WIDTHS = [350, 320];
const COLOR_SCHEMES = ["light", "dark"] as const;

async function recalculated(stage: Stage): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(stage, SAMPLE);
  await workbench.recalculate();
  await workbench.pane.getByText("0,98", { exact: true }).waitFor();
  return workbench;
}

async function takeReadmePicture(workbench: WorkbenchPage): Promise<void> {
  // Where a decided level is, with its motivation and the computed columns beside it.
  await workbench.goTo("Z14");
  await workbench.goTo("O12");
  // The status line follows the conversation with some delay.
  await workbench.page.waitForTimeout(800);
  await workbench.page.screenshot({ path: README_PICTURE });
}

async function takePanelPictures({ page, pane }: WorkbenchPage, name: string): Promise<void> {
  const frame = page.locator('iframe[title="Måluppföljning"]');
  for (const colorScheme of COLOR_SCHEMES) {
    await page.emulateMedia({ colorScheme });
    // The panel looks up Office's theme whenever it gets the focus.
    await pane.locator("html").evaluate(() => window.dispatchEvent(new Event("focus")));
    for (const width of PANEL_WIDTHS) {
      await frame.evaluate((element, pixels) => {
        element.style.cssText = `position: fixed; inset: 0 auto auto 0; z-index: 1000; width: ${pixels}px; height: 768px; background: white`;
      }, width);
      // Lists change their width with some delay.
      await page.waitForTimeout(300);
      await frame.screenshot({ path: path.join(PANEL_PICTURES, `${name}-${colorScheme}-${width}.png`) });
    }
  }
  await frame.evaluate((element) => (element.style.cssText = ""));
}

/** The pane's views on a full workbook, for the user guide. */
async function takeGuidePictures(workbench: WorkbenchPage): Promise<void> {
  const { page, pane } = workbench;
  const frame = page.locator('iframe[title="Måluppföljning"]');
  const tab = (name: string): Promise<void> => pane.getByRole("tab", { name, exact: true }).click();
  const button = (name: string | RegExp): Promise<void> =>
    pane.getByRole("button", { name, exact: true }).first().click();
  const take = async (name: string): Promise<void> => {
    // Lists find their heights, and what moves comes to rest.
    await page.waitForTimeout(600);
    await frame.screenshot({ path: path.join(GUIDE_PICTURES, `panel-${name}.png`) });
  };
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByLabel("Arbetsbok", { exact: true }).selectOption("uppfoljning-2023.xlsx");
  await pane.getByText("Hittade 3", { exact: false }).waitFor();
  await frame.evaluate((element) => {
    element.style.cssText =
      "position: fixed; inset: 0 auto auto 0; z-index: 1000; width: 350px; height: 640px";
  });
  await button("Räkna om");
  await pane.getByRole("button", { name: "Skriv", exact: true }).waitFor();
  await take("forhandsvisning");
  await button("Skriv");
  await pane.getByText("0,70", { exact: true }).waitFor();
  await take("oversikt");
  await tab("Mål");
  await button(/^1\. /);
  await take("mal");
  await tab("Rapporter");
  await take("rapporter");
  await button("Bygg rapporter");
  await pane.getByText("Byggda rapporter", { exact: false }).waitFor({ timeout: 60_000 });
  await tab("Kontroll");
  await button("Kontrollera");
  await pane.getByRole("heading", { name: /^Fel/ }).waitFor({ timeout: 60_000 });
  await take("kontroll");
  await tab("Text");
  await pane.getByRole("heading", { name: "Ekonomi" }).waitFor({ timeout: 60_000 });
  await take("text");
  await button(/^601,6/);
  await button(/^Vad består 601,6/);
  await pane.getByRole("radio", { name: "Per konto" }).waitFor();
  await workbench.goTo("E12");
  await pane.getByText("Personalkostnader", { exact: false }).first().waitFor();
  await take("delar");
  await button("Tillbaka");
  await button("Inställningar");
  await pane.getByRole("heading", { name: "Gränser och regler" }).waitFor();
  await take("installningar");
  await frame.evaluate((element) => (element.style.cssText = ""));
}

/** "Så lästes arbetsboken": asked, answered, saved, and with a column being changed. */
async function takeMappingPictures(workbench: WorkbenchPage): Promise<void> {
  const { pane } = workbench;
  await workbench.openFile("oklar.xlsx", unclearWorkbook());
  await pane.getByRole("button", { name: "Nej, välj annan kolumn" }).click();
  await takePanelPictures(workbench, "mapping-question");
  await pane.getByRole("button", { name: "Ja, det stämmer" }).click();
  await pane.getByRole("button", { name: "Spara" }).click();
  await pane.getByText("Sparad i arbetsboken", { exact: true }).waitFor();
  await takePanelPictures(workbench, "mapping-saved");
  await pane.getByRole("button", { name: "Ändra Utfall", exact: true }).click();
  await takePanelPictures(workbench, "mapping-change");
}

/** An empty workbook, one without a follow-up, and the template when it has been made. */
async function takeTemplatePictures(workbench: WorkbenchPage): Promise<void> {
  const { pane } = workbench;
  const offer = pane.getByRole("button", { name: "Skapa uppföljningsmall" });
  await workbench.openFile("annat.xlsx", workbookOfRows([["Inköp"], ["Pennor", 12]]));
  await pane.getByRole("button", { name: "Använd min arbetsbok" }).waitFor();
  await takePanelPictures(workbench, "template-second");
  await workbench.openFile("tom.xlsx", workbookOfRows([]));
  await pane.locator("button", { hasText: "Skapa uppföljningsmall" }).waitFor();
  await workbench.page.waitForTimeout(500);
  await takePanelPictures(workbench, "template-first");
  await offer.click();
  await pane.getByText("Mallen finns på bladet Uppföljning.", { exact: false }).waitFor();
  await takePanelPictures(workbench, "template-made");
}

/** "Ny period" asked for, shown, and begun. */
async function takePeriodPictures(workbench: WorkbenchPage): Promise<void> {
  const { pane } = workbench;
  await workbench.openFile("period.xlsx", proposalWorkbook());
  await pane.getByRole("button", { name: "Ny period" }).click();
  const field = pane.getByRole("textbox", { name: "Nästa uppföljning per" });
  await field.fill("2022-08-01");
  await takePanelPictures(workbench, "period-asked");
  await field.fill("2022-12-31");
  await pane.getByRole("button", { name: "Börja ny period" }).waitFor();
  await takePanelPictures(workbench, "period-shown");
  await pane.getByRole("button", { name: "Börja ny period" }).click();
  await pane.getByText("Den nya perioden är påbörjad.", { exact: false }).waitFor();
  await takePanelPictures(workbench, "period-begun");
}

/** Targets that are proposed, and one accepted. */
async function takeProposalPictures(workbench: WorkbenchPage): Promise<void> {
  const { pane } = workbench;
  await workbench.openFile("forslag.xlsx", proposalWorkbook());
  await workbench.recalculate();
  const offers = pane.locator("button", { hasText: "Skriv in" });
  await offers.first().scrollIntoViewIfNeeded();
  await takePanelPictures(workbench, "proposal-offered");
  await offers.first().click();
  await pane.getByText("Målvärdet är inskrivet.", { exact: false }).waitFor();
  await takePanelPictures(workbench, "proposal-accepted");
}

/** A ledger file before it is read in, and what stands when it is and the reports are built, for the user guide. */
async function takeLedgerFilePictures(workbench: WorkbenchPage): Promise<void> {
  const { page, pane } = workbench;
  const frame = page.locator('iframe[title="Måluppföljning"]');
  await workbench.openFile("tom.xlsx", workbookOfRows([]));
  await pane.getByRole("tab", { name: "Rapporter", exact: true }).click();
  await frame.evaluate((element) => {
    element.style.cssText =
      "position: fixed; inset: 0 auto auto 0; z-index: 1000; width: 350px; height: 640px";
  });
  await pane.getByLabel("Läs in från fil", { exact: true }).last().setInputFiles(LEDGER_FILE);
  await pane.getByRole("button", { name: "Läs in", exact: true }).waitFor();
  await page.waitForTimeout(600);
  await frame.screenshot({ path: path.join(GUIDE_PICTURES, "panel-las-in.png") });
  await takePanelPictures(workbench, "ledger-file");
  await pane.getByRole("button", { name: "Läs in", exact: true }).click();
  await pane.getByText("Huvudboken är inläst", { exact: false }).waitFor({ timeout: 60_000 });
  await takePanelPictures(workbench, "ledger-file-read");
  await pane.getByRole("textbox", { name: "Nettokostnad enligt ekonomisystemet" }).fill("592 514 tkr");
  await pane.getByRole("button", { name: "Bygg rapporter" }).click();
  await pane.getByRole("button", { name: "Vänd tecknen" }).waitFor({ timeout: 60_000 });
  await takePanelPictures(workbench, "ledger-file-asked");
  await pane.getByRole("button", { name: "Vänd tecknen" }).click();
  await pane.getByText("Nettokostnaden stämmer", { exact: false }).waitFor({ timeout: 60_000 });
  await takePanelPictures(workbench, "ledger-file-built");
  await frame.evaluate((element) => (element.style.cssText = ""));
}

/** The pictures that can be taken by name: `npm run screenshots -- ledgerFile`. */
const BY_NAME: Readonly<Record<string, (workbench: WorkbenchPage) => Promise<void>>> = {
  ledgerFile: takeLedgerFilePictures,
  mapping: takeMappingPictures,
  period: takePeriodPictures,
  proposal: takeProposalPictures,
  template: takeTemplatePictures,
  guide: takeGuidePictures,
  assessment: (workbench) => takeAssessmentPictures(workbench, GUIDE_PICTURES),
};

async function main(): Promise<void> {
  const [name] = process.argv.slice(2);
  const wanted = name === undefined ? null : BY_NAME[name];
  if (wanted === undefined) throw new Error(`Not one of ${Object.keys(BY_NAME).join(", ")}: ${name}`);
  await Promise.all(
    [README_PICTURE, path.join(PANEL_PICTURES, "-")].map((file) =>
      mkdir(path.dirname(file), { recursive: true }),
    ),
  );
  const stage = await openStage();
  try {
    const workbench = await recalculated(stage);
    if (wanted !== null) {
      await wanted(workbench);
      return;
    }
    await takeReadmePicture(workbench);
    await takePanelPictures(workbench, "overview");
    for (const take of Object.values(BY_NAME)) await take(workbench);
    await takeAnnexPictures(stage.browser, GUIDE_PICTURES);
  } finally {
    await stage.close();
  }
  console.info(`${README_PICTURE}\n${PANEL_PICTURES}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
