import { readLayout } from "../../../src/app/readFollowUp";
import { settingsModel, type SettingsModel } from "../../../src/taskpane/settings/settingsModel";
import { SWEDISH } from "../../../src/text/swedish";
import { parseMapping } from "../../../src/workbook/layout/mapping";
import { DEFAULT_ADDIN_SETTINGS, type AddinSettings } from "../../../src/workbook/settings/addinSettings";
import { settleMapping } from "../../../src/workbook/settings/settleMapping";
import { fakeWorkbook } from "../fakeWorkbook";
import { NO_SETTINGS } from "../../../src/taskpane/settings/slice";

type Facts = Omit<Parameters<typeof settingsModel>[0], "read">;

const { SETTINGS, SETTINGS_CHOICES } = SWEDISH;

interface Stored {
  readonly settings?: string | null;
  readonly remembered?: string | null;
}

async function modelOf(stored: Stored, facts: Partial<Facts> = {}): Promise<SettingsModel> {
  const { snapshot, layout } = await readLayout(fakeWorkbook().port, null);
  const read = { snapshot: { ...snapshot, ...stored }, layout };
  return settingsModel({ choices: null, ...NO_SETTINGS, ...facts, read }, SWEDISH);
}

function text(settings: Partial<AddinSettings>): string {
  return JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, ...settings });
}

const selected = ({ choices }: SettingsModel): readonly string[] =>
  Object.values(choices).map((choice) => choice.selected);

const MAPPING = parseMapping(
  JSON.stringify({
    version: 1,
    blocks: [{ sheet: { id: "{Mål}", name: "Mål" }, table: null, nth: 0, columns: {} }],
  }),
);

describe("what counts in the workbook", () => {
  test("without settings the defaults are shown, and there is nothing to save or reset", async () => {
    const model = await modelOf({});
    expect(selected(model)).toEqual([
      "thresholds",
      "leaveOut",
      '{"kind":"column"}',
      "unsaid",
      "meanOfGoals",
      "asWorkbook",
      "shownAsThousands",
      "formulas",
      "hidden",
      "previewFirst",
    ]);
    expect(model.thresholds).toEqual([
      { level: "attained", name: "Gräns för uppnått", text: "0,75", problem: null },
      { level: "partlyAttained", name: "Gräns för delvis", text: "0,25", problem: null },
    ]);
    expect(model).toMatchObject({
      isUnreadable: false,
      isChanged: false,
      canSave: false,
      canReset: false,
      importLines: null,
    });
  });

  test("every choice says what it does", async () => {
    const { choices } = await modelOf({});
    const options = Object.values(choices).flatMap((choice) => choice.options);
    expect(options).toHaveLength(8 + 4 + 5 + 4 + 2 + 3 + 2 + 2 + 2 + 2);
    for (const { hint } of options) expect(hint).toMatch(/\.$/);
  });

  test("stored settings are shown as they are", async () => {
    const model = await modelOf({
      settings: text({
        wording: "uppfyllt",
        recalculation: "straightAway",
        evaluation: {
          thresholds: [0.1, 2 / 3],
          goalLevelRule: "worst",
          missingDataRule: "blockGoal",
          limitRule: { kind: "column" },
          levelSource: "unsaid",
          wholeRule: "meanOfGoals",
        },
      }),
    });
    expect(selected(model)).toEqual([
      "worst",
      "blockGoal",
      '{"kind":"column"}',
      "unsaid",
      "meanOfGoals",
      "uppfyllt",
      "shownAsThousands",
      "formulas",
      "hidden",
      "straightAway",
    ]);
    expect(model.thresholds[0]?.text).toBe("0,6666666666666666");
    expect(model.canReset).toBe(true);
  });

  test("what cannot be read can only be replaced or taken away", async () => {
    const model = await modelOf({ settings: '{"version":2}' }, { changes: { amounts: "values" } });
    expect(model).toMatchObject({ isUnreadable: true, canSave: false, canReset: true });
  });

  test("how the workbook is read is remembered, follows its headings, or is chosen and not saved", async () => {
    expect((await modelOf({})).reading).toBe(SETTINGS.isNotRemembered);
    const chosen = await modelOf({}, { choices: { blocks: [], columns: [] } });
    expect(chosen.reading).toBe(SWEDISH.MAPPING.unsaved);
  });
});

