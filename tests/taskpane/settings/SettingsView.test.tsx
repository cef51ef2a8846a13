import { screen, waitFor, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { settingsFileText } from "../../../src/workbook/settings/settingsFile";
import type { WorkbookPort } from "../../../src/workbook/port/workbookPort";
import type { WritePlan } from "../../../src/workbook/plan/writePlan";
import { fakeSheet, fakeWorkbook } from "../fakeWorkbook";
import { clickReady, showPane, violations } from "../showPane";
import { SWEDISH } from "../../../src/text/swedish";

const { SETTINGS } = SWEDISH;

async function openSettings(port: WorkbookPort): Promise<ReturnType<typeof userEvent.setup>> {
  return openPage(showPane(port));
}

async function openPage(user: ReturnType<typeof userEvent.setup>): Promise<typeof user> {
  await user.click(await screen.findByRole("button", { name: "Inställningar" }));
  await waitFor(() => expect(screen.getByRole("heading", { name: "Inställningar" })).toHaveFocus());
  await screen.findByRole("heading", { name: SETTINGS.storedHeading });
  return user;
}

const group = (name: string): HTMLElement => screen.getByRole("group", { name });
const saved = (applied: readonly WritePlan[]): unknown[] =>
  applied
    .flat()
    .map((operation) =>
      operation.kind === "writeSetting" && operation.text !== null ? JSON.parse(operation.text) : null,
    );

/** A file as the user chooses it. */
function fileOf(text: string): File {
  const file = new File([text], "installningar.json", { type: "application/json" });
  // The page under test has no reader of files.
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

const fileInput = (): HTMLElement => screen.getByLabelText(SETTINGS.import, { selector: "input" });

afterEach(() => localStorage.clear());

test("a rule is chosen and saved by keyboard, what came of it has the focus, and Back leads to the footer", async () => {
  const { port, applied } = fakeWorkbook();
  const user = await openSettings(port);
  expect(await violations()).toEqual([]);
  expect(screen.queryByRole("button", { name: SETTINGS.save })).not.toBeInTheDocument();

  const rules = within(group("Målets nivå"));
  const first = rules.getByRole("radio", { name: "Efter målets värde" });
  expect(first).toBeChecked();
  expect(first).toHaveAccessibleDescription("Medelvärdet av indikatorernas värden hålls mot gränserna.");
  first.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(rules.getByRole("radio", { name: "Den sämsta indikatorn" })).toBeChecked();
  expect(applied).toEqual([]);
  expect(await violations()).toEqual([]);

  screen.getByRole("button", { name: SETTINGS.save }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(SETTINGS.saved)).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Inställningar" })).toHaveFocus();
  expect(saved(applied)).toMatchObject([{ evaluation: { goalLevelRule: "worst" } }]);
  expect(rules.getByRole("radio", { name: "Den sämsta indikatorn" })).toBeChecked();
  expect(screen.queryByRole("button", { name: SETTINGS.save })).not.toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(await screen.findByRole("button", { name: "Inställningar" })).toHaveFocus();
});

test("a limit that is wrong says so at its field, and cannot be saved", async () => {
  const { port, applied } = fakeWorkbook();
  const user = await openSettings(port);
  const field = screen.getByRole("textbox", { name: "Gräns för delvis" });
  expect(field).toHaveValue("0,25");
  await user.clear(field);
  await user.type(field, "25");
  expect(field).toHaveAccessibleDescription(
    expect.stringContaining(SETTINGS.thresholdForm) as unknown as string,
  );
  expect(field).toBeInvalid();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: SETTINGS.save }));
  expect(applied).toEqual([]);
  await user.clear(field);
  await user.type(field, "30 %");
  expect(field).toBeValid();
  await user.click(screen.getByRole("button", { name: SETTINGS.save }));
  await screen.findByText(SETTINGS.saved);
  expect(saved(applied)).toMatchObject([{ evaluation: { thresholds: [0.3, 0.75] } }]);
  expect(field).toHaveValue("0,3");
});

