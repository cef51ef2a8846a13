import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { HOST, type Served } from "./nginx";

export const OFFICE_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
export const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx";

/** A browser that finds the server by its name. */
export function launchForServed(): Promise<Browser> {
  return launchChromium([
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
    // This computer is to be a server like any other. Real ones on an address within a municipality's net meet that check (docs/installation.md).
    "--disable-features=LocalNetworkAccessChecks",
  ]);
}

export interface Framed {
  readonly page: Page;
  /** Errors in the console, and of the page. */
  readonly problems: readonly string[];
  /** Of all that was asked for. */
  readonly origins: ReadonlySet<string>;
  close(): Promise<void>;
}

/** The pane in a frame of a page at an address, with a stand-in for office.js; what went wrong, and where requests went. */
export async function framedAt(browser: Browser, served: Served, address: string): Promise<Framed> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "sv-SE" });
  const page = await context.newPage();
  const problems: string[] = [];
  const origins = new Set<string>();
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await context.route(OFFICE_SCRIPT, (route) =>
    // Says truly that this is not Excel: what the pane then shows has come through the server's headers.
    route.fulfill({
      contentType: "text/javascript",
      body: "window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null, platform: null }) };",
    }),
  );
  await context.route(address, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe title="pane" src="${served.url}/taskpane.html"></iframe>`,
    }),
  );
  await page.goto(address);
  return { page, problems, origins, close: () => context.close() };
}
