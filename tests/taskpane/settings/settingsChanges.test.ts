import * as fc from "fast-check";
import { parseShare, withChanges } from "../../../src/taskpane/settings/settingsChanges";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { anySettings } from "../../workbook/settings/anySettings";
import { SWEDISH } from "../../../src/text/swedish";

const { shareText } = SWEDISH;

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
  [{ "threshold:attained": "0,8" }, [0.25, 0.8]],
  [{ "threshold:attained": "80 %", "threshold:partlyAttained": "0,5" }, [0.5, 0.8]],
  [{ "threshold:partlyAttained": "0,75" }, null],
  [{ "threshold:partlyAttained": "0" }, null],
  [{ "threshold:attained": "25 %" }, null],
  [{ "threshold:attained": "åttio" }, null],
] as const)("the limits with %j", (changes, thresholds) => {
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
      const [partly = NaN, attained = NaN] = settings.evaluation.thresholds;
      const typed = {
        "threshold:attained": shareText(attained),
        "threshold:partlyAttained": shareText(partly),
      };
      expect(withChanges(settings, typed)).toEqual(settings);
    }),
  );
});
