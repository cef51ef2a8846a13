import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

interface Loading {
  readonly resourcePath: string;
  readonly resourceQuery: string;
}
const oneLanguage = jest.requireActual<(this: Loading, source: string) => string>(
  "../../webpack.oneLanguage.js",
);

const TEXTS = join(__dirname, "../../src/text");

/** A file and all that it imports of the texts, which is what the pane loads in one language. */
function reached(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(join(TEXTS, file), "utf8").matchAll(
    /^(?:import|export)(?! type) .*?from "(\.[^"]+)";/gms,
  );
  for (const [, specifier = ""] of imports) {
    const path = `${relative(TEXTS, join(TEXTS, dirname(file), specifier))}.ts`;
    if (/^(make|rules|pane|ledgerFile|figureParts)\//.test(path)) reached(path, found);
  }
  return found;
}
const FILES = [...reached("texts.ts"), ...reached("ledgerFile/texts.ts"), ...reached("figureParts/texts.ts")];

/** @param query "" for Swedish, "?en" for English */
function inLanguage(name: string, query: "" | "?en"): string {
  const resourcePath = join(TEXTS, name);
  return oneLanguage.call({ resourcePath, resourceQuery: query }, readFileSync(resourcePath, "utf8"));
}

test("each file of texts can be divided: no language asks for the other outside what is itself the other", () => {
  expect(FILES.length).toBeGreaterThan(30);
  for (const name of FILES) {
    inLanguage(name, "");
    inLanguage(name, "?en");
  }
});

test("what is in both languages is left in one, and what is only Swedish stays in Swedish alone", () => {
  const both = inLanguage("pane/help.ts", "");
  expect(both).toContain("Så räknas nivåerna");
  expect(both).not.toContain("How the levels are calculated");
  const english = inLanguage("pane/help.ts", "?en");
  expect(english).toContain("How the levels are calculated");
  expect(english).not.toContain("Så räknas nivåerna");
});
