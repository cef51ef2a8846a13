import { act, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHEET_NAMES, type ReportName } from "../../../src/text/reportNames";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { PUBLISHED_TABLES } from "../../domain/reconciliation/publishedTables";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { showPane, violations } from "../showPane";

const REPORT = readFileSync(join(__dirname, "../../domain/reconciliation/data/report-2023.txt"), "utf8");
const FOLLOW_UP = fakeSheet("Mål", ROWS);

type User = ReturnType<typeof showPane>;

/** The tables of the ledger as the committee got them in 2023, typed in on sheets of their own. */
function publishedSheets(): readonly SheetSnapshot[] {
  return PUBLISHED_TABLES.slice(0, 3).map(({ id, rows }) =>
    fakeSheet(
      SHEET_NAMES[id as ReportName],
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
  expect(headings.at(-1)).toBe("Att komplettera (1)");
  expect(await violations()).toEqual([]);

  const sheet = within(errors).getByRole("list", { name: "Verksamhetens utfall" });
  const [sign] = within(sheet).getAllByRole("listitem");
  expect(sign).toHaveTextContent("Tecken");
  expect(sign).toHaveTextContent("en intäkt är negativ, −117. Kontrollera tecknet.");
  const same = within(errors)
    .getAllByRole("listitem")
    .find((row) => row.textContent.includes("Samma uppgift i två tabeller"));
  const links = within(same ?? errors).getAllByRole("button");
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
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Fel (3)" })).toBeInTheDocument();
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
