import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGLISH } from "../../src/text/english";
import { FIGURE_PARTS_ENGLISH } from "../../src/text/figureParts/english";
import { FIGURE_PARTS_SWEDISH } from "../../src/text/figureParts/swedish";
import { LEDGER_FILE_ENGLISH } from "../../src/text/ledgerFile/english";
import { LEDGER_FILE_SWEDISH } from "../../src/text/ledgerFile/swedish";
import { SWEDISH } from "../../src/text/swedish";

const SCRIPTS = join(__dirname, "../../dist/js");

/** All that one language says in so many words. */
function constants(texts: object): readonly string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === "object" && text !== null) return constants(text);
    return typeof text === "string" ? [text] : [];
  });
}

const scripts = readdirSync(SCRIPTS)
  .filter((file) => file.endsWith(".js"))
  .map((file) => readFileSync(join(SCRIPTS, file), "utf8"));
/** The texts that are loaded together: the pane's own, and those of ledger files and of parts of figures, which come when they are asked for. */
const ALL_ENGLISH = [ENGLISH, LEDGER_FILE_ENGLISH, FIGURE_PARTS_ENGLISH];
const ALL_SWEDISH = [SWEDISH, LEDGER_FILE_SWEDISH, FIGURE_PARTS_SWEDISH];
/** A sentence of each of them. */
const IN_ENGLISH = [
  ENGLISH.PANE.introduction,
  LEDGER_FILE_ENGLISH.LEDGER_FILE.chooseSheet,
  FIGURE_PARTS_ENGLISH.FIGURE_PARTS.follow,
];
const IN_SWEDISH = [
  SWEDISH.PANE.introduction,
  LEDGER_FILE_SWEDISH.LEDGER_FILE.chooseSheet,
  FIGURE_PARTS_SWEDISH.FIGURE_PARTS.follow,
];
const saying = (texts: readonly string[]): readonly string[] =>
  scripts.filter((script) => texts.some((text) => script.includes(text)));
const english = saying(IN_ENGLISH);
const swedish = saying(IN_SWEDISH);
const others = scripts.filter((script) => !english.includes(script));

test("each language has scripts of its own", () => {
  expect([english.length, swedish.length]).toEqual([IN_ENGLISH.length, IN_SWEDISH.length]);
  expect(english.filter((script) => swedish.includes(script))).toEqual([]);
});

test("no Swedish is loaded with English, but for what is quoted from the workbook", () => {
  for (const script of english) {
    // "Ingen uppgift" is what cells say.
    const said = constants(ALL_SWEDISH).filter((text) => text.includes(" ") && script.includes(text));
    expect(said.filter((text) => text !== SWEDISH.NO_INFORMATION)).toEqual([]);
    expect(script.replace(/“[^“”]*”/g, "")).not.toMatch(/[åäöÅÄÖ]|\b(?:och|inte|bladet|kolumn)\b/);
  }
});

test("no English is loaded with Swedish", () => {
  for (const script of others) {
    const said = constants(ALL_ENGLISH).filter((text) => text.includes(" ") && script.includes(text));
    expect(said).toEqual([]);
  }
  for (const script of swedish)
    expect(script).not.toMatch(/\b(?:the sheet|cannot be read|has been|have been)\b/);
});