test("what is not saved is said, also when the page has been left, and can be thrown away", async () => {
  const user = await openSettings(fakeWorkbook().port);
  await user.click(screen.getByRole("radio", { name: "Skriv direkt" }));
  expect(screen.getByText(SETTINGS.unsaved)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(await screen.findByText(SETTINGS.unsavedElsewhere)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: SETTINGS.open }));
  expect(await screen.findByRole("radio", { name: "Skriv direkt" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: SETTINGS.discard }));
  expect(screen.getByRole("radio", { name: "Visa först vad som ändras" })).toBeChecked();
  expect(screen.getByRole("heading", { name: "Inställningar" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(screen.queryByText(SETTINGS.unsavedElsewhere)).not.toBeInTheDocument();
});

test("how the workbook is read and a new period are reached, and lead back", async () => {
  const user = await openSettings(fakeWorkbook().port);
  expect(screen.getByText(SETTINGS.isNotRemembered)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "Uppföljning per" })).toHaveValue("2022-09-12");
  for (const name of ["Så lästes arbetsboken", "Ny period"]) {
    await user.click(screen.getByRole("button", { name }));
    await waitFor(() => expect(screen.getByRole("heading", { name })).toHaveFocus());
    await user.click(screen.getByRole("button", { name: "Tillbaka" }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Inställningar" })).toHaveFocus());
  }
});

test("the colours are followed at once, kept on the computer and not in the workbook", async () => {
  const { port, applied } = fakeWorkbook();
  const user = await openSettings(port);
  const colour = (): string =>
    getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).getPropertyValue(
      "--colorNeutralBackground1",
    );
  const light = colour();
  await user.click(screen.getByRole("radio", { name: "Mörk" }));
  expect(screen.getByRole("radio", { name: "Mörk" })).toBeChecked();
  expect(colour()).not.toBe(light);
  expect(localStorage.getItem("maluppfoljning.theme")).toBe("dark");
  expect(screen.queryByText(SETTINGS.unsaved)).not.toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Ljus" }));
  expect(colour()).toBe(light);
  expect(applied).toEqual([]);
});

describe("a file", () => {
  const text = settingsFileText({
    settings: { ...DEFAULT_ADDIN_SETTINGS, wording: "uppfyllt" },
    mapping: null,
  });

  test("is handed to the browser, and its text can be copied where no file comes", async () => {
    const user = await openSettings(fakeWorkbook().port);
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const download = { createObjectURL: jest.fn(() => "blob:1"), revokeObjectURL: jest.fn() };
    Object.assign(URL, download);
    await user.click(screen.getByRole("button", { name: SETTINGS.export }));
    expect(await screen.findByText(SETTINGS.exported)).toBeInTheDocument();
    expect(clicked.mock.contexts).toEqual([
      expect.objectContaining({ href: "blob:1", download: "maluppfoljning-installningar.json" }),
    ]);
    clicked.mockRestore();
    await user.click(screen.getByRole("button", { name: SETTINGS.copyFile }));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(
        settingsFileText({ settings: DEFAULT_ADDIN_SETTINGS, mapping: null }),
      ),
    );
    expect(await violations()).toEqual([]);
  });

  test("shows what it would change before that is written, and is undone", async () => {
    const { port, applied } = fakeWorkbook();
    const user = await openSettings(port);
    await user.upload(fileInput(), fileOf(text));
    expect(await screen.findByText("Ord för nivåerna: Som i arbetsboken blir Uppfyllt.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: SETTINGS.importHeading })).toHaveFocus();
    expect(applied).toEqual([]);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: SETTINGS.confirmImport }));
    expect(await screen.findByText(SETTINGS.imported)).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Uppfyllt" })).toBeChecked();
    expect(screen.getByRole("heading", { name: "Inställningar" })).toHaveFocus();
    await clickReady(user, "Ångra");
    expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
    expect(applied).toHaveLength(2);
  });

  test("that is something else is refused in a sentence, and the same file can be chosen again", async () => {
    const user = await openSettings(fakeWorkbook().port);
    await user.upload(fileInput(), fileOf("Budget 2023"));
    expect(await screen.findByText(/^Filen innehåller inga inställningar/)).toBeInTheDocument();
    expect(screen.queryByText(SETTINGS.importHeading)).not.toBeInTheDocument();
    expect(fileInput()).toHaveValue("");
  });

  test("can be opened also where the workbook could not be understood", async () => {
    const { port } = fakeWorkbook([fakeSheet("Blad1", [["Inköp"], ["Pennor", 12]])]);
    const user = showPane(port);
    await screen.findByRole("heading", { name: "Kom igång" });
    await openPage(user);
    await user.upload(fileInput(), fileOf(text));
    await user.click(await screen.findByRole("button", { name: SETTINGS.cancelImport }));
    await user.click(screen.getByRole("button", { name: "Tillbaka" }));
    expect(await screen.findByRole("button", { name: "Inställningar" })).toHaveFocus();
    expect(screen.getByRole("heading", { name: "Kom igång" })).toBeInTheDocument();
  });
});

test("settings that cannot be read are said, and reset", async () => {
  const { port, applied } = fakeWorkbook();
  await port.applyPlan([{ kind: "writeSetting", key: "settings", text: "?", expected: null }]);
  const user = await openSettings(port);
  expect(screen.getByText(SETTINGS.unreadable)).toBeInTheDocument();
  expect(screen.queryByRole("group", { name: "Målets nivå" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: SETTINGS.export })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: SETTINGS.import })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  const reset = screen.getByRole("button", { name: SETTINGS.reset });
  expect(reset).toHaveAccessibleDescription(SETTINGS.resetHint);
  await user.click(reset);
  expect(await screen.findByText(SETTINGS.wasReset)).toBeInTheDocument();
  expect(applied.at(-1)).toMatchObject([{ kind: "writeSetting", key: "settings", text: null }]);
  expect(screen.getByRole("group", { name: "Målets nivå" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: SETTINGS.reset })).not.toBeInTheDocument();
});

test("where the workbook could not be read the colours are there all the same", async () => {
  await openSettings({ ...fakeWorkbook().port, readSnapshot: () => Promise.reject(new Error("lost")) });
  expect(screen.getByText(SETTINGS.notRead)).toBeInTheDocument();
  expect(group("Panelens färger")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
