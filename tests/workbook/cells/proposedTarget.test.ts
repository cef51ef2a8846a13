import fc from "fast-check";
import { decodeNumber } from "../../../src/workbook/cells/decodeNumber";
import { proposeTarget } from "../../../src/workbook/cells/decodeTarget";
import { cellOf } from "../sheet";

test.each<[string, "higherIsBetter" | "lowerIsBetter", string, number, string]>([
  ["Minst 90 % av brukarna upplever att de har fått välja utförare.", "higherIsBetter", "90 %", 0.9, "0%"],
  ["Minst 92,5 procent positiva svar om helhetssyn", "higherIsBetter", "92,5 %", 0.925, "0.0%"],
  ["Högst 20 dagar från ansökan till beslut", "lowerIsBetter", "20 dagar", 20, '#,##0 "dagar"'],
  ["Minst två nya investeringssatsningar inom välfärdsteknik", "higherIsBetter", "2", 2, "General"],
  ["Andelen sjukfrånvaro ska inte överstiga 6 %", "lowerIsBetter", "6 %", 0.06, "0%"],
  ["Svarstiden är max 3 arbetsdagar.", "lowerIsBetter", "3 arbetsdagar", 3, '#,##0 "arbetsdagar"'],
  ["Nettokostnaden är högst 1 250 tkr.", "lowerIsBetter", "1 250 tkr", 1250, '#,##0 "tkr"'],
  ["Brukarnas betyg (≥ 4,2)", "higherIsBetter", "4,2", 4.2, "General"],
])("%j proposes a target", (title, direction, understood, value, numberFormat) => {
  expect(proposeTarget(title)).toEqual({ direction, understood, content: { value, numberFormat } });
});

test.each([
  "Andel brukare som är nöjda",
  "Utredning är presenterad senast 2022",
  "Minst 3 av 4 brukare är nöjda",
  "Minst 80–90 % är nöjda",
  "Minst 90 % är nöjda och högst 5 % missnöjda",
  "Färdigt minst 2022",
  "Minst 2022-12-31",
  "minst hälften av brukarna",
  "Det genomsnittliga antalet vårddygn ska inte överstiga vad som överenskommits",
  "Under 2022 minskar köerna",
  "Max-taxan 20 följs",
  "Minst tvåspråkig personal",
  "",
])("%j proposes nothing", (title) => {
  expect(proposeTarget(title)).toBeNull();
});

test("what is written to the cell is read as what was understood", () => {
  const unit = fc.constantFrom("%", "dagar", "tkr", "st", "brukare");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), unit, (tenths, word) => {
      const shown = String(tenths / 10).replace(".", ",");
      const proposal = proposeTarget(`Minst ${shown} ${word} under året`);
      const written = decodeNumber(cellOf(proposal?.content ?? "")).value;
      const typed = decodeNumber(cellOf(`${shown} ${word}`)).value;
      expect(written?.value).toBeCloseTo(typed?.value ?? NaN, 9);
      expect(written?.unit).toBe(typed?.unit);
    }),
  );
});
