import { TextDecoder, TextEncoder } from "node:util";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { ENGLISH } from "../../../src/text/english";
import { workbookFile } from "../../imports/workbookFile";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { clickReady, showPane, violations } from "../showPane";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

type User = ReturnType<typeof showPane>;

async function openReports(user: User, name = "Rapporter"): Promise<void> {
  await user.click(await screen.findByRole("tab", { name }));
  await screen.findByRole("region", { name: name === "Rapporter" ? "Huvudbok" : "Ledger" });
}

const ledger = (year: number) => [
  ["Konto", "Verksamhet", `Utfall ${year}`],
  [3110, "Hemtjänst", 1_234.5],
  [5010, "Hemtjänst", -2_000],
];

/** jsdom's own files are no bytes before they are asked for. */
function file(name: string, bytes: Uint8Array): File {
  const made = new File([name], name);
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
}

const csv = (): File =>
  file(
    "huvudbok.csv",
    new TextEncoder().encode(
      "Konto;Verksamhet;Period;Utfall\n3110;Äldre;202301;1 234,50\n5010;Äldre;202308;-2 000,00\n",
    ),
  );

const input = (): HTMLElement => screen.getByLabelText("Läs in från fil", { selector: "input" });

test("a file is chosen, looked at and read in; then building is next", async () => {
  const { port, applied } = fakeWorkbook();
  const user = showPane(port);
  await openReports(user);
  expect(screen.getByText(/^Har du huvudboken som fil\?/)).toBeInTheDocument();
  await user.upload(input(), csv());
  const heading = await screen.findByRole("heading", { name: "Läs in huvudbok.csv" });
  await waitFor(() => expect(heading).toHaveFocus());
  const read = screen.getByRole("region", { name: "Det här lästes" });
  for (const text of ["CSV med semikolon, UTF-8", "2\u00A0rader", "202301–202308", "−765,5\u00A0kr"])
    expect(within(read).getByText(text, { normalizer: (each) => each })).toBeInTheDocument();
  expect(within(read).getByText(/^Namn i filen: Äldre\./)).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Det här skrivs" })).toHaveTextContent(
    /^Det här skrivsNytt blad: Inläst huvudbok/,
  );
  expect(applied).toEqual([]);
  expect(await violations()).toEqual([]);

  await clickReady(user, "Läs in");
  const build = await screen.findByRole("button", { name: "Bygg rapporter" });
  await waitFor(() => expect(build).toHaveFocus());
  expect(screen.getByText(/^Huvudboken är inläst: /)).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Huvudbok" })).toHaveTextContent(
    /Inläst 2022-09-12 14:05 från huvudbok\.csv/,
  );
  expect(applied).toHaveLength(1);
  expect(await violations()).toEqual([]);
});

test("a workbook is dropped; which of its sheets are read is chosen, and left without anything written", async () => {
  const { port, applied } = fakeWorkbook();
  const user = showPane(port);
  await openReports(user);
  const dropped = file(
    "export.xlsx",
    workbookFile([
      { name: "2022", rows: ledger(2022) },
      { name: "2023", rows: ledger(2023) },
    ]),
  );
  const dataTransfer = { types: ["Files"], files: [dropped] };
  // Otherwise the page would give way to the file.
  expect(fireEvent.dragOver(window, { dataTransfer })).toBe(false);
  expect(fireEvent.drop(window, { dataTransfer })).toBe(false);
  expect(await screen.findByRole("heading", { name: "Läs in export.xlsx" })).toBeInTheDocument();
  for (const year of [2022, 2023])
    expect(screen.getByRole("region", { name: `Det här lästes av bladet ${year}` })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "2022" }));
  expect(await screen.findByRole("region", { name: "Det här lästes" })).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "2023" }));
  expect(await screen.findByText("Välj minst ett blad.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Läs in" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Läs in från fil" })).toHaveFocus());
  expect(applied).toEqual([]);
});

test("what is no ledger is said, and the net cost that is typed must be an amount", async () => {
  const user = showPane(fakeWorkbook().port);
  await openReports(user);
  await user.upload(input(), file("bild.csv", Uint8Array.from([1, 0, 2])));
  expect(await screen.findByText(/^Filen är varken en Excel-arbetsbok, CSV eller SIE\./)).toBeInTheDocument();
  const field = screen.getByRole("textbox", { name: "Nettokostnad enligt ekonomisystemet" });
  await user.type(field, "cirka");
  expect(screen.getByText("Skriv ett belopp, till exempel 592 514 tkr.")).toBeInTheDocument();
  await user.clear(field);
  await user.type(field, "592 tkr");
  expect(screen.queryByText("Skriv ett belopp, till exempel 592 514 tkr.")).not.toBeInTheDocument();
});

test("a workbook that has a ledger that was read in says so, also in English", async () => {
  const says = "Inläst 2024-01-15 09:30 från huvudbok.csv (CSV med semikolon, UTF-8): 2\u00A0rader.";
  const sheet = {
    ...fakeSheet("Inläst huvudbok", [["Inläst huvudbok"], [says]]),
    ownMark: "ledgerImport A1:D8",
  };
  const user = showPane(fakeWorkbook([fakeSheet("Mål", ROWS), sheet]).port, { texts: ENGLISH });
  await openReports(user, "Reports");
  expect(screen.getByRole("region", { name: "Ledger" })).toHaveTextContent(says.replace("\u00A0", " "));
  await user.upload(screen.getByLabelText("Read in from a file", { selector: "input" }), csv());
  expect(await screen.findByRole("heading", { name: "Read in “huvudbok.csv”" })).toBeInTheDocument();
  expect(screen.getByText("CSV with semicolons, UTF-8")).toBeInTheDocument();
});
