import { act, screen, waitFor, within } from "@testing-library/react";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { recalculateInPane, showPane, violations } from "../showPane";

const [HEADINGS = [], ...GOALS] = ROWS;
const UNCLEAR = [HEADINGS.map((heading) => (heading === "Nämndmål" ? "" : heading)), ...GOALS];

function heading(): HTMLElement {
  return screen.getByRole("heading", { name: "Så lästes arbetsboken" });
}

test("a question is answered with one click, the index is told, and the answer is saved and taken back", async () => {
  const { port, applied } = fakeWorkbook([fakeSheet("Mål", UNCLEAR)]);
  const user = showPane(port);
  const question = await screen.findByRole("group", { name: /kolumn B \(utan rubrik\) på bladet Mål/ });
  expect(screen.queryByRole("button", { name: "Tillbaka" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Spara" })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);

  await user.click(within(question).getByRole("button", { name: "Ja, det stämmer" }));
  expect(await screen.findByText(/^Hittade 2\smål .* Index: 0,50\.$/)).toBeInTheDocument();
  await waitFor(() => expect(heading()).toHaveFocus());
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Sparad i arbetsboken")).toBeInTheDocument();
  expect(applied.flat().map(({ kind }) => kind)).toEqual(["writeSetting"]);
  await user.click(screen.getByRole("button", { name: "Återställ till automatiskt" }));
  expect(await screen.findByText(/^Valen är borttagna\./)).toBeInTheDocument();
  expect(screen.getByRole("group", { name: /kolumn B/ })).toBeInTheDocument();
});

test("another column than the one that was proposed is picked in the list", async () => {
  const { port } = fakeWorkbook([fakeSheet("Mål", UNCLEAR)]);
  const user = showPane(port);
  await user.click(await screen.findByRole("button", { name: "Nej, välj annan kolumn" }));
  await user.click(screen.getByRole("combobox", { name: "Kolumn för Nämndmål" }));
  await user.click(screen.getByRole("option", { name: /^C – Indikator/ }));
  // The indicators' column was taken from them: now that is asked about.
  expect(
    await screen.findByRole("group", { name: "Vilken kolumn på bladet Mål är Indikator?" }),
  ).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Ja, det stämmer" })).not.toBeInTheDocument();
});

test("from the overview and back with the keyboard, the focus with it", async () => {
  const { port } = fakeWorkbook();
  const user = showPane(port);
  const open = await screen.findByRole("button", { name: "Så lästes arbetsboken" });
  act(() => open.focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(heading()).toHaveFocus());
  act(() => screen.getByRole("button", { name: "Tillbaka" }).focus());
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "Så lästes arbetsboken" })).toHaveFocus();
});

