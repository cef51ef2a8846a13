import type { FrameLocator, Locator, Page } from "playwright-core";
import { columnIndex } from "../host/model/address";
import type { Stage } from "./stage";

/** The workbench as a user meets it. */
export class WorkbenchPage {
  /** Errors in the console, and requests that left the workbench's server. Empty when all is well. */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    origin: string,
  ) {
    page.on("pageerror", (error) => this.problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("request", (request) => {
      const { protocol } = new URL(request.url());
      const isLocal = protocol === "data:" || protocol === "blob:" || request.url().startsWith(origin);
      if (!isLocal) this.problems.push(`request to ${request.url()}`);
    });
  }

  /** @param displayLanguage the language that the stand-in for Excel shows itself in */
  static async open(
    { browser, url }: Stage,
    sample: string,
    displayLanguage = "sv-SE",
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: "sv-SE",
      timezoneId: "Europe/Stockholm",
    });
    const workbench = new WorkbenchPage(await context.newPage(), url);
    await workbench.page.goto(`${url}?bok=${sample}&sprak=${displayLanguage}`);
    await workbench.cell("A1").waitFor();
    return workbench;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Måluppföljning"]');
  }

  get nameBox(): Locator {
    return this.page.getByLabel("Namnruta");
  }

  get valueBar(): Locator {
    return this.page.getByLabel("Cellens värde eller formel");
  }

  get rows(): Locator {
    return this.page.locator(".sheet-grid [role=row][row-id]");
  }

  /** A cell by its address; it is only there while it can be seen, or nearly. */
  cell(address: string): Locator {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return this.page.locator(
      `.sheet-grid [row-id="${Number(digits) - 1}"] [col-id="${columnIndex(letters)}"]`,
    );
  }

  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
  }

  /** What the workbook holds at an address of the active sheet, in memory. */
  modelCell(address: string): Promise<unknown> {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return this.page.evaluate(
      ({ row, column }) => {
        const host = window.maluppfoljningHost;
        return host?.workbook.sheetById(host.activeSheetId)?.cell(row, column).content;
      },
      { row: Number(digits) - 1, column: columnIndex(letters) },
    );
  }

  /** Clicks on Räkna om, and on Skriv when it is shown what would be written. */
  async recalculate(): Promise<void> {
    await this.pane.getByRole("button", { name: "Räkna om" }).click();
    await this.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  }

  openFile(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return this.page
      .getByLabel("Arbetsbok att öppna")
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
