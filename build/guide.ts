import { readFileSync } from "node:fs";
import path from "node:path";
import MarkdownIt from "markdown-it";
import { PICTURES, ROOT } from "./site";

const SOURCE = path.join(ROOT, "docs/anvandarguide.md");

export interface Guide {
  readonly page: string;
  /** The files in docs/images that the page shows. */
  readonly pictures: readonly string[];
}

/**
 * docs/anvandarguide.md as one page that stands on its own, for the pane's Hjälp: nothing is loaded but its pictures, from beside it. With a way
 * past the contents, landmarks, headings that can be linked to, head cells that are head cells and tables that can be scrolled by keyboard.
 *
 * @param support who helps the users, as a link; undefined when the build names nobody
 */
export function guide(version: string, support: string | undefined): Guide {
  const markdown = new MarkdownIt({ linkify: false, typographer: false });
  const tokens = markdown.parse(readFileSync(SOURCE, "utf8"), {});
  const pictures = new Set<string>();
  const contents: { readonly id: string; readonly heading: string }[] = [];
  const ids = new Set<string>();

  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const heading = tokens[index + 1]?.content ?? "";
      const id = freeId(heading, ids);
      token.attrSet("id", id);
      if (token.tag === "h2") contents.push({ id, heading });
    }
    if (token.type === "th_open") token.attrSet("scope", "col");
    for (const child of token.children ?? []) {
      if (child.type !== "image") continue;
      const file = path.basename(String(child.attrGet("src")));
      pictures.add(file);
      const { width, height } = pngSize(path.join(ROOT, "docs/images", file));
      child.attrSet("src", `${PICTURES}/${file}`);
      child.attrSet("width", String(width));
      child.attrSet("height", String(height));
      child.attrSet("loading", "lazy");
    }
  }
  const { rules } = markdown.renderer;
  let tables = 0;
  rules["table_open"] = () =>
    `<div class="wide" role="region" tabindex="0" aria-label="Tabell ${++tables}"><table>\n`;
  rules["table_close"] = () => "</table></div>\n";

  const body = markdown.renderer.render(tokens, markdown.options, {});
  const navigation = contents
    .map(({ id, heading }) => `<li><a href="#${id}">${markdown.utils.escapeHtml(heading)}</a></li>`)
    .join("\n          ");
  return { page: pageOf(body, navigation, version, support), pictures: [...pictures] };
}

/** "Så räknas det" is #sa-raknas-det, so that a link can be read and said. */
function freeId(heading: string, taken: Set<string>): string {
  const plain = heading
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const free = taken.has(id) ? `${id}-${taken.size}` : id;
  taken.add(free);
  return free;
}

/** Width and height stand first in a PNG, so that the page does not jump while its pictures come. */
function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function pageOf(body: string, navigation: string, version: string, support: string | undefined): string {
  const help =
    support === undefined
      ? ""
      : `<p>Hjälp hos er: <a href="${support}">${support.replace(/^mailto:/, "")}</a></p>\n      `;
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>Användarguide – Måluppföljning</title>
    <style>
      :root { color-scheme: light dark; --text: #242424; --ground: #ffffff; --line: #8a8a8a; --link: #0f548c; }
      @media (prefers-color-scheme: dark) {
        :root { --text: #f5f5f5; --ground: #1f1f1f; --line: #9e9e9e; --link: #8cc3f5; }
      }
      body {
        max-width: 46em;
        overflow-wrap: break-word;
        margin: 0 auto;
        padding: 24px;
        color: var(--text);
        background: var(--ground);
        font: 16px/1.5 "Segoe UI", system-ui, sans-serif;
      }
      a { color: var(--link); }
      a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
      .past { position: absolute; left: -999em; }
      .past:focus { position: static; }
      img { max-width: 100%; height: auto; border: 1px solid var(--line); }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; }
      th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
      @media print { .past, nav { display: none; } }
    </style>
  </head>
  <body>
    <a class="past" href="#innehall">Till texten</a>
    <header>
      <p>Måluppföljning ${version}</p>
      ${help}<nav aria-label="Innehåll">
        <ol>
          ${navigation}
        </ol>
      </nav>
    </header>
    <main id="innehall">
${body}    </main>
    <footer>
      <p>
        <a href="LICENSE.txt">Licens (EUPL-1.2)</a> · <a href="tredjepartslicenser.txt">Öppen källkod i tillägget</a>
      </p>
    </footer>
  </body>
</html>
`;
}
