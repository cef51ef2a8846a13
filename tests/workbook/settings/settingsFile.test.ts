import fc from "fast-check";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import type { StoredMapping } from "../../../src/workbook/layout/mapping";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { parseSettingsFile, settingsFileText } from "../../../src/workbook/settings/settingsFile";
import { settleMapping } from "../../../src/workbook/settings/settleMapping";
import { sheetOf } from "../sheet";
import { anySettings } from "./anySettings";

const MAPPING: StoredMapping = {
  version: 1,
  blocks: [
    {
      sheet: { id: "{1}", name: "Mål 2022" },
      table: null,
      nth: 0,
      columns: { actualValue: { heading: "Värde", nth: 0, of: 1 }, trend: null },
    },
  ],
};
const FILE = { settings: DEFAULT_ADDIN_SETTINGS, mapping: MAPPING };

function refusal(text: string): unknown {
  try {
    return parseSettingsFile(text);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.reason;
  }
}

test("the file says what it is, on lines that people can read", () => {
  const lines = settingsFileText(FILE).split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "{",
    '  "format": "maluppfoljning-installningar",',
    '  "version": 1,',
    '  "settings": {',
  ]);
  expect(lines.at(-1)).toBe("");
});

test("what was exported is imported, also when an editor has put a mark of the byte order first", () => {
  fc.assert(
    fc.property(anySettings, fc.constantFrom(MAPPING, null), fc.boolean(), (settings, mapping, isMarked) => {
      const text = settingsFileText({ settings, mapping });
      expect(parseSettingsFile(isMarked ? `\uFEFF${text}` : text)).toEqual({ settings, mapping });
    }),
  );
});

const altered = (from: string | RegExp, to: string): string => settingsFileText(FILE).replace(from, to);

test.each([
  ["an empty file", "", { code: "noSettingsFile" }],
  ["a file of something else", '{"format":"annat"}', { code: "noSettingsFile" }],
  ["the mapping alone", JSON.stringify(MAPPING), { code: "noSettingsFile" }],
  ["a later file", altered('"version": 1', '"version": 2'), { code: "settingsFileNewer" }],
  [
    "later settings",
    altered('"settings": {\n    "version": 1', '"settings": {"version": 2'),
    { code: "settingsFileNewer" },
  ],
  [
    "a later mapping",
    altered('"mapping": {\n    "version": 1', '"mapping": {"version": 2'),
    { code: "settingsFileNewer" },
  ],
  [
    "thresholds in the wrong order",
    altered("0.25,", "0.8,"),
    { code: "settingsFileInvalid", property: "settings.evaluation.thresholds" },
  ],
  [
    "a wording that does not exist",
    altered('"wording": null', '"wording": "klart"'),
    { code: "settingsFileInvalid", property: "settings.wording" },
  ],
  [
    "a mapping that is broken",
    altered('"heading": "Värde"', '"heading": 7'),
    {
      code: "settingsFileInvalid",
      property: expect.stringMatching(/^mapping\.blocks\.0\.columns/) as string,
    },
  ],
])("%s is refused, with the reason", (_, text, reason) => {
  expect(refusal(text)).toEqual(reason);
});

test("no text is neither read nor refused", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(refusal(text)).toHaveProperty("code");
    }),
  );
});

test("in another workbook a sheet is found by its name, not by an id that another sheet happens to have", () => {
  const sheets = [sheetOf([[]], { id: "{1}", name: "Försättsblad" }), sheetOf([[]], { id: "{2}" })];
  const workbook = {
    sheets,
    names: [],
    remembered: null,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
  expect(settleMapping(MAPPING, workbook).blocks[0]?.sheet).toEqual({ id: "{2}", name: "Mål 2022" });
  const others = { ...workbook, sheets: sheets.slice(0, 1) };
  expect(settleMapping(MAPPING, others).blocks[0]?.sheet).toEqual({ id: "", name: "Mål 2022" });
});