test("each field has its line; a column is shown, and changed in the list by keyboard with the focus kept", async () => {
  const { port, shown } = fakeWorkbook();
  const user = showPane(port);
  await user.click(await screen.findByRole("button", { name: "Så lästes arbetsboken" }));
  await screen.findByRole("list", { name: "Läses" });
  // The list is another one when the workbook has been read with what was chosen.
  const list = () => within(screen.getByRole("list", { name: "Läses" }));
  expect(list().getAllByRole("listitem")).toHaveLength(7);
  expect(list().getByText(/kolumn G ”Utfall”/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Visa Utfall" }));
  expect(shown).toEqual([{ sheet: "Mål", address: "G1" }]);

  const change = screen.getByRole("button", { name: "Ändra Utfall" });
  expect(change).toHaveAttribute("aria-expanded", "false");
  act(() => change.focus());
  await user.keyboard("{Enter}");
  expect(change).toHaveAttribute("aria-expanded", "true");
  expect(await violations()).toEqual([]);
  // Tab is tried in a real browser: where nothing is laid out, Fluent does not know where it leads.
  act(() => screen.getByRole("combobox", { name: "Kolumn för Utfall" }).focus());
  await user.keyboard("{Enter}{ArrowUp}{Enter}");
  await waitFor(() => expect(list().getByText(/kolumn F ”Gräns delvis”/)).toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole("button", { name: "Ändra Utfall" })).toHaveFocus());
  expect(list().getByText("Vald")).toBeInTheDocument();
});

test("a column is pointed out in the workbook; on another sheet it is said where", async () => {
  const { port, select } = fakeWorkbook();
  const user = showPane(port);
  await user.click(await screen.findByRole("button", { name: "Så lästes arbetsboken" }));
  await user.click(await screen.findByRole("button", { name: "Ändra Målvärde" }));
  select({ sheet: "Läs mig", row: 2, column: 5 });
  await user.click(screen.getByRole("button", { name: "Peka i bladet" }));
  expect(await screen.findByText(/^Markera en cell på bladet Mål/)).toBeInTheDocument();
  select({ sheet: "Mål", row: 2, column: 5 });
  await user.click(screen.getByRole("button", { name: "Peka i bladet" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Ändra Målvärde" })).toHaveFocus());
  expect(screen.getByText(/kolumn F ”Gräns delvis”/)).toBeInTheDocument();
});

test("a field without a column is added", async () => {
  const rows = ROWS.map((cells, row) => [...cells, row === 0 ? "Vår analys" : "Bra."]);
  const { port } = fakeWorkbook([fakeSheet("Mål", rows)]);
  const user = showPane(port);
  await user.click(await screen.findByRole("button", { name: "Så lästes arbetsboken" }));
  await user.click(await screen.findByRole("button", { name: "Lägg till fält…" }));
  await user.click(screen.getByRole("menuitem", { name: "Enhet" }));
  const picker = await screen.findByRole("combobox", { name: "Kolumn för Enhet" });
  await waitFor(() => expect(picker).toHaveFocus());
  await user.click(picker);
  await user.click(screen.getByRole("option", { name: /^H – Vår analys/ }));
  expect(await screen.findByRole("button", { name: "Ändra Enhet" })).toBeInTheDocument();
  expect(screen.queryByRole("combobox", { name: "Kolumn för Enhet" })).not.toBeInTheDocument();
});

test("where nothing is found, the first heading is pointed out, and the rest is asked for", async () => {
  const rows = [
    ["Våra mål"],
    ["Det här vill vi", "Så mäter vi", "Så gick det"],
    ["Trygghet", "Andel trygga", 95],
  ];
  const { port, select } = fakeWorkbook([fakeSheet("Blad1", rows)]);
  const user = showPane(port);
  select({ sheet: "Blad1", row: 1, column: 0 });
  await user.click(await screen.findByRole("button", { name: "Använd min arbetsbok" }));
  await user.click(await screen.findByRole("button", { name: "Peka i bladet" }));
  expect(await screen.findByRole("heading", { name: "Att svara på (2)" })).toBeInTheDocument();
  expect(screen.getByText("kolumn A ”Det här vill vi”")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test("of several sheets each is unfolded by itself, and one of them can be followed up alone", async () => {
  const others = ROWS.map((cells, row) =>
    cells.map((cell, column) => (row > 0 && column === 1 && cell !== "" ? `${String(cell)} B` : cell)),
  );
  const { port } = fakeWorkbook([fakeSheet("Trygghet", ROWS), fakeSheet("Kultur", others)]);
  const user = showPane(port);
  await user.click(await screen.findByRole("button", { name: "Så lästes arbetsboken" }));
  const kultur = await screen.findByRole("button", { name: /^Blad Kultur/ });
  expect(screen.queryByRole("list", { name: "Läses" })).not.toBeInTheDocument();
  await user.click(kultur);
  expect(await screen.findByRole("list", { name: "Läses" })).toBeInTheDocument();
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("combobox", { name: "Följ upp ett annat blad" }));
  await user.click(screen.getByRole("option", { name: "Kultur, rubriker på rad 1" }));
  expect(await screen.findByText(/på bladet Kultur\. Index/)).toBeInTheDocument();
  await waitFor(() => expect(heading()).toHaveFocus());
});

test("what was chosen and not saved can be saved from the overview", async () => {
  const { port, applied } = fakeWorkbook([fakeSheet("Mål", UNCLEAR)]);
  const user = showPane(port);
  await user.click(await screen.findByRole("button", { name: "Ja, det stämmer" }));
  await recalculateInPane(user);
  expect(await screen.findByText("0,50")).toBeInTheDocument();
  expect(screen.getByText(/är inte sparade/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText(/^Valen är sparade i arbetsboken\./)).toBeInTheDocument();
  expect(screen.getByText("0,50")).toBeInTheDocument();
  expect(applied.at(-1)?.map(({ kind }) => kind)).toEqual(["writeSetting"]);
});

test("what needs no follow-up is reached although none is found, and what must be answered stands in the overview", async () => {
  const { port } = fakeWorkbook([
    fakeSheet("Huvudbok", [
      ["Konto", "Utfall 2023"],
      [5010, -100],
    ]),
  ]);
  const user = showPane(port);
  await screen.findByRole("button", { name: "Använd min arbetsbok" });
  await user.click(screen.getByRole("tab", { name: "Rapporter" }));
  expect(await screen.findByRole("button", { name: "Bygg rapporter" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Använd min arbetsbok" })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("tab", { name: "Översikt" }));
  expect(await screen.findByRole("button", { name: "Använd min arbetsbok" })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
