import { goalsByEveryRule, outcomesByEveryRule, WITNESS_SHEET } from "../app/ruleWitness";
import { recalculatedSheets } from "./libreOffice";

let compared = 0;

/** The second witness: another spreadsheet program computes the rules, written as formulas, from scratch. */
test.each([
  [2, "goals", goalsByEveryRule],
  [5, "goals", goalsByEveryRule],
  [3, "outcomes", outcomesByEveryRule],
  [4, "outcomes", outcomesByEveryRule],
] as const)("LibreOffice finds the levels on a scale of %i steps: %s", async (count, _, witnessed) => {
  const { host, written } = await witnessed(count);
  const sheet = (await recalculatedSheets(await host.save())).get(WITNESS_SHEET) ?? [];
  const words = sheet.slice(0, written.length).map((row) => row.map((text) => text.replace(/^"|"$/g, "")));
  expect(words).toEqual(written);
  compared += written.flat().length;
});

afterAll(() => {
  process.stdout.write(`LibreOffice: ${compared} levels compared\n`);
});
