import { screen, waitFor, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import type { WorkbookPort } from "../../../src/workbook/port/workbookPort";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { recalculateInPane, showPane, violations } from "../showPane";
import { SWEDISH } from "../../../src/text/swedish";

const { NOTHING_TO_SAY, SUMMARY } = SWEDISH;

/** The goal that is not attained has a forecast: the figure that has a cell before anything is calculated. */
const WITH_FORECAST = ROWS.map((cells, row) => [...cells, ["Prognos", "", "målet nås 2023", ""][row] ?? ""]);

async function openText(port: WorkbookPort): Promise<ReturnType<typeof userEvent.setup>> {
  const user = showPane(port);
  await user.click(await screen.findByRole("tab", { name: "Text" }));
  return user;
}

const goals = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Måluppfyllelse" });

test("the text is read when it is opened, says what it is made of, and a figure leads to its cell by keyboard", async () => {
  const { port, shown } = fakeWorkbook([fakeSheet("Mål", WITH_FORECAST)]);
  const user = await openText(port);
  expect(
    within(await goals()).getByText(/^Per den 12 september 2022 är ett av målen uppnått/),
  ).toBeInTheDocument();
  expect(screen.getByText("Beräknat 2022-09-12 14:05 av bladet Mål, per 2022-09-12.")).toBeInTheDocument();
  expect(screen.getByText(/^Uppföljningens datum är inte känt/)).toBeInTheDocument();
  expect(await violations()).toEqual([]);

  screen.getByRole("button", { name: "målet nås 2023, visa i bladet Mål, cell H3" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(shown).toEqual([{ sheet: "Mål", address: "H3" }]));
});

test("the sentences are marked as Swedish, and why a figure leads nowhere stands in words", async () => {
  await openText(fakeWorkbook().port);
  const text = within(await goals()).getByText(/^Per den 12 september 2022/);
  expect(text).toHaveAttribute("lang", "sv");
  expect(within(text).queryByRole("button")).not.toBeInTheDocument();
  expect(
    within(await goals()).getByText(/^Utan länk: ett och 0,50\. Ingen cell i arbetsboken visar detta än/),
  ).toBeInTheDocument();
});

test("a paragraph and all of the text are copied as plain text, and that is said", async () => {
  const user = await openText(fakeWorkbook([fakeSheet("Mål", WITH_FORECAST)]).port);
  const paragraph = within(await goals());
  await user.click(paragraph.getByRole("button", { name: "Kopiera stycket Måluppfyllelse" }));
  await waitFor(() => expect(paragraph.getByRole("status")).toHaveTextContent("Kopierat"));
  await expect(navigator.clipboard.readText()).resolves.toMatch(
    /^Per den 12 september 2022 .+ räknat på samtliga mål\.$/,
  );
  await user.click(screen.getByRole("button", { name: "Kopiera allt" }));
  await waitFor(() => expect(screen.getAllByText("Kopierat")).toHaveLength(2));
  await expect(navigator.clipboard.readText()).resolves.toMatch(
    /^Måluppfyllelse\nPer den [^]+\n\nMål att kommentera\n[^]+målet nås 2023\.$/,
  );
  expect(await violations()).toEqual([]);
});

test("where the clipboard is closed the text stands marked, ready for Ctrl+C", async () => {
  const user = await openText(fakeWorkbook().port);
  const paragraph = within(await goals());
  const refused = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowed"));
  const copy = paragraph.getByRole("button", { name: "Kopiera stycket Måluppfyllelse" });
  await user.click(copy);
  const field: HTMLTextAreaElement = await screen.findByRole("textbox", { name: SUMMARY.textToCopy });
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(SUMMARY.copyByHand);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^Per den .+\.$/);
  expect(await violations()).toEqual([]);
  refused.mockRestore();
  await user.click(copy);
  await waitFor(() => expect(paragraph.getByRole("status")).toHaveTextContent("Kopierat"));
  expect(field).not.toBeInTheDocument();
});

test("after a recalculation the text says that it is old, until it is read again", async () => {
  const user = await openText(fakeWorkbook().port);
  await goals();
  expect(screen.queryByText(SUMMARY.stale)).not.toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Översikt" }));
  await recalculateInPane(user);
  await screen.findByRole("region", { name: "Index för måluppfyllelse" });
  await user.click(screen.getByRole("tab", { name: "Text" }));
  expect(await screen.findByText(SUMMARY.stale)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Läs in igen" }));
  await waitFor(() => expect(screen.queryByText(SUMMARY.stale)).not.toBeInTheDocument());
});

test("where there is nothing to say that is said, and why there are no goals", async () => {
  await openText(fakeWorkbook([fakeSheet("Mål", ROWS.slice(0, 1))]).port);
  expect(await screen.findByText(NOTHING_TO_SAY)).toBeInTheDocument();
  expect(screen.getByText(/inga mål med indikatorer/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Kopiera allt" })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

describe("the controller's own tables", () => {
  const ASSIGNMENTS = fakeSheet("Uppdrag 2022", [
    ["Uppdrag", "Status"],
    ["Höja kompetensen", "Pågår"],
    ["Välfärdsteknik", "Klart"],
  ]);
  const OTHER = fakeSheet("Satsningar", [
    ["Satsning", "Läget nu"],
    ["Digital agenda", "Bra"],
  ]);

  test("are told with their rows, left out and taken back, and the workbook remembers it", async () => {
    const { port, shown } = fakeWorkbook([fakeSheet("Mål", ROWS), ASSIGNMENTS]);
    const user = await openText(port);
    const paragraph = await screen.findByRole("region", { name: "Uppdrag" });
    expect(paragraph).toHaveTextContent("Av 2 uppdrag har 1 status ”Pågår” och 1 ”Klart”.");
    const rows = within(paragraph).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "UppdragStatus",
      "Höja kompetensenPågår",
      "VälfärdsteknikKlart",
    ]);
    expect(await violations()).toEqual([]);

    const tables = screen.getByRole("region", { name: "Tabeller ur arbetsboken" });
    const box = within(tables).getByRole("checkbox", {
      name: "Uppdrag på bladet Uppdrag 2022, 2\u00A0rader",
    });
    expect(box).toBeChecked();
    await user.click(within(tables).getByRole("button", { name: /Uppdrag/ }));
    await waitFor(() => expect(shown).toEqual([{ sheet: "Uppdrag 2022", address: "A1:B3" }]));
    await user.click(box);
    await waitFor(() => expect(screen.queryByRole("region", { name: "Uppdrag" })).not.toBeInTheDocument());
    expect(
      screen.getByText("Uppdrag på bladet Uppdrag 2022, 2 rader, är inte med: den är avmarkerad."),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Uppdrag på bladet Uppdrag 2022, 2\u00A0rader" }));
    expect(await screen.findByRole("region", { name: "Uppdrag" })).toBeInTheDocument();
  });

  test("a sheet with other headings is pointed out as what it is", async () => {
    const user = await openText(fakeWorkbook([fakeSheet("Mål", ROWS), OTHER]).port);
    await goals();
    await user.selectOptions(screen.getByRole("combobox", { name: "Tabellen är" }), "Åtgärder");
    await user.click(screen.getByRole("button", { name: "Ta med" }));
    const box = await screen.findByRole("checkbox", { name: "Åtgärder på bladet Satsningar, 1\u00A0rad" });
    expect(box).toBeChecked();
    expect(screen.getByText(/Antalet åtgärder är/)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await user.click(box);
    await waitFor(() => expect(screen.queryByText(/Antalet åtgärder är/)).not.toBeInTheDocument());
  });
});
