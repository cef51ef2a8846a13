import { screen, waitFor, within } from "@testing-library/react";
import { fakeSheet, fakeWorkbook, ROWS } from "./fakeWorkbook";
import { clickReady, recalculateInPane, showPane, violations } from "./showPane";

test("a template stands last in the overview where there is a follow-up, and no example", async () => {
  showPane(fakeWorkbook().port);
  await screen.findByText(/^Hittade 2\smål/);
  expect(within(screen.getByRole("tabpanel")).getAllByRole("button").at(-1)).toHaveTextContent(
    "Skapa uppföljningsmall",
  );
  expect(screen.queryByRole("button", { name: "Prova med ett exempel" })).not.toBeInTheDocument();
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
