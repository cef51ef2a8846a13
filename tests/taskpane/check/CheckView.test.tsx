import { act, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORT_WORDS, type ReportName } from "../../../src/annexes/reportNames";
import { ADDIN_SETTING } from "../../../src/workbook/settings/addinSettings";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { PUBLISHED_TABLES } from "../../domain/reconciliation/publishedTables";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { clickReady, showPane, violations } from "../showPane";
import { SWEDISH } from "../../../src/text/swedish";

const { refusalSentence } = SWEDISH;

const REPORT = readFileSync(join(__dirname, "../../domain/reconciliation/data/report-2023.txt"), "utf8");
const FOLLOW_UP = fakeSheet("Mål", ROWS);

type User = ReturnType<typeof showPane>;

/** The tables of the ledger as the committee got them in 2023, typed in on sheets of their own. */
function publishedSheets(): readonly SheetSnapshot[] {
  return PUBLISHED_TABLES.slice(0, 3).map(({ id, rows }) =>
    fakeSheet(
      REPORT_WORDS[id as ReportName].sheet,
      rows.map(({ label, figures }): CellValue[] => [label, ...figures.map((figure) => figure ?? "")]),
    ),
  );
}

async function openView(user: User): Promise<void> {
  await screen.findByText(/^Hittade/);
  await user.click(screen.getByRole("tab", { name: "Kontroll" }));
  await screen.findByRole("button", { name: "Kontrollera" });
}

async function press(user: User, element: HTMLElement, keys = "{Enter}"): Promise<void> {
  act(() => element.focus());
  await user.keyboard(keys);
}

test("what does not agree is told by keyboard, the worst first and by sheet, and nothing is written", async () => {
  const { port, applied, shown } = fakeWorkbook([FOLLOW_UP, ...publishedSheets()]);
  const user = showPane(port);
  await openView(user);
  expect(screen.queryByRole("button", { name: /^Skriv/ })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);

  const check = screen.getByRole("button", { name: "Kontrollera" });
  await press(user, check);
  const errors = await screen.findByRole("region", { name: "Fel (3)" });
  expect(check).toHaveFocus();
  expect(check).toHaveAccessibleName("Kontrollera igen");
  expect(applied).toEqual([]);
  expect(screen.getByText(/^3\sfel.* uppgifter stämmer\.$/).closest("[role=status]")).not.toBeNull();
  expect(screen.getByText("Kontrollerat 2022-09-12 14:05.")).toBeInTheDocument();
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings[0]).toBe("Fel (3)");
  expect(headings.slice(-2)).toEqual(["Att komplettera (1)", "Beslut"]);
  expect(await violations()).toEqual([]);

  const sheet = within(errors).getByRole("list", { name: "Verksamhetens utfall" });
  const [sign] = within(sheet).getAllByRole("listitem");
  expect(sign).toHaveTextContent("Tecken");
  expect(sign).toHaveTextContent("en intäkt är negativ, −117. Kontrollera tecknet.");
  const same = within(errors)
    .getAllByRole("listitem")
    .find((row) => row.textContent.includes("Samma uppgift i två tabeller"));
  const links = within(same ?? errors).getAllByRole("button", { name: /^Blad / });
  expect(links).toHaveLength(2);
  for (const link of links) await user.click(link);
  expect(new Set(shown.map(({ sheet: name }) => name))).toEqual(
    new Set(["Verksamhetens utfall", "Politisk verksamhet"]),
  );
});

test("the report's text is compared too, and stays in the pane while other views are looked at", async () => {
  const user = showPane(fakeWorkbook([FOLLOW_UP, ...publishedSheets()]).port);
  await openView(user);
  const text = screen.getByRole("textbox", { name: "Klistra in rapporttexten" });
  await user.click(text);
  await user.paste(REPORT);
  await press(user, screen.getByRole("button", { name: "Kontrollera" }));
  const [inText] = await screen.findAllByRole("list", { name: "I rapporttexten" });
  expect(inText).toHaveTextContent("”22,2 procent” sägs vara");
  expect(screen.getByText(/belopp i texten hittas inte i tabellerna/)).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Översikt" }));
  await user.click(screen.getByRole("tab", { name: "Kontroll" }));
  expect(await screen.findByRole("textbox", { name: "Klistra in rapporttexten" })).toHaveValue(REPORT);
  expect(screen.getAllByRole("list", { name: "I rapporttexten" })).not.toHaveLength(0);
});

