import { readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "..");

/** The folder of scripts, each named by its content. */
export const SCRIPTS = "js";
/** The folder of the user guide's pictures. */
export const PICTURES = "bilder";

/**
 * Who may show the pane in a frame: Excel on the web and the places that show Excel in a frame of their own, since all ancestors
 * count. `*.cloud.microsoft` and `*.sharepoint.com` are what users have needed (OfficeDev/office-js-docs-pr#4911),
 * `*.officeapps.live.com` too (OfficeDev/office-js#3342); `*.office.com` and Teams are known from use and stand in no document of Microsoft's. Excel on
 * Windows and Mac shows the pane in a web view without ancestors.
 */
export const FRAME_ANCESTORS = [
  "'self'",
  "https://*.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://teams.microsoft.com",
] as const;

/** How a name ends, and what a server must say that it is. */
export const MEDIA_TYPES = {
  html: "text/html",
  js: "text/javascript",
  png: "image/png",
  txt: "text/plain",
  xml: "text/xml",
} as const;

const ONE_DAY = 86_400;
const ONE_YEAR = 31_536_000;

/** How long a browser may keep what stands in a folder; without a folder it is the pages, which are asked for anew each time. */
export type CacheRule = { readonly folder: string; readonly words: string; readonly seconds: number };

/**
 * A script's name is made from its content, so what it names never changes. Icons must be possible to keep: Office refuses those that are
 * not. Pages may be kept too, but are asked for anew (and answered with 304 while they are the same), so that an update reaches users
 * the next time that they open the pane.
 */
export const CACHE_RULES: readonly CacheRule[] = [
  { folder: SCRIPTS, words: "public, immutable", seconds: ONE_YEAR },
  { folder: "assets", words: "public", seconds: ONE_DAY },
  { folder: PICTURES, words: "public", seconds: ONE_DAY },
];
export const CACHE_OF_PAGES = "no-cache";

/** "public, immutable, max-age=31536000" */
export function cacheControl({ words, seconds }: CacheRule): string {
  return `${words}, max-age=${seconds}`;
}

/** Files of the folder that are for the server and the administrator, and not for browsers. */
export const SERVER_FILES = ["nginx.conf", "web.config", "staticwebapp.config.json"] as const;

/** Headers of every answer. There is no X-Frame-Options: it cannot name several hosts, and Excel on the web shows the pane in a frame. */
export function securityHeaders(): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": `${policyOfPane()}; frame-ancestors ${FRAME_ANCESTORS.join(" ")}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}

/** The policy that the pane's own page states; frame-ancestors has an effect in a header only. */
function policyOfPane(): string {
  const page = readFileSync(path.join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error("taskpane.html states no content security policy.");
  return policy;
}
