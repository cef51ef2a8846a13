import type { Locator } from "playwright-core";
import { SWEDISH } from "../../src/text/swedish";
import type { Texts } from "../../src/text/texts";
import { ATTAINED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { proposalWorkbook } from "./proposalWorkbook";
import { unclearWorkbook } from "./unclearWorkbook";
import type { WorkbenchPage } from "./workbenchPage";
import { workbookOfRows } from "./workbookOfRows";

/** Brings the pane to its next state as the user does, and waits until it is there. */
type Step = (workbench: WorkbenchPage, texts: Texts) => Promise<void>;

/** States that are come to one after the other, each by its name. The follow-up of August 2022 is open at first. */
type Journey = Readonly<Record<string, Step>>;

/** Every state of the pane that looks like no other. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  "the main job": {
    async "a follow-up"(workbench, { MAPPING }) {
      await button(workbench, MAPPING.heading).waitFor();
    },
    async "what would be written"(workbench, { PANE, PREVIEW }) {
      await button(workbench, PANE.recalculate).click();
      await heading(workbench, PREVIEW.title).waitFor();
    },
    async "the result"(workbench, { PANE, indexText }) {
      await button(workbench, PANE.write).click();
      await workbench.pane.getByText(indexText(0.98, null), { exact: true }).waitFor();
    },
    async "nothing to write"(workbench, { PANE }) {
      await button(workbench, PANE.recalculate).click();
      await workbench.pane.getByText(PANE.nothingToWrite).waitFor();
    },
    async "goals unfolded, with the form for a level"({ pane }, { GOALS, VIEW_NAMES }) {
      await pane.getByRole("tab", { name: VIEW_NAMES.goals, exact: true }).click();
      await pane.getByRole("button", { name: GOALS.unfoldAll }).click();
      await pane.getByRole("button", { name: GOALS.decide }).first().click();
      await pane.getByRole("radio", { checked: false }).last().check();
      await pane.getByRole("textbox", { name: GOALS.motivation }).waitFor();
    },
    async "a workbook that was changed since"(workbench, { PANE, VIEW_NAMES }) {
      await workbench.pane.getByRole("tab", { name: VIEW_NAMES.overview, exact: true }).click();
      await workbench.goTo("A2");
      await workbench.cell("A2").click();
      await workbench.page.keyboard.type("Per den 31 augusti");
      await workbench.page.keyboard.press("Enter");
      await workbench.pane.getByText(PANE.changedSince).waitFor();
    },
  },
  "what stops the main job": {
    async "a cell being edited"(workbench, { MAPPING, PANE }) {
      await button(workbench, MAPPING.heading).waitFor();
      await workbench.page.evaluate(() => window.maluppfoljningHost?.beginCellEdit());
      await button(workbench, PANE.recalculate).click();
      await button(workbench, PANE.copyTechnical).waitFor();
      await workbench.page.evaluate(() => window.maluppfoljningHost?.endCellEdit());
    },
    async "a protected sheet"(workbench, { PANE, refusalSentence }) {
      // That Excel took no orders is told in the console too.
      workbench.problems.length = 0;
      await workbench.page.evaluate(() => {
        const sheet = window.maluppfoljningHost?.workbook.findSheet("Mål 2022");
        if (sheet) sheet.isProtected = true;
      });
      await button(workbench, PANE.recalculate).click();
      const sentence = refusalSentence({ code: "sheetProtected", sheet: "Mål 2022" });
      await workbench.pane.getByText(sentence).waitFor();
    },
  },
  "an empty workbook": {
    async "the ways on"(workbench, { START }) {
      await workbench.openFile("tom.xlsx", workbookOfRows([]));
      await workbench.pane.getByText(START.otherWorkbook).waitFor();
    },
    async "no goals to show"({ pane }, { START, VIEW_NAMES }) {
      await pane.getByRole("tab", { name: VIEW_NAMES.goals, exact: true }).click();
      await pane.getByText(START.goals).waitFor();
    },
    async "nothing to build reports of"({ pane }, { START, VIEW_NAMES }) {
      await pane.getByRole("tab", { name: VIEW_NAMES.reports, exact: true }).click();
      await pane.getByText(START.reports).waitFor();
    },
    async "nothing to write about"({ pane }, { NOTHING_TO_SAY, VIEW_NAMES }) {
      await pane.getByRole("tab", { name: VIEW_NAMES.summary, exact: true }).click();
      await pane.getByText(NOTHING_TO_SAY).waitFor();
    },
    async "back at the ways on"(workbench, { START }) {
      await button(workbench, START.toOverview).click();
      await workbench.pane.getByText(START.otherWorkbook).waitFor();
    },
    async "the template made"(workbench, { PANE }) {
      await button(workbench, PANE.createTemplate).click();
      await workbench.page.getByRole("tab", { name: "Uppföljning", selected: true }).waitFor();
      await button(workbench, PANE.recalculate).waitFor();
    },
  },
  "a workbook that has to be asked about": {
    async "without a follow-up"(workbench, { START }) {
      await workbench.openFile("annat.xlsx", workbookOfRows([["Inköp"], ["Pennor", 12]]));
      await button(workbench, START.useWorkbook).waitFor();
    },
    async "columns to point out"(workbench, { MAPPING, START }) {
      await button(workbench, START.useWorkbook).click();
      await button(workbench, MAPPING.pointOut).waitFor();
    },
    async "a question"(workbench, { MAPPING }) {
      await workbench.openFile("oklar.xlsx", unclearWorkbook());
      await button(workbench, MAPPING.no).waitFor();
    },
    async "another column being chosen"(workbench, { MAPPING }) {
      await button(workbench, MAPPING.no).click();
      await workbench.pane.getByRole("combobox").first().waitFor();
    },
    async "all answered"(workbench, { MAPPING, PANE }) {
      await button(workbench, MAPPING.yes).click();
      await button(workbench, PANE.save).waitFor();
    },
  },
  "a follow-up with remarks": {
    async "the result"(workbench, { PANE, acceptName }) {
      await workbench.openFile("forslag.xlsx", proposalWorkbook());
      await workbench.pane.getByText("Blad1").first().waitFor();
      await button(workbench, PANE.recalculate).click();
      await button(workbench, PANE.write).click();
      await button(workbench, acceptName("90 %", "Minst 90 % är trygga")).waitFor();
    },
    async "a new period asked for"(workbench, { PERIOD }) {
      await button(workbench, PERIOD.heading).click();
      await workbench.pane.getByRole("textbox", { name: PERIOD.nextDate }).fill("2022-08-31");
    },
    async "a new period shown"(workbench, { PERIOD }) {
      await workbench.pane.getByRole("textbox", { name: PERIOD.nextDate }).fill("2022-12-31");
      await button(workbench, PERIOD.begin).waitFor();
    },
  },
  "reports, check and text": {
    async "reports to choose"(workbench, { REPORTS_TEXT, VIEW_NAMES }) {
      await workbench.page.getByLabel("Arbetsbok", { exact: true }).selectOption("uppfoljning-2023.xlsx");
      await workbench.pane.getByText("Måluppfyllelse 2023").first().waitFor();
      await workbench.pane.getByRole("tab", { name: VIEW_NAMES.reports, exact: true }).click();
      await button(workbench, REPORTS_TEXT.build).waitFor();
    },
    async "no report chosen"({ pane }, { REPORTS_TEXT }) {
      await pane.getByRole("checkbox", { name: REPORTS_TEXT.all, exact: true }).uncheck();
      await pane.getByText(REPORTS_TEXT.chooseOne).waitFor();
    },
    async "nothing checked"(workbench, { CHECK_TEXT, VIEW_NAMES }) {
      await workbench.pane.getByRole("tab", { name: VIEW_NAMES.check, exact: true }).click();
      await button(workbench, CHECK_TEXT.check).waitFor();
    },
    async "reports built"(workbench, { REPORTS_TEXT, VIEW_NAMES, builtHeading }) {
      await workbench.pane.getByRole("tab", { name: VIEW_NAMES.reports, exact: true }).click();
      await workbench.pane.getByRole("checkbox", { name: REPORTS_TEXT.all, exact: true }).check();
      await button(workbench, REPORTS_TEXT.build).click();
      await heading(workbench, builtHeading(9)).waitFor();
    },
    async findings(workbench, { CHECK_TEXT, VIEW_NAMES, checkGroupHeading }) {
      await workbench.pane.getByRole("tab", { name: VIEW_NAMES.check, exact: true }).click();
      await button(workbench, CHECK_TEXT.check).click();
      await heading(workbench, checkGroupHeading("error", 3)).waitFor();
    },
    async "the text"(workbench, { SUMMARY, VIEW_NAMES }) {
      await workbench.pane.getByRole("tab", { name: VIEW_NAMES.summary, exact: true }).click();
      await button(workbench, SUMMARY.copyAll).waitFor();
    },
    async "what a figure of the text consists of"(workbench, { figureName, figurePartsName }) {
      const [figure, place] = ["601,6\u00A0mnkr", { sheet: "Resultatrapport", address: "D22" }] as const;
      await button(workbench, figureName(figure, place)).click();
      await button(workbench, figurePartsName(figure)).click();
      await workbench.pane.getByRole("radio").first().waitFor();
      await workbench.pane.locator("summary").first().click();
    },
  },
  "the other pages": {
    async "how the workbook was read"(workbench, { MAPPING }) {
      await button(workbench, MAPPING.heading).click();
      await button(workbench, MAPPING.back).waitFor();
    },
    async "settings, one changed"(workbench, { MAPPING, PAGE_NAMES, SETTINGS, thresholdName }) {
      await button(workbench, MAPPING.back).click();
      await button(workbench, PAGE_NAMES.settings).click();
      const partly = thresholdName("partlyAttained", ATTAINED_WORDING);
      await workbench.pane.getByRole("textbox", { name: partly }).fill("0,9");
      await workbench.pane.getByText(SETTINGS.unsaved).waitFor();
    },
    async help(workbench, { HELP, MAPPING, PAGE_NAMES }) {
      await button(workbench, MAPPING.back).click();
      await button(workbench, PAGE_NAMES.help).click();
      await heading(workbench, HELP.about).waitFor();
    },
  },
  "where the pane cannot be used": {
    "outside Excel": (workbench, { PANE, language }) =>
      reloadWith(workbench, officeOf("null", language), PANE.outsideExcel),
    "an Excel that is too old": (workbench, { PANE, language }) =>
      reloadWith(workbench, officeOf('"Excel"', language), PANE.excelTooOld),
    // Nobody says which language it is.
    "office.js blocked": (workbench) => reloadWith(workbench, "", SWEDISH.PANE.officeBlocked),
  },
};

/** All of a browser tab's or an old Excel's Office that the pane asks for. */
function officeOf(host: string, language: string): string {
  return `window.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: ${host} }),
    context: { displayLanguage: "${language}", requirements: { isSetSupported: () => false } },
  };`;
}

/** Opens the pane where this script is all that there is of Office. */
async function reloadWith({ page, pane }: WorkbenchPage, office: string, sentence: string): Promise<void> {
  const serve = (body: string) => ({ contentType: "text/javascript", body });
  await page.route("**/office/client.js", (route) => route.fulfill(serve("")));
  await page.route("**/paneConnection.js", (route) => route.fulfill(serve(office)));
  await page.reload();
  await pane.getByText(sentence).waitFor();
}

function button({ pane }: WorkbenchPage, name: string): Locator {
  return pane.getByRole("button", { name, exact: true });
}

function heading({ pane }: WorkbenchPage, name: string): Locator {
  return pane.getByRole("heading", { name, exact: true });
}
