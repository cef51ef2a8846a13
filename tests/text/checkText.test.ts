import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { CHECK_TEXT, checkedAtText, checkGroupHeading, checkSummary, moreCellsText, unmatchedText } = SWEDISH;

const NONE = { error: 0, check: 0, rounding: 0, open: 0, hidden: 0, fine: 0 };

test.each(Object.entries(CHECK_TEXT))("%s is Swedish with its letters intact", (_, text) => {
  if (text.endsWith(".")) expectGoodSwedish(text);
  expect(text).toMatch(/^\p{Lu}[^\uFFFDÃ]*$/u);
});

test.each([
  [{ fine: 159 }, "Inget att anmärka. 159\u00A0uppgifter stämmer."],
  [{ rounding: 1, fine: 1 }, "1\u00A0avrundning. 1\u00A0uppgift stämmer."],
  [
    { error: 7, check: 1, rounding: 18, fine: 1590 },
    "7\u00A0fel, 1\u00A0att kontrollera och 18\u00A0avrundningar. 1\u00A0590\u00A0uppgifter stämmer.",
  ],
  [
    { error: 1, open: 2, hidden: 1, fine: 0 },
    "1\u00A0fel, 2\u00A0att komplettera och 1\u00A0dold. 0\u00A0uppgifter stämmer.",
  ],
])("the summary of %j", (counts, sentence) => {
  expect(checkSummary({ ...NONE, ...counts })).toBe(sentence);
});

test("the amounts of the text that nothing is said of, one or several", () => {
  expect(unmatchedText(["3 mnkr"])).toBe(
    "1 belopp i texten hittas inte i tabellerna och är inte jämfört: 3 mnkr.",
  );
  expect(unmatchedText(["3 mnkr", "1,2 procent"])).toBe(
    "2 belopp i texten hittas inte i tabellerna och är inte jämförda: 3 mnkr; 1,2 procent.",
  );
});

test("headings, the time, and how many cells more", () => {
  const groups = ["error", "check", "rounding", "open", "hidden"] as const;
  expect(groups.map((group) => checkGroupHeading(group, 3))).toEqual([
    "Fel (3)",
    "Att kontrollera (3)",
    "Avrundning (3)",
    "Att komplettera (3)",
    "Dolda (3)",
  ]);
  expect(checkedAtText("2024-02-12T14:05")).toBe("Kontrollerat 2024-02-12 14:05.");
  expect(moreCellsText(4)).toBe("och 4 till");
});
