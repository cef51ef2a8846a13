import * as fc from "fast-check";
import { parseShare, withChanges } from "../../../src/taskpane/settings/settingsChanges";
import { shareText } from "../../../src/text/make/figures";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { anySettings } from "../../workbook/settings/anySettings";

test.each([
  ["0,75", 0.75],
  ["0.75", 0.75],
  [" 75 % ", 0.75],
  ["66,7 %", 0.667],
  ["0", 0],
  ["1", 1],
  ["100%", 1],
  ["75", null],
  ["1,01", null],
  ["101 %", null],
  ["-0,5", null],
  ["minst 0,75", null],
  ["ca 75 %", null],
  ["3 av 4", null],
  ["0,5 mnkr", null],
  ["", null],
  ["hälften", null],
])("%j typed as a limit is %p", (text, share) => {
  if (share === null) expect(parseShare(text)).toBeNull();
  else expect(parseShare(text)).toBeCloseTo(share, 12);
});

test.each([
  [{ attained: "0,8" }, { attained: 0.8, partly: 0.25 }],
  [
    { attained: "80 %", partly: "0,5" },
    { attained: 0.8, partly: 0.5 },
  ],
  [{ partly: "0,75" }, null],
  [{ partly: "0" }, null],
  [{ attained: "25 %" }, null],
  [{ attained: "åttio" }, null],
])("the limits with %j", (changes, thresholds) => {
  expect(withChanges(DEFAULT_ADDIN_SETTINGS, changes)?.evaluation.thresholds ?? null).toEqual(thresholds);
});

test("what is not changed stays, and with nothing changed all does", () => {
  const hidden = { ...DEFAULT_ADDIN_SETTINGS, hiddenFindings: [{ key: "a", reason: "öresavrundning" }] };
  expect(withChanges(hidden, { wording: "uppfyllt", goalLevelRule: "worst" })).toEqual({
    ...hidden,
    wording: "uppfyllt",
    evaluation: { ...hidden.evaluation, goalLevelRule: "worst" },
  });
  fc.assert(fc.property(anySettings, (settings) => expect(withChanges(settings, {})).toEqual(settings)));
});

test("words that were set are taken away again by choosing the workbook's", () => {
  const settings = { ...DEFAULT_ADDIN_SETTINGS, wording: "uppfyllt" as const };
  expect(withChanges(settings, { wording: null })?.wording).toBeNull();
});

test("any limit is typed back as it is shown", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const { attained, partly } = settings.evaluation.thresholds;
      expect(withChanges(settings, { attained: shareText(attained), partly: shareText(partly) })).toEqual(
        settings,
      );
    }),
  );
});
