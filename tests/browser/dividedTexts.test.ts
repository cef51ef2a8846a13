import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGLISH } from "../../src/text/english";
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
const english = scripts.filter((script) => script.includes(ENGLISH.PANE.introduction));
const others = scripts.filter((script) => !english.includes(script));
const swedish = scripts.filter((script) => script.includes(SWEDISH.PANE.introduction));

test("each language has a script of its own", () => {
  expect([english.length, swedish.length]).toEqual([1, 1]);
  expect(english).not.toEqual(swedish);
});

test("no Swedish is loaded with English, but for what is quoted from the workbook", () => {
  const [script = ""] = english;
  // "Ingen uppgift" is what cells say.
  const said = constants(SWEDISH).filter((text) => text.includes(" ") && script.includes(text));
  expect(said).toEqual([SWEDISH.NO_INFORMATION]);
  expect(script.replace(/“[^“”]*”/g, "")).not.toMatch(/[åäöÅÄÖ]|\b(?:och|inte|bladet|kolumn)\b/);
});

test("no English is loaded with Swedish", () => {
  for (const script of others) {
    const said = constants(ENGLISH).filter((text) => text.includes(" ") && script.includes(text));
    expect(said).toEqual([]);
  }
  for (const script of swedish)
    expect(script).not.toMatch(/\b(?:the sheet|cannot be read|has been|have been)\b/);
});
