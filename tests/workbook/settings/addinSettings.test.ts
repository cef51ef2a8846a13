import { THREE_STEPS } from "../../../src/domain/scale/threeSteps";
import fc from "fast-check";
import { areThresholdsInOrder } from "../../../src/domain/settings";
import { DEFAULT_ADDIN_SETTINGS, parseAddinSettings } from "../../../src/workbook/settings/addinSettings";
import { settingsIssues, settingsOf } from "../../../src/workbook/settings/readSettings";
import { sheetOf } from "../sheet";
import { anySettings } from "./anySettings";

const thresholds = (attained: number, partly: number): string =>
  JSON.stringify({
    ...DEFAULT_ADDIN_SETTINGS,
    evaluation: { ...DEFAULT_ADDIN_SETTINGS.evaluation, thresholds: { attained, partly } },
  });

test("where nothing is stored the defaults count", () => {
  expect(parseAddinSettings(null)).toEqual(DEFAULT_ADDIN_SETTINGS);
});

test.each([
  ["nothing", ""],
  ["no JSON", "{version: 1}"],
  ["another version", JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, version: 2 })],
  ["a value that is not known", JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, wording: "klart" })],
  ["a part left out", JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, evaluation: undefined })],
])("%s is no settings, and that is said while the defaults count", (_, text) => {
  expect(parseAddinSettings(text)).toBeNull();
  const hidden = sheetOf([[]], { name: "Dold", visibility: "Hidden" });
  const workbook = {
    sheets: [hidden, sheetOf([[]])],
    names: [],
    remembered: null,
    settings: text,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
  expect(settingsOf(workbook)).toEqual(DEFAULT_ADDIN_SETTINGS);
  expect(settingsIssues(workbook)).toEqual([
    {
      detail: { code: "settingsUnreadable" },
      severity: "error",
      place: { sheet: "Mål 2022", address: "A1" },
    },
  ]);
});

describe("0 < partly < attained ≤ 1", () => {
  test.each([
    [1, 0.5],
    [0.6, 0.4],
    [0.01, 0.001],
  ])("attained %p, partly %p", (attained, partly) => {
    expect(areThresholdsInOrder([partly, attained], THREE_STEPS)).toBe(true);
    expect(parseAddinSettings(thresholds(attained, partly))?.evaluation.thresholds).toEqual([
      partly,
      attained,
    ]);
  });

  test.each([
    [0.75, 0],
    [0.75, 0.75],
    [0.25, 0.75],
    [1.01, 0.5],
    [0.5, -0.1],
    [NaN, 0.25],
  ])("not attained %p, partly %p", (attained, partly) => {
    expect(areThresholdsInOrder([partly, attained], THREE_STEPS)).toBe(false);
    expect(parseAddinSettings(thresholds(attained, partly))).toBeNull();
  });
});

test("all settings are read back as they were kept", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(parseAddinSettings(JSON.stringify(settings))).toEqual(settings);
    }),
  );
});

test("no text makes the reading fail", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const settings = parseAddinSettings(text);
      if (settings !== null)
        expect(areThresholdsInOrder(settings.evaluation.thresholds, THREE_STEPS)).toBe(true);
    }),
  );
});
