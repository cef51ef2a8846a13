import { CancelledError } from "../../src/workbook/port/cancelledError";
import { RefusedError, type RefusalReason } from "../../src/workbook/issues/refusal";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { ACCESS_PROBLEMS, REFUSAL_REASONS } from "./errorReasons";
import { expectGoodSwedish } from "./goodSwedish";
import { accessErrorSentence } from "../../src/text/pane/errors";
import { SWEDISH } from "../../src/text/swedish";

const { errorSentence, refusalSentence } = SWEDISH;

test.each(Object.values(REFUSAL_REASONS))("the refusal $code says why, naming the sheets", (reason) => {
  const sentence = refusalSentence(reason);
  expectGoodSwedish(sentence);
  for (const named of namedIn(reason)) expect(sentence).toContain(named);
});

test("a formula that is not written over is named with its sheet, cell and column", () => {
  expect(refusalSentence(REFUSAL_REASONS.formulaInCell)).toContain(
    "Cell N5 på bladet Mål 2022, under Beslutad måluppfyllelse,",
  );
});

function namedIn(reason: RefusalReason): readonly string[] {
  if ("sheets" in reason) return reason.sheets;
  if ("sheet" in reason) return reason.sheet === null ? [] : [reason.sheet];
  if ("title" in reason) return [reason.title];
  if ("property" in reason) return [reason.property];
  return reason.code === "layoutUnclear" ? ["Mål 2022"] : [];
}

test("a workbook without sheets to look through", () => {
  expect(refusalSentence({ code: "noFollowUp", sheets: [], nearest: null })).toContain(
    "Genomsökta blad: inga.",
  );
});

test.each(ACCESS_PROBLEMS)("the problem %s has a sentence", (problem) => {
  expectGoodSwedish(accessErrorSentence({ problem, changedCells: 0, mayRemain: false }).sv);
});

test.each([
  [0, "Inga celler har ändrats."],
  [1, "1\u00A0cell hann ändras. Ångra i Excel eller stäng utan att spara."],
  [130, "130\u00A0celler hann ändras. Ångra i Excel eller stäng utan att spara."],
  [1300, "1\u00A0300\u00A0celler hann ändras. Ångra i Excel eller stäng utan att spara."],
  [null, "Det gick inte att kontrollera om något hann ändras. Jämför med den sparade arbetsboken."],
])("with %p changed cells it says so", (changedCells, ending) => {
  expect(accessErrorSentence({ problem: "sessionLost", changedCells, mayRemain: false }).sv).toBe(
    `Kontakten med Excel bröts. Klicka i arbetsboken och försök igen. ${ending}`,
  );
});

test.each([
  [0, "Avbrutet. Inget har ändrats."],
  [1, "Avbrutet. 1\u00A0cell hann ändras. Ångra i Excel eller stäng utan att spara."],
  [null, "Avbrutet. Det gick inte att kontrollera om något hann ändras. Jämför med den sparade arbetsboken."],
])("cancelled with %p changed cells it says so", (changedCells, sentence) => {
  expect(errorSentence(new CancelledError(changedCells))).toBe(sentence);
});

test("where not all could be put back, nothing more is claimed than that cells hold what they held", () => {
  const ending =
    "Ingen cell har fått annat innehåll, men utseende, inställningar eller ett nytt blad kan stå kvar. Ångra i Excel eller stäng utan att spara.";
  expect(errorSentence(new CancelledError(0, true))).toBe(`Avbrutet. ${ending}`);
  const access = new WorkbookAccessError("unknown", "GeneralException", 0, { cause: null }, true);
  expect(errorSentence(access)).toBe(`Excel avbröt arbetet av okänd anledning. Försök igen. ${ending}`);
  expect(errorSentence(new CancelledError(2, true))).toBe(errorSentence(new CancelledError(2)));
});

test("any error gets its sentence, the unknown too", () => {
  const access = new WorkbookAccessError("protected", "AccessDenied", 0, { cause: null });
  expect(errorSentence(new RefusedError(REFUSAL_REASONS.sheetProtected))).toBe(
    refusalSentence(REFUSAL_REASONS.sheetProtected),
  );
  expect(errorSentence(access)).toBe(accessErrorSentence(access).sv);
  for (const error of [new TypeError("x is not a function"), "text", undefined, null]) {
    expectGoodSwedish(errorSentence(error));
    expect(errorSentence(error)).not.toContain("function");
  }
});