const ORDER = "Gränsen för delvis ska vara större än 0 och lägre än gränsen för uppnått.";

describe("what is changed", () => {
  test.each(Object.keys(SETTINGS_CHOICES) as (keyof typeof SETTINGS_CHOICES)[])(
    "each option of %s can be chosen and saved, but for the one that counts already",
    async (name) => {
      const { choices } = await modelOf({});
      for (const { id, change } of choices[name].options) {
        const model = await modelOf({}, { changes: change });
        expect(model.choices[name].selected).toBe(id);
        expect([id, model.isChanged, model.canSave]).toEqual([
          id,
          id !== choices[name].selected,
          id !== choices[name].selected,
        ]);
      }
    },
  );

  test.each([
    [{ "threshold:attained": "80" }, SETTINGS.thresholdForm, null],
    [{ "threshold:partlyAttained": "" }, null, SETTINGS.thresholdForm],
    [{ "threshold:attained": "20 %" }, null, ORDER],
    [{ "threshold:partlyAttained": "0" }, null, ORDER],
    [{ "threshold:attained": "x", "threshold:partlyAttained": "0,9" }, SETTINGS.thresholdForm, null],
  ])("the limits %j are said to be wrong and cannot be saved", async (changes, attained, partly) => {
    const { thresholds, isChanged, canSave, choices } = await modelOf(
      {},
      { changes: { ...changes, wording: "uppfyllt" } },
    );
    expect(thresholds.map(({ problem }) => problem)).toEqual([attained, partly]);
    expect([isChanged, canSave]).toEqual([true, false]);
    expect(choices.wording.selected).toBe("uppfyllt");
  });

  test("a limit that is typed another way is the same limit", async () => {
    const model = await modelOf({}, { changes: { "threshold:attained": "75 %" } });
    expect(model.thresholds[0]).toMatchObject({ text: "75 %", problem: null });
    expect(model.isChanged).toBe(false);
  });
});

describe("what a file would change", () => {
  const file = (settings: Partial<AddinSettings>, mapping: Facts["file"] = null) => ({
    settings: { ...DEFAULT_ADDIN_SETTINGS, ...settings },
    mapping: mapping?.mapping ?? null,
  });

  test("stands line by line, with what counts now", async () => {
    const { evaluation } = DEFAULT_ADDIN_SETTINGS;
    const settingsFile = file({
      wording: "uppfyllt",
      amounts: "values",
      evaluation: { ...evaluation, thresholds: [0.25, 0.8] },
    });
    expect((await modelOf({}, { file: settingsFile })).importLines).toEqual([
      "Gräns för uppnått: 0,75 blir 0,8.",
      "Ord för nivåerna: Som i arbetsboken blir Uppfyllt.",
      "Belopp: Formler blir Värden.",
    ]);
  });

  test("is nothing when the workbook says the same", async () => {
    const settings = { wording: "uppnått" } as const;
    const model = await modelOf({ settings: text(settings) }, { file: file(settings) });
    expect(model.importLines).toEqual([]);
    const unsaved = await modelOf(
      { settings: text(settings) },
      { file: file(settings), changes: { amounts: "values" } },
    );
    expect(unsaved.importLines).toEqual([]);
  });

  test("may be what is hidden, how the workbook is read, what is not saved, and what cannot be read", async () => {
    const hiddenFindings = [{ key: "a", reason: "" }];
    const settingsFile = { settings: { ...DEFAULT_ADDIN_SETTINGS, hiddenFindings }, mapping: MAPPING };
    const model = await modelOf({ settings: "?" }, { file: settingsFile, changes: { wording: "uppnått" } });
    expect(model.importLines).toEqual([
      SETTINGS.importUnreadable,
      SETTINGS.importHidden,
      SETTINGS.importMapping,
      SETTINGS.importUnsaved,
    ]);
  });

  test("a way of reading that the workbook remembers already is no change", async () => {
    if (MAPPING === null) throw new Error("The mapping is not one");
    const { snapshot } = await readLayout(fakeWorkbook().port, null);
    const remembered = JSON.stringify(settleMapping(MAPPING, snapshot));
    const settingsFile = { settings: DEFAULT_ADDIN_SETTINGS, mapping: MAPPING };
    expect((await modelOf({ remembered }, { file: settingsFile })).importLines).toEqual([]);
  });
});