test("the findings are written with a button of their own, which keeps the focus, and can be undone", async () => {
  const { port, applied } = fakeWorkbook([FOLLOW_UP, ...publishedSheets()]);
  const user = showPane(port);
  await openView(user);
  await press(user, screen.getByRole("button", { name: "Kontrollera" }));
  const write = await screen.findByRole("button", { name: "Skriv till bladet Avstämning" });
  await press(user, write);
  expect(await screen.findByText(/^\d+\sceller skrevs på bladet Avstämning\.$/)).toBeInTheDocument();
  expect(write).toHaveFocus();
  expect(applied).toHaveLength(1);
  await clickReady(user, "Ångra");
  expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Fel (3)" })).toBeInTheDocument();
});

describe("hiding a finding", () => {
  const hideButtons = (region: HTMLElement): readonly HTMLElement[] =>
    within(region).getAllByRole("button", { name: /^Dölj… / });

  async function checkedPane(sheets = publishedSheets()): Promise<User> {
    const user = showPane(fakeWorkbook([FOLLOW_UP, ...sheets]).port);
    await openView(user);
    await press(user, screen.getByRole("button", { name: "Kontrollera" }));
    await screen.findByRole("button", { name: "Kontrollera igen" });
    return user;
  }

  test("by keyboard, with a reason; the focus goes to the row that takes its place, and then to the heading", async () => {
    const user = await checkedPane();
    const errors = await screen.findByRole("region", { name: "Fel (3)" });
    const [, second] = within(errors).getAllByRole("listitem");
    const [hide] = hideButtons(errors);
    if (hide === undefined) throw new Error("No button hides");
    expect(hide).toHaveAccessibleName(/^Dölj… Politisk verksamhet: en intäkt är negativ, −117\./);
    expect(hide).toHaveAttribute("aria-expanded", "false");
    await press(user, hide);
    const form = within(errors).getByRole("form", { name: /^Politisk verksamhet: en intäkt är negativ/ });
    const reason = within(form).getByRole("textbox", { name: /^Skäl/ });
    expect(reason).toHaveFocus();
    expect(reason).toBeRequired();
    expect(reason).toHaveAccessibleDescription(/står på bladet Avstämning/);

    await user.keyboard("   {Enter}");
    expect(reason).toBeInvalid();
    expect(reason).toHaveAccessibleDescription(/Skriv varför den döljs\./);
    expect(reason).toHaveFocus();
    expect(await violations()).toEqual([]);

    await user.keyboard("Rättas i bokslutet{Enter}");
    expect(await screen.findByText(/^Anmärkningen är dold\./)).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Fel (2)" })).toBeInTheDocument();
    await waitFor(() => expect(second).toHaveFocus());
    expect(screen.getByText(/^2\sfel.* och 1\sdold\./).closest("[role=status]")).not.toBeNull();
    const hidden = screen.getByRole("region", { name: "Dolda (1)" });
    expect(within(hidden).getByText("Dold: Rättas i bokslutet.")).toBeInTheDocument();
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);

    const last = hideButtons(errors).at(-1);
    await press(user, last ?? hide);
    await user.keyboard("Samma{Enter}");
    const heading = await screen.findByRole("heading", { name: "Fel (1)" });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  test("is given up with Esc or Avbryt, and the focus goes back; another finding's form starts empty", async () => {
    const user = await checkedPane();
    const errors = await screen.findByRole("region", { name: "Fel (3)" });
    const [one, other] = hideButtons(errors) as [HTMLElement, HTMLElement];
    await press(user, one);
    await user.keyboard("Rättas{Escape}");
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(one).toHaveFocus();
    await press(user, one);
    await user.keyboard("Rättas");
    await press(user, other);
    expect(screen.getAllByRole("form")).toHaveLength(1);
    expect(screen.getByRole("textbox", { name: /^Skäl/ })).toHaveValue("");
    await press(user, screen.getByRole("button", { name: "Avbryt" }));
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(other).toHaveFocus();
    expect(screen.getByRole("region", { name: "Fel (3)" })).toBeInTheDocument();
  });

  test("the last of its group: the focus goes to a heading, there and back, and both can be undone", async () => {
    const user = await checkedPane();
    const open = await screen.findByRole("region", { name: "Att komplettera (1)" });
    await press(user, hideButtons(open)[0] ?? open);
    await user.keyboard("Kommer i mars{Enter}");
    const hidden = await screen.findByRole("region", { name: "Dolda (1)" });
    expect(screen.queryByRole("region", { name: /^Att komplettera/ })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("heading", { name: "Fel (3)" })).toHaveFocus());

    const back = within(hidden).getByRole("button", { name: /^Ta fram igen Indikatorn ”Andel med plan”/ });
    expect(back).not.toHaveAttribute("aria-expanded");
    await press(user, back);
    expect(await screen.findByText("Anmärkningen står bland de andra igen.")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: /^Dolda/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("heading", { name: "Fel (3)" })).toHaveFocus());
    await clickReady(user, "Ångra");
    expect(await screen.findByRole("region", { name: "Dolda (1)" })).toBeInTheDocument();
    expect(screen.getByText("Dold: Kommer i mars.")).toBeInTheDocument();
  });

  test("settings that cannot be read: that is said, and what was written as reason stays", async () => {
    const { port } = fakeWorkbook([FOLLOW_UP, ...publishedSheets()]);
    await port.applyPlan([{ kind: "writeSetting", key: ADDIN_SETTING, text: "{}", expected: null }]);
    const user = showPane(port);
    await openView(user);
    await press(user, screen.getByRole("button", { name: "Kontrollera" }));
    const errors = await screen.findByRole("region", { name: "Fel (3)" });
    await press(user, hideButtons(errors)[0] ?? errors);
    await user.keyboard("Rättas i bokslutet{Enter}");
    const refusal = refusalSentence({ code: "settingsUnreadable" });
    expect(await screen.findByText(refusal)).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: /^Skäl/ })).toHaveValue("Rättas i bokslutet");
    expect(screen.getByRole("region", { name: "Fel (3)" })).toBeInTheDocument();
  });
});

