import { act, fireEvent, screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { describePlan } from "../../../src/workbook/plan/describePlan";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { fakeSheet, fakeWorkbook } from "../fakeWorkbook";
import { recalculateInPane, showPane, violations } from "../showPane";
import { goalSheet, LONG_COMMENT } from "./goalSheet";

type User = ReturnType<typeof userEvent.setup>;
interface Opened extends ReturnType<typeof fakeWorkbook> {
  readonly user: User;
}

/** The pane with the goals open, and calculated unless something else is said. */
async function openGoals(sheet: SheetSnapshot = goalSheet(), isCalculated = true): Promise<Opened> {
  const workbook = fakeWorkbook([sheet]);
  const user = showPane(workbook.port);
  await screen.findByText(/^Hittade/);
  await user.click(screen.getByRole("tab", { name: "Mål" }));
  await screen.findByText("Räkna om först, så visas målen här.");
  if (isCalculated) {
    await recalculateInPane(user);
    await screen.findByRole("button", { name: "1. Trygghet" });
  }
  return { ...workbook, user };
}

function goals(): readonly (string | null)[] {
  return screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
}

async function press(user: User, name: string, key = "{Enter}"): Promise<void> {
  act(() => screen.getByRole("button", { name }).focus());
  await user.keyboard(key);
}

function rowOf(title: string): HTMLElement {
  const row = screen.getByText(title).closest("li");
  if (row === null) throw new Error(`No row ${title}`);
  return row;
}

test("without a result it says so and what would be made, and recalculates", async () => {
  const { user } = await openGoals(goalSheet(), false);
  expect(screen.getByText(/^Till höger om uppföljningen på bladet Mål skapas/)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await recalculateInPane(user);
  expect(await screen.findByRole("button", { name: "1. Trygghet" })).toBeInTheDocument();
  expect(goals()).toEqual(["1. Trygghet", "2. Kvalitet", "3. Delaktighet"]);
  expect(await violations()).toEqual([]);
});

test("why nothing can be computed is said", async () => {
  const { port } = fakeWorkbook([fakeSheet("Mål", [["Nämndmål", "Indikator", "Utfall"]])]);
  const user = showPane(port);
  await user.click(await screen.findByRole("tab", { name: "Mål" }));
  await user.click(await screen.findByRole("button", { name: "Räkna om" }));
  expect(await screen.findByText(/fyll i|inga mål/i)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test("a goal is unfolded by keyboard to its indicators, each with its cell", async () => {
  const { user, shown } = await openGoals();
  expect(screen.queryByText("1.1. Andel trygga")).not.toBeInTheDocument();
  await press(user, "1. Trygghet");
  expect(screen.getByRole("button", { name: "1. Trygghet" })).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("button", { name: "1. Trygghet" })).toHaveFocus();
  const row = within(rowOf("1.1. Andel trygga"));
  expect(row.getByText("Uppnått")).toBeInTheDocument();
  expect(row.getByText("95 mot målet minst 90")).toBeInTheDocument();
  expect(row.getByText("95 ≥ 90: når målvärdet.")).toBeInTheDocument();
  expect(rowOf("1.2. Väntetid")).toHaveAttribute("aria-posinset", "2");
  expect(rowOf("1.2. Väntetid")).toHaveAttribute("aria-setsize", "2");
  expect(await violations()).toEqual([]);
  await press(user, "Blad Mål, cell E2");
  expect(shown).toEqual([{ sheet: "Mål", address: "E2" }]);
  await press(user, "1. Trygghet", " ");
  expect(screen.queryByText("1.1. Andel trygga")).not.toBeInTheDocument();
});

test("more of a long comment is shown when it is asked for", async () => {
  const { user } = await openGoals();
  await press(user, "1. Trygghet");
  const row = rowOf("1.2. Väntetid");
  expect(row).not.toHaveTextContent(LONG_COMMENT);
  await press(user, "Visa mer av kommentaren till 1.2. Väntetid");
  expect(row).toHaveTextContent(LONG_COMMENT);
  expect(screen.getByRole("button", { name: /^Visa mindre av/ })).toHaveFocus();
});

test("filter and search leave what is asked for, say how much, and lead back where nothing is left", async () => {
  const { user } = await openGoals();
  const filter = screen.getByRole("combobox", { name: "Visa" });
  expect(
    within(filter)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Alla mål (3)",
    "Delvis eller ej uppnådda (1)",
    "Utan utfall eller bedömning (1)",
    "Ändrad nivå sedan förra perioden (1)",
  ]);
  await user.selectOptions(filter, "Delvis eller ej uppnådda (1)");
  expect(goals()).toEqual(["1. Trygghet"]);
  expect(screen.getByText("1.2. Väntetid")).toBeInTheDocument();
  expect(screen.queryByText("1.1. Andel trygga")).not.toBeInTheDocument();
  expect(screen.getByText(/^1 av 3\smål$/)).toHaveAttribute("role", "status");
  await user.type(screen.getByRole("searchbox", { name: "Sök" }), "skola");
  expect(screen.getByText(/^Inget mål och ingen indikator stämmer/)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await press(user, "Visa alla mål");
  expect(goals()).toHaveLength(3);
  expect(screen.getByRole("searchbox", { name: "Sök" })).toHaveFocus();
});

test("all goals are unfolded and folded at once", async () => {
  const { user } = await openGoals();
  await press(user, "Fäll ut alla");
  expect(screen.getByText("3.1. Andel med inflytande")).toBeInTheDocument();
  await press(user, "Fäll ihop alla");
  expect(screen.queryByText("3.1. Andel med inflytande")).not.toBeInTheDocument();
});

test("another level is decided by keyboard, not without a motivation, and the focus returns to the row", async () => {
  const { user, applied } = await openGoals();
  await press(user, "1. Trygghet");
  await press(user, "Besluta nivå för 1. Trygghet");
  expect(screen.getByRole("radio", { name: "Som beräknat: uppnått" })).toHaveFocus();
  expect(screen.queryByRole("textbox", { name: /Motivering/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Ej uppnått" }));
  expect(await violations()).toEqual([]);
  await press(user, "Spara i arbetsboken");
  const motivation = screen.getByRole("textbox", { name: /Motivering/ });
  expect(motivation).toHaveFocus();
  expect(motivation).toHaveAccessibleDescription("Skriv varför nivån är en annan än den beräknade.");
  expect(await violations()).toEqual([]);
  await user.keyboard("Ny enkät");
  const before = applied.length;
  await press(user, "Spara i arbetsboken");
  const row = within(rowOf("1. Trygghet"));
  expect(await row.findByText("Sparat.")).toBeInTheDocument();
  const [plan] = applied.slice(before);
  expect(describePlan(plan ?? []).changes.map(({ address, after }) => [address, after])).toEqual([
    ["N2", "Ej uppnått"],
    ["O2", "Ny enkät"],
  ]);
  expect(row.getByRole("button", { name: "Besluta nivå för 1. Trygghet" })).toHaveFocus();
  expect(screen.getByText(/^Nivån är sparad, och allt är omräknat\./)).toBeInTheDocument();
  expect(await violations()).toEqual([]);

  await user.click(row.getByRole("button", { name: "Ångra" }));
  expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
});

test("what is being written of a decision outlasts a search, and is given up by Avbryt", async () => {
  const { user } = await openGoals(goalSheet(false));
  await press(user, "1. Trygghet");
  await press(user, "Besluta nivå för 1. Trygghet");
  await user.click(screen.getByRole("radio", { name: "Ej uppnått" }));
  expect(screen.getByText(/^Bladet Mål saknar kolumnerna Beslutad måluppfyllelse och/)).toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: /Motivering/ }), "Ny enkät");
  const search = screen.getByRole("searchbox", { name: "Sök" });
  await user.type(search, "kvalitet");
  expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  await user.clear(search);
  await press(user, "1. Trygghet");
  expect(screen.getByRole("textbox", { name: /Motivering/ })).toHaveValue("Ny enkät");
  await press(user, "Avbryt");
  expect(screen.getByRole("button", { name: "Besluta nivå för 1. Trygghet" })).toHaveFocus();
});

test("a level is entered for an indicator without a number", async () => {
  const { user, applied } = await openGoals();
  await press(user, "2. Kvalitet");
  await press(user, "Bedöm nivån för 2.1. Utredningen är klar");
  expect(screen.getByRole("radio", { name: "Uppnått" })).toHaveFocus();
  await user.click(screen.getByRole("radio", { name: "Delvis uppnått" }));
  expect(await violations()).toEqual([]);
  const before = applied.length;
  await press(user, "Spara i arbetsboken");
  expect(await within(rowOf("2.1. Utredningen är klar")).findByText("Sparat.")).toBeInTheDocument();
  const [plan] = applied.slice(before);
  expect(describePlan(plan ?? []).changes).toMatchObject([
    { address: "K4", before: "Uppnått", after: "Delvis uppnått" },
  ]);
});

test("why a level could not be saved is said at its form, which stays", async () => {
  const { user, port } = await openGoals();
  await press(user, "1. Trygghet");
  await press(user, "Besluta nivå för 1. Trygghet");
  await user.click(screen.getByRole("radio", { name: "Ej uppnått" }));
  await user.type(screen.getByRole("textbox", { name: /Motivering/ }), "Ny enkät");
  port.applyPlan = () => Promise.reject(new Error("Nothing can be written"));
  await press(user, "Spara i arbetsboken");
  expect(await within(rowOf("1. Trygghet")).findByText(/gick inte|fel/i)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /Motivering/ })).toHaveValue("Ny enkät");
});

test("of five thousand indicators only those in view are in the page, and the row with the focus stays", async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    index % 10 === 0 ? `Mål ${index / 10 + 1}` : "",
    `Indikator ${index + 1}`,
    "Högre är bättre",
    90,
    70,
    index % 100,
  ]);
  const headings = ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];
  const heights = jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(100);
  const { port } = fakeWorkbook([fakeSheet("Mål", [headings, ...rows])]);
  const user = showPane(port);
  await screen.findByText(/^Hittade/);
  await recalculateInPane(user);
  await screen.findByText(/^Beräknat/);
  await user.click(screen.getByRole("tab", { name: "Mål" }));
  await user.click(await screen.findByRole("button", { name: "Fäll ut alla" }));
  expect(rowOf("Indikator 1")).toHaveAttribute("aria-setsize", "10");
  expect(screen.getAllByRole("listitem").length).toBeLessThan(30);

  act(() => screen.getByRole("button", { name: "Blad Mål, cell B2" }).focus());
  Object.assign(window, { scrollY: 200_000 });
  fireEvent.scroll(window);
  expect(await screen.findAllByText(/^Indikator 1[01]\d\d$/)).not.toHaveLength(0);
  expect(screen.getByRole("button", { name: "Blad Mål, cell B2" })).toHaveFocus();
  expect(screen.queryByText("Indikator 2")).not.toBeInTheDocument();
  expect(screen.getAllByRole("listitem").length).toBeLessThan(30);
  Object.assign(window, { scrollY: 0 });
  heights.mockRestore();
});
