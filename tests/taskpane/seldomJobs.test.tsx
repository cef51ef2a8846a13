import { screen, waitFor, within } from "@testing-library/react";
import { fakeSheet, fakeWorkbook, ROWS } from "./fakeWorkbook";
import { clickReady, recalculateInPane, showPane, violations } from "./showPane";

describe("a template", () => {
  test.each([
    ["comes before the mapping in an empty workbook", [], true],
    ["comes after it where something stands", [["Inköp"], ["Pennor", 12]], false],
  ])("%s", async (_, rows, isFirst) => {
    const { port, applied, shown } = fakeWorkbook([fakeSheet("Blad1", rows)]);
    const user = showPane(port);
    const offer = await screen.findByRole("button", { name: "Skapa uppföljningsmall" });
    const point = screen.getByRole("button", { name: "Peka i bladet" });
    expect(offer.compareDocumentPosition(point)).toBe(
      isFirst ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING,
    );
    expect(await violations()).toEqual([]);
    await user.click(offer);
    expect(await screen.findByText(/^Mallen finns på bladet Uppföljning\./)).toBeInTheDocument();
    expect(applied).toHaveLength(1);
    await waitFor(() => expect(shown).toEqual([{ sheet: "Uppföljning", address: "C2" }]));
    expect(screen.queryByRole("button", { name: "Ångra" })).not.toBeInTheDocument();
  });

  test("stands last in the overview where there is a follow-up", async () => {
    showPane(fakeWorkbook().port);
    await screen.findByText(/^Hittade 2\smål/);
    expect(within(screen.getByRole("tabpanel")).getAllByRole("button").at(-1)).toHaveTextContent(
      "Skapa uppföljningsmall",
    );
  });
});

describe("an example", () => {
  test("is offered after the template in an empty workbook", async () => {
    const { port, applied, shown } = fakeWorkbook([fakeSheet("Blad1", [])]);
    const user = showPane(port);
    const offer = await screen.findByRole("button", { name: "Prova med ett exempel" });
    const template = screen.getByRole("button", { name: "Skapa uppföljningsmall" });
    expect(template.compareDocumentPosition(offer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(await violations()).toEqual([]);
    await user.click(offer);
    expect(await screen.findByText(/^Exemplet finns på bladet Exempel\./)).toBeInTheDocument();
    expect(applied).toHaveLength(1);
    await waitFor(() => expect(shown).toEqual([{ sheet: "Exempel", address: "C2" }]));
  });

  test.each([
    ["something stands", [["Inköp"], ["Pennor", 12]]],
    ["there is a follow-up", ROWS],
  ])("is not offered where %s", async (_, rows) => {
    showPane(fakeWorkbook([fakeSheet("Blad1", rows)]).port);
    await screen.findByRole("button", { name: "Skapa uppföljningsmall" });
    expect(screen.queryByRole("button", { name: "Prova med ett exempel" })).not.toBeInTheDocument();
  });
});

describe("a new period", () => {
  test("is shown before it is begun, and can be undone", async () => {
    const { port, applied, shown } = fakeWorkbook();
    const user = showPane(port);
    await user.click(await screen.findByRole("button", { name: "Ny period" }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Ny period" })).toHaveFocus());
    expect(screen.queryByRole("button", { name: "Börja ny period" })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);

    await user.type(screen.getByRole("textbox", { name: "Nästa uppföljning per" }), "2022-12-31");
    expect(await screen.findByText(/^Utfall på bladet Mål töms \(2\scell/)).toBeInTheDocument();
    expect(applied).toEqual([]);
    expect(await violations()).toEqual([]);

    await clickReady(user, "Börja ny period");
    expect(await screen.findByText(/^Den nya perioden är påbörjad\. /)).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: "Ny period" })).toHaveFocus();
    expect(await screen.findByRole("textbox", { name: "Uppföljning per" })).toHaveValue("2022-12-31");
    await user.click(await screen.findByRole("button", { name: "Visa" }));
    await waitFor(() => expect(shown).toHaveLength(1));
    await clickReady(user, "Ångra");
    expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
    expect(applied).toHaveLength(2);
  });

  test("that is not begun leaves all as it was, and the focus where it came from", async () => {
    const { port, applied } = fakeWorkbook();
    const user = showPane(port);
    await user.click(await screen.findByRole("button", { name: "Ny period" }));
    const field = await screen.findByRole("textbox", { name: "Nästa uppföljning per" });
    await user.type(field, "2022-09-12");
    expect(await screen.findByText("Skriv ett datum efter 2022-09-12.")).toBeInTheDocument();
    await user.type(field, "x");
    expect(
      await screen.findByText("Skriv datumet som 2022-08-31 eller 31 augusti 2022."),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Tillbaka" }));
    expect(await screen.findByRole("button", { name: "Ny period" })).toHaveFocus();
    expect(applied).toEqual([]);
  });
});

test("a proposed target is written with one click, the focus stays with the list, and it can be undone", async () => {
  const rows = [...ROWS, ["", "", "Minst 80 % har svarat", "Högre är bättre", "", 70, 75]];
  const { port, applied } = fakeWorkbook([fakeSheet("Mål", rows)]);
  const user = showPane(port);
  await recalculateInPane(user);
  const offer = await screen.findByRole("button", {
    name: "Skriv in 80 % som målvärde för Minst 80 % har svarat",
  });
  expect(offer).toHaveTextContent("Skriv in 80 %");
  expect(await violations()).toEqual([]);
  await waitFor(() => expect(offer).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(offer);
  expect(await screen.findByText(/^Målvärdet är inskrivet\. /)).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("heading", { name: /^Att se över/ })).toHaveFocus());
  const written = applied[1]?.map(({ kind }) => kind).filter((kind) => kind !== "expectCells");
  expect(written).toEqual(["setNumberFormats", "writeCells"]);
  await clickReady(user, "Ångra");
  expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
});