test("nothing to check: the reports can be built from here, and the focus goes with it", async () => {
  const { port, applied } = fakeWorkbook();
  const user = showPane(port);
  await openView(user);
  await press(user, screen.getByRole("button", { name: "Kontrollera" }));
  expect(await screen.findByText(/^Hittar inga bilagor att stämma av\./)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await press(user, screen.getByRole("button", { name: "Bygg rapporter" }));
  expect(await screen.findByRole("region", { name: "Byggda rapporter (3)" })).toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Rapporter" })).toHaveFocus();
  expect(applied).toHaveLength(1);
});

test("a long list grows when it is asked for, and the focus goes to the first that is added", async () => {
  const goals = Array.from({ length: 45 }, (_, index): CellValue[] => [
    index + 1,
    `Mål ${index + 1}`,
    `Andel ${index + 1}`,
    "Högre är bättre",
    90,
    70,
    index === 0 ? 95 : "",
  ]);
  const user = showPane(fakeWorkbook([fakeSheet("Mål", [...ROWS.slice(0, 1), ...goals])]).port);
  await openView(user);
  await press(user, screen.getByRole("button", { name: "Kontrollera" }));
  const open = await screen.findByRole("region", { name: "Att komplettera (88)" });
  expect(within(open).getAllByRole("listitem")).toHaveLength(20);
  await press(user, within(open).getByRole("button", { name: "Visa 20 till" }));
  const rows = within(open).getAllByRole("listitem");
  expect(rows).toHaveLength(40);
  await waitFor(() => expect(rows[20]).toHaveFocus());
  expect(within(open).getByRole("button", { name: "Visa 20 till" })).toBeInTheDocument();
});
