import { act, screen, waitFor, within } from "@testing-library/react";
import { ROW_LABELS } from "../../../src/annexes/operatingStatement/words";
import { ENGLISH } from "../../../src/text/english";
import type { Texts } from "../../../src/text/texts";
import { fakeSheet, fakeWorkbook } from "../fakeWorkbook";
import { showPane, violations } from "../showPane";

/** Twelve accounts of personnel in two activities, the last of them the largest: −1 000 to −12 000 kr. */
const LEDGER = fakeSheet("Huvudbok", [
  ["Konto", "Motpart", "Verksamhet", "Utfall 2021", "Utfall 2022", "Budget 2022"],
  ...Array.from({ length: 12 }, (_, at) => [
    5010 + at,
    "Extern",
    at % 2 === 0 ? "Hemtjänst" : "Särskilt boende",
    -500,
    -1000 * (at + 1),
    -2000,
  ]),
]);

/** An annex of the controller's own, in kronor. */
const ANNEX = fakeSheet("Resultatrapport", [
  ["(kr)", "Utfall 2021", "Utfall 2022", "Budget 2022"],
  ...Object.values(ROW_LABELS).map((label) =>
    label === ROW_LABELS.personnel ? [label, -6000, -78_000, -24_000] : [label, 0, 0, 0],
  ),
]);
const PERSONNEL_ROW = 1 + Object.values(ROW_LABELS).indexOf(ROW_LABELS.personnel);
const PERSONNEL = { sheet: "Resultatrapport", row: PERSONNEL_ROW, column: 2 };
const NET_COST = { sheet: "Resultatrapport", row: Object.values(ROW_LABELS).length, column: 2 };

async function opened(cell: typeof PERSONNEL, texts?: Texts) {
  const workbook = fakeWorkbook([LEDGER, ANNEX]);
  workbook.select(cell);
  const user = showPane(workbook.port, texts === undefined ? {} : { texts });
  await user.click(await screen.findByRole("tab", { name: texts === undefined ? "Rapporter" : "Reports" }));
  await user.click(
    await screen.findByRole("button", {
      name: texts === undefined ? "Dela upp siffran" : "Break down the figure",
    }),
  );
  return { ...workbook, user };
}

test("the parts stand with last year and budget, the largest first, what is left in a line, and their rows lead to the cells", async () => {
  const { user, shown } = await opened(PERSONNEL);
  expect(
    await screen.findByText("Resultatrapport: Personalkostnader inkl po, Utfall 2022"),
  ).toBeInTheDocument();
  expect(screen.getByText("Delarna blir det som cellen visar.")).toBeInTheDocument();
  const accounts = screen.getByRole("region", { name: "Per konto" });
  const lines = within(accounts)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent?.replaceAll("\u00A0", " "));
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe(
    "Konto 5021−12 000 krUtfall 2021: −500 kr · Budget 2022: −2 000 kr1 rad i underlaget",
  );
  expect(within(accounts).getByText(/^Övriga 2.delar: −3.000.kr$/)).toBeInTheDocument();
  expect(within(accounts).getByText("Summa").parentElement).toHaveTextContent(/^Summa−78.000.kr$/);
  expect(await violations()).toEqual([]);

  await user.click(within(accounts).getByRole("button", { name: /^Visa alla 12.delar$/ }));
  expect(within(accounts).getAllByRole("listitem")).toHaveLength(12);
  const [first] = within(accounts).getAllByText(/^1.rad i underlaget$/);
  if (first === undefined) throw new Error("No part has rows");
  await user.click(first);
  await user.click(
    await screen.findByRole("button", {
      name: /^Särskilt boende, rad.13: −12.000.kr, visa Blad Huvudbok, cell E13$/,
    }),
  );
  await waitFor(() => expect(shown).toEqual([{ sheet: "Huvudbok", address: "E13" }]));
  expect(screen.getByText("Resultatrapport: Personalkostnader inkl po, Utfall 2022")).toBeInTheDocument();

  await user.click(screen.getByRole("radio", { name: "Per verksamhet" }));
  const activities = screen.getByRole("region", { name: "Per verksamhet" });
  expect(
    within(activities)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent?.replaceAll("\u00A0", " ")),
  ).toEqual([
    "Särskilt boende−42 000 krUtfall 2021: −3 000 kr · Budget 2022: −12 000 kr6 rader i underlaget",
    "Hemtjänst−36 000 krUtfall 2021: −3 000 kr · Budget 2022: −12 000 kr6 rader i underlaget",
  ]);
  expect(await violations()).toEqual([]);
});

test("another figure that is selected is shown instead, with what differs; and the focus comes back to the button", async () => {
  const { user, select, listening } = await opened(PERSONNEL);
  await screen.findByText("Resultatrapport: Personalkostnader inkl po, Utfall 2022");
  expect(listening()).toBe(1);
  act(() => select(NET_COST));
  expect(await screen.findByText("Resultatrapport: Nettokostnad, Utfall 2022")).toBeInTheDocument();
  expect(
    screen.getByText(
      /^Cellen visar 0.kr, men delarna blir −78.000.kr\. Skillnaden är 78.000.kr\. Talet i cellen är inskrivet/,
    ),
  ).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(await screen.findByRole("button", { name: "Dela upp siffran" })).toHaveFocus();
  await waitFor(() => expect(listening()).toBe(0));
});

test("behind a heading there is nothing, and what can be selected is said in the language of the pane", async () => {
  await opened({ sheet: "Resultatrapport", row: 0, column: 0 }, ENGLISH);
  expect(
    await screen.findByText(/^The selected cell consists of no parts\. Select a figure in an annex/),
  ).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "What does the figure consist of?" })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
