import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { securityHeaders } from "../../build/site";
import { EXCEL_ON_THE_WEB, framedAt, launchForServed, OFFICE_SCRIPT } from "./framed";
import { ask, serve, type Served } from "./nginx";

const DIST = path.join(__dirname, "../../dist");

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serve();
  browser = await launchForServed();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const scripts = readdirSync(path.join(DIST, "js")).filter((file) => file.endsWith(".js"));

describe("what the server answers", () => {
  test.each([
    ["/taskpane.html", "text/html; charset=utf-8", "no-cache"],
    ["/hjalp.html", "text/html; charset=utf-8", "no-cache"],
    ["/tredjepartslicenser.txt", "text/plain; charset=utf-8", "no-cache"],
    ["/LICENSE.txt", "text/plain; charset=utf-8", "no-cache"],
    [`/js/${scripts[0]}`, "text/javascript; charset=utf-8", "public, immutable, max-age=31536000"],
    ["/assets/icons/icon-32.png", "image/png", "public, max-age=86400"],
    ["/bilder/workbench.png", "image/png", "public, max-age=86400"],
  ])("%s comes as %s, to be kept as %s", async (address, type, cache) => {
    const { status, headers, bytes } = await ask(served.port, `/maluppfoljning${address}`);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, cache]);
    for (const [name, value] of Object.entries(securityHeaders()))
      expect(headers[name.toLowerCase()]).toBe(value);
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(bytes.equals(await readFile(path.join(DIST, address)))).toBe(true);
  });

  test.each([
    "/",
    "/js/",
    "/js/vendor.00000000.js",
    "/missing.html",
    "/nginx.conf",
    "/web.config",
    "/staticwebapp.config.json",
    "/../../../../etc/passwd",
  ])("%s is not there, and that is not kept", async (address) => {
    const { status, headers } = await ask(served.port, `/maluppfoljning${address}`);
    expect([address.includes("..") && status === 400 ? 404 : status, headers["cache-control"]]).toEqual([
      404,
      undefined,
    ]);
  });

  test("a page that is the same is not sent again", async () => {
    const first = await ask(served.port, "/maluppfoljning/taskpane.html");
    const again = await ask(served.port, "/maluppfoljning/taskpane.html", {
      "If-None-Match": String(first.headers.etag),
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  test("scripts are sent compressed to those who can read it", async () => {
    const script = `/js/${scripts.find((file) => file.startsWith("vendor."))}`;
    const { headers, bytes } = await ask(served.port, `/maluppfoljning${script}`, {
      "Accept-Encoding": "gzip",
    });
    expect([headers["content-encoding"], headers.vary]).toEqual(["gzip", "Accept-Encoding"]);
    expect(gunzipSync(bytes).equals(await readFile(path.join(DIST, script)))).toBe(true);
  });
});

describe("the pane in a browser", () => {
  test.each([
    EXCEL_ON_THE_WEB,
    "https://excel.cloud.microsoft/open",
    "https://kommunen.sharepoint.com/:x:/r/sites/ekonomi",
    "https://teams.microsoft.com/v2/",
  ])("runs in a frame at %s, breaks no policy and asks nobody but office.js", async (address) => {
    const { page, problems, origins, close } = await framedAt(browser, served, address);
    const pane = page.frameLocator('iframe[title="pane"]');
    await pane.locator("#root > :not(.skeleton)").first().waitFor();
    expect(await pane.locator("#root").innerText()).not.toBe("");
    expect(problems).toEqual([]);
    expect([...origins].toSorted()).toEqual(
      [new URL(address).origin, new URL(OFFICE_SCRIPT).origin, new URL(served.url).origin].toSorted(),
    );
    await close();
  });

  test("is refused in a frame of anybody else's", async () => {
    const { page, problems, close } = await framedAt(browser, served, "https://example.org/");
    if (problems.length === 0) await page.waitForEvent("console");
    expect(problems.join(" ")).toContain("frame-ancestors");
    await close();
  });
});

test("the guide opens by itself, breaks no policy, and axe finds nothing in it, light or dark, wide or narrow", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page: Page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${served.url}/hjalp.html`);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      // Playwright's own way past the page's policy is for what is run from outside.
      await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
        );
      });
      expect(found).toEqual([]);
    }
  expect(problems).toEqual([]);
  await context.close();
});
