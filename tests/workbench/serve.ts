import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import { withLocalOffice } from "./officeScripts";

const ROOT = path.resolve(__dirname, "../..");
const PANE = path.join(ROOT, "dist");
const WORKBENCH = path.join(ROOT, ".cache/workbench");
const SAMPLES = path.join(ROOT, "assets/samples");
const OFFICE_CLIENT = path.join(ROOT, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");
const DEFAULT_PORT = 3000;
const PORTS_TO_TRY = 20;

const HEADERS = {
  // The formula engine is WebAssembly; nothing is loaded from, or sent to, anywhere else.
  "Content-Security-Policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
    "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; " +
    "object-src 'none'; base-uri 'self'; form-action 'none'",
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built panel and the built workbench on this computer; takes the next free port when one is in use. */
export async function startWorkbench(port = DEFAULT_PORT): Promise<Workbench> {
  for (const [file, script] of [
    [path.join(PANE, "taskpane.html"), "build"],
    [path.join(WORKBENCH, "index.html"), "build:workbench"],
  ] as const) {
    if (!existsSync(file))
      throw new Error(`${path.relative(ROOT, file)} is missing: run "npm run ${script}" first.`);
  }
  const server = createServer(requestListener());
  const address = await listen(server, port);
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

function requestListener(): RequestListener {
  const files = (folder: string) => sirv(folder, { dev: true });
  const [pane, workbench, samples] = [files(PANE), files(WORKBENCH), files(SAMPLES)];
  const exact: Readonly<Record<string, Route>> = {
    "/pane/taskpane.html": async (_request, response) =>
      send(response, "text/html", withLocalOffice(await readFile(path.join(PANE, "taskpane.html"), "utf8"))),
    "/office/client.js": async (_request, response) =>
      send(response, "text/javascript", await readFile(OFFICE_CLIENT, "utf8")),
    "/samples/": async (_request, response) =>
      send(response, "application/json", JSON.stringify(await sampleNames())),
  };
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const route = exact[pathname];
    if (route !== undefined) {
      Promise.resolve(route(request, response)).catch((error: unknown) => fail(response, error));
      return;
    }
    const [prefix, handler] = pathname.startsWith("/pane/")
      ? (["/pane", pane] as const)
      : pathname.startsWith("/samples/")
        ? (["/samples", samples] as const)
        : (["", workbench] as const);
    request.url = pathname.slice(prefix.length);
    handler(request, response, () => {
      response.statusCode = 404;
      send(response, "text/plain", "Not found");
    });
  };
}

async function sampleNames(): Promise<string[]> {
  return (await readdir(SAMPLES)).filter((name) => name.endsWith(".xlsx")).sort();
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.end(body);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  response.statusCode = 500;
  send(response, "text/plain", error instanceof Error ? error.message : String(error));
}

async function listen(server: Server, firstPort: number): Promise<AddressInfo> {
  for (let port = firstPort; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return server.address() as AddressInfo;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || firstPort === 0 || port >= firstPort + PORTS_TO_TRY) throw error;
    }
  }
}

async function main(): Promise<void> {
  const { url } = await startWorkbench();
  console.info(`
  Arbetsbänken finns på / the workbench is at  ${url}

  Utan skärm / without a display:
    npm run -s headless -- assets/samples/uppfoljning-2022-08.xlsx

  Avsluta med / stop with Ctrl+C
`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
