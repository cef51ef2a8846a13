import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RefusedError } from "../../src/workbook/issues/refusal";
import type { WorkbookPort } from "../../src/workbook/port/workbookPort";
import { fakeWorkbook } from "./fakeWorkbook";
import { clickReady, recalculateInPane, showPane, violations } from "./showPane";

test("says what was found, recalculates by keyboard, and shows index, goals and what to look at", async () => {
  const { port, shown, applied } = fakeWorkbook();
  showPane(port);
  await screen.findByText(/^Hittade 2\smål och 3\sindikatorer på bladet Mål\.$/);
  expect(await violations()).toEqual([]);

  const user = userEvent.setup();
  // The way there by Tab is tried in a browser: jsdom lays nothing out.
  screen.getByRole("button", { name: "Räkna om" }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Det här ändras" })).toHaveFocus();
  expect(await screen.findByRole("button", { name: "Skriv" })).toBeInTheDocument();
  expect(screen.getByText("Index för måluppfyllelse: 0,50.")).toBeInTheDocument();
  expect(screen.getByText("1 av 2 mål uppnått, 1 ej uppnått.")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  expect(applied).toEqual([]);
  screen.getByRole("button", { name: "Skriv" }).focus();
  await user.keyboard("{Enter}");

  expect(await screen.findByText("0,50")).toBeInTheDocument();
  expect(screen.getByText("1 av 2 mål uppnått, 1 ej uppnått")).toBeInTheDocument();
  const issues = screen.getByRole("region", { name: "Att se över (1)" });
  expect(within(issues).getByText(/saknar utfall/)).toBeInTheDocument();
  await user.click(within(issues).getByRole("button", { name: "Blad Mål, cell G4" }));
  expect(shown).toEqual([{ sheet: "Mål", address: "G4" }]);
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("tab", { name: "Mål" }));
  expect(await screen.findByText("1 av 2 indikatorer har en nivå.")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test("another day for the follow-up is taken when it is a date, and an unfinished one is not", async () => {
  const { port, applied } = fakeWorkbook();
  showPane(port);
  const user = userEvent.setup();
  const field = await screen.findByRole("textbox", { name: "Uppföljning per" });
  expect(field).toHaveValue("2022-09-12");
  await user.clear(field);
  await user.type(field, "2022-08-3");
  expect(screen.getByText("Skriv datumet som 2022-08-31 eller 31 augusti 2022.")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.type(field, "1");
  expect(screen.queryByText("Skriv datumet som 2022-08-31 eller 31 augusti 2022.")).not.toBeInTheDocument();
  await recalculateInPane(user);
  await screen.findByText("0,50");
  expect(field).toHaveValue("2022-08-31");
  expect(JSON.stringify(applied)).toContain("44804");
});

test.each([
  ["31/8 2022", "2022-08-31"],
  ["20220831", "2022-08-31"],
  ["augusti 2022", "2022-08-31"],
  ["aug -22", "2022-08-31"],
  ["2022", "2022-12-31"],
])("a day may be written as %s, and stands as %s when the field is left", async (typed, day) => {
  showPane(fakeWorkbook().port);
  const user = userEvent.setup();
  const field = await screen.findByRole("textbox", { name: "Uppföljning per" });
  await user.clear(field);
  await user.type(field, typed);
  await user.tab();
  expect(field).toHaveValue(day);
  expect(screen.queryByText(/^Skriv datumet som/)).not.toBeInTheDocument();
});

test("what is no day stays as it was written, with what is wrong beside it", async () => {
  showPane(fakeWorkbook().port);
  const user = userEvent.setup();
  const field = await screen.findByRole("textbox", { name: "Uppföljning per" });
  await user.clear(field);
  await user.type(field, "i höst");
  await user.tab();
  expect(field).toHaveValue("i höst");
  expect(screen.getByText("Skriv datumet som 2022-08-31 eller 31 augusti 2022.")).toBeInTheDocument();
});

test("a day that nobody has stated is said to be a guess until it is written, and is not written in the workbook", async () => {
  const { port, applied } = fakeWorkbook();
  showPane(port);
  const user = userEvent.setup();
  const guess = /^Arbetsboken anger inget datum, och det här är en gissning\./;
  expect(await screen.findByText(guess)).toBeInTheDocument();
  await recalculateInPane(user);
  await screen.findByText("0,50");
  expect(JSON.stringify(applied)).toContain("Inte angivet");
  const field = screen.getByRole("textbox", { name: "Uppföljning per" });
  await user.clear(field);
  await user.type(field, "2022-08-31");
  expect(screen.queryByText(guess)).not.toBeInTheDocument();
});

test("what was written can be undone", async () => {
  const { port, applied } = fakeWorkbook();
  showPane(port);
  const user = userEvent.setup();
  await recalculateInPane(user);
  await clickReady(user, "Ångra");
  expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
  expect(applied).toHaveLength(2);
  expect(screen.queryByText("0,50")).not.toBeInTheDocument();
});

test("an error is said at once to those who do not see it, and can be copied for support", async () => {
  const { port } = fakeWorkbook();
  const failing: WorkbookPort = {
    ...port,
    readSnapshot: () =>
      Promise.reject(new RefusedError({ code: "noFollowUp", sheets: ["Blad1"], nearest: null })),
  };
  showPane(failing);
  expect(await screen.findByText(/^Hittar ingen uppföljning/)).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Kopiera teknisk information" }));
  await screen.findByRole("button", { name: "Kopierat" });
  await expect(navigator.clipboard.readText()).resolves.toContain("Orsak: noFollowUp");
  expect(await violations()).toEqual([]);
});

test.each([
  ["outsideExcel", /^Öppna Måluppföljning i Excel\./],
  ["excelTooOld", /är för gammal för Måluppföljning/],
  ["officeBlocked", /appsforoffice\.microsoft\.com/],
] as const)("cannot start: %s", async (start, sentence) => {
  showPane(fakeWorkbook().port, { start });
  await waitFor(() => expect(screen.getByText(sentence)).toBeInTheDocument());
  expect(screen.queryByRole("button", { name: "Räkna om" })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
