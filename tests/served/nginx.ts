import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { IncomingHttpHeaders } from "node:http";
import { get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const DIST = path.join(__dirname, "../../dist");
const GUIDE = path.join(__dirname, "../../docs/installation.md");
/** The name of the server, which no other one has. */
export const HOST = "tillagg.kommun.test";

export interface Served {
  readonly port: number;
  /** https://tillagg.kommun.test:…/maluppfoljning, for a browser that is told where that is. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The built folder behind nginx, over https on this computer only, with the nginx.conf that the build has written and the few
 * lines that docs/installation.md tells an administrator to write around it.
 *
 * @param site the folder that is served as /maluppfoljning
 */
export async function serve(site = DIST): Promise<Served> {
  const folder = await mkdtemp(path.join(tmpdir(), "maluppfoljning-nginx-"));
  // Its workers may be another user than we are.
  await chmod(folder, 0o755);
  const port = await freePort();
  await cp(site, path.join(folder, "www/maluppfoljning"), { recursive: true });
  execFileSync(
    "openssl",
    `req -x509 -newkey rsa:2048 -nodes -keyout ${folder}/key.pem -out ${folder}/cert.pem -days 1 -subj /CN=${HOST}`.split(
      " ",
    ),
    { stdio: "ignore" },
  );
  const configuration = path.join(folder, "nginx.conf");
  await writeFile(configuration, aroundIt(folder, port));
  const arguments_ = ["-p", folder, "-c", configuration, "-e", path.join(folder, "error.log")];
  const nginx = spawn("nginx", arguments_, { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => nginx.once("exit", () => resolve()));
  nginx.once("error", () => undefined);
  await answering(port, async () =>
    readFile(path.join(folder, "error.log"), "utf8").catch(() => "nginx is not installed"),
  );
  return {
    port,
    url: `https://${HOST}:${port}/maluppfoljning`,
    close: async () => {
      nginx.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function aroundIt(folder: string, port: number): string {
  return `daemon off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${serverOfTheGuide(folder, port)}}
`;
}

/** The server as docs/installation.md says it, with the names of this computer instead of the example's. */
function serverOfTheGuide(folder: string, port: number): string {
  const [, server] = /```nginx\n([^]*?)```/.exec(readFileSync(GUIDE, "utf8")) ?? [];
  if (server === undefined) throw new Error("The guide has no server for nginx.");
  const here = [
    ["listen 443 ssl", `listen 127.0.0.1:${port} ssl`],
    ["server_name tillagg.kommun.se", `server_name ${HOST}`],
    ["/etc/ssl/tillagg.pem", `${folder}/cert.pem`],
    ["/etc/ssl/tillagg.key", `${folder}/key.pem`],
    ["/srv/www", `${folder}/www`],
  ] as const;
  return here.reduce((text, [there, instead]) => {
    if (!text.includes(there)) throw new Error(`The guide no longer says "${there}".`);
    return text.replaceAll(there, instead);
  }, server);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}

/** Waits until the server answers; fails with what it has logged when it never does. */
async function answering(port: number, log: () => Promise<string>): Promise<void> {
  let refused: unknown;
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      await ask(port, "/");
      return;
    } catch (error) {
      refused = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer: ${await log()}`, { cause: refused });
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** @param headers of the question, as { "Accept-Encoding": "gzip" } */
export function ask(
  port: number,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // The certificate was made for this run.
    const options = {
      host: "127.0.0.1",
      port,
      path: address,
      headers: { Host: HOST, ...headers },
      rejectUnauthorized: false,
      agent: false,
    };
    get(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    }).once("error", reject);
  });
}
