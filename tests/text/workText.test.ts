import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { progressText, WAITING } = SWEDISH;

test.each([
  ["reading", "Huvudbok", "Läser bladet Huvudbok…"],
  ["reading", null, "Läser arbetsboken…"],
  ["writing", "Mål 2022", "Skriver på bladet Mål 2022…"],
  ["writing", null, "Skriver i arbetsboken…"],
] as const)("%s of %s", (doing, sheet, text) => {
  expect(progressText({ doing, sheet })).toBe(text);
});

test("what the user is to do is said", () => {
  for (const sentence of Object.values(WAITING)) expectGoodSwedish(sentence);
});
