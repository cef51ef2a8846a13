import { SETTINGS_CHOICE_NAMES, settingsChoice } from "../../src/taskpane/settings/choiceGroup";
import { SWEDISH } from "../../src/text/swedish";
import { DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { expectGoodSwedish } from "./goodSwedish";

const { SETTINGS, settingReplacedText, THEME } = SWEDISH;

const GROUPS = [
  ...SETTINGS_CHOICE_NAMES.map((name) => settingsChoice(name, DEFAULT_ADDIN_SETTINGS, SWEDISH)),
  { legend: THEME.legend, options: Object.values(THEME.options) },
];
const CHOICES = GROUPS.flatMap(({ legend, options }) =>
  options.map(({ name, hint }) => [legend, name, hint] as const),
);

test.each(Object.entries(SETTINGS))("the page's %s is Swedish with its letters intact", (_, text) => {
  if (/\.$/.test(text)) expectGoodSwedish(text);
  expect(text).toMatch(/^\p{Lu}[^\uFFFDÃ]*$/u);
  expect(text).toBe(text.normalize("NFC").trim());
});

test.each(CHOICES)("%s: %s says in one or two lines what it does", (_, name, hint) => {
  expect(name).toMatch(/^\p{Lu}.*[^.]$/u);
  expectGoodSwedish(hint);
  expect(hint.length).toBeLessThan(125);
});

test("the choices of a group are told apart", () => {
  for (const { options } of GROUPS) {
    const names = options.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("what a file would change", () => {
  const text = settingReplacedText("Gräns för uppnått", "0,75", "0,8");
  expect(text).toBe("Gräns för uppnått: 0,75 blir 0,8.");
  expectGoodSwedish(text);
});
