import { act, screen, waitFor, within } from "@testing-library/react";
import { ADDIN_SETTING, DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { clickReady, showPane, violations } from "../showPane";

type User = ReturnType<typeof showPane>;

async function openView(user: User): Promise<void> {
  await screen.findByText(/^Hittade/);
  await user.click(screen.getByRole("tab", { name: "Rapporter" }));
  await screen.findByRole("button", { name: "Bygg rapporter" });
}

const box = (name: string): HTMLElement => screen.getByRole("checkbox", { name });

async function press(user: User, element: HTMLElement, keys: string): Promise<void> {
  act(() => element.focus());
  await user.keyboard(keys);
}

/** A ledger with so many accounts that no row takes. */
function ledger(count: number): ReturnType<typeof fakeSheet> {
  return fakeSheet("Huvudbok", [
    ["Konto", "Motpart", "Verksamhet", "Utfall 2021", "Utfall 2022", "Budget 2022"],
    [5010, "Extern", "Hemtjänst", -1000, -2000, -3000],
    ...Array.from({ length: count }, (_, index) => [
      9900 + index,
      "Extern",
      "Hemtjänst",
      0,
      -index - 1000,
      0,
    ]),
  ]);
}

test("what is chosen by keyboard is built and can be seen and undone; the rest is said with its reason", async () => {
  const { port, applied, shown } = fakeWorkbook();
  const user = showPane(port);
  await openView(user);
  expect(screen.getAllByRole("checkbox")).toHaveLength(11);
  expect(box("Alla")).toBeChecked();
  expect(screen.getByRole("group", { name: "Rapporter" })).toContainElement(box("Diagram"));
  expect(screen.getByRole("radio", { name: /^Formler/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: /^Kronor, visade i tkr/ })).toBeChecked();
  expect(await violations()).toEqual([]);

  await press(user, box("Diagram"), " ");
  expect(box("Alla")).toBePartiallyChecked();
  const build = screen.getByRole("button", { name: "Bygg rapporter" });
  await press(user, build, "{Enter}");
  const sheets = await screen.findByRole("region", { name: "Byggda rapporter (2)" });
  expect(build).toHaveFocus();
  expect(screen.getByText(/^Rapporterna är byggda\. \d+\scell/)).toBeInTheDocument();
  const missing = screen.getByRole("region", { name: "Inte byggda (6)" });
  expect(within(missing).getAllByRole("listitem")).toHaveLength(6);
  expect(
    within(missing).getByText(/^Resultatrapport har inte byggts: .* ingen huvudbok/),
  ).toBeInTheDocument();
  expect(await violations()).toEqual([]);

  await user.click(within(sheets).getByRole("button", { name: "Periodens uppföljning" }));
  expect(shown).toEqual([{ sheet: "Periodens uppföljning", address: "A1" }]);
  // What was built is still told, and can still be undone.
  await clickReady(user, "Ångra");
  expect(await screen.findByText("Det som skrevs är ångrat.")).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: /^Byggda/ })).not.toBeInTheDocument();
  expect(applied).toHaveLength(2);
});

test("what is chosen stays when another view has been looked at", async () => {
  const user = showPane(fakeWorkbook().port);
  await openView(user);
  await press(user, box("Investeringar"), " ");
  await press(user, screen.getByRole("radio", { name: /^Värden/ }), " ");
  await press(user, screen.getByRole("radio", { name: /^Avrundat till tkr/ }), " ");
  await user.click(screen.getByRole("tab", { name: "Översikt" }));
  await user.click(screen.getByRole("tab", { name: "Rapporter" }));
  await screen.findByRole("checkbox", { name: "Alla" });
  expect(box("Investeringar")).not.toBeChecked();
  expect(screen.getByRole("radio", { name: /^Värden/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: /^Avrundat till tkr/ })).toBeChecked();
});

test("how the figures are written starts from the workbook's settings, until it is chosen here", async () => {
  const { port } = fakeWorkbook();
  const settings = { ...DEFAULT_ADDIN_SETTINGS, amounts: "values", reportUnit: "roundedToThousands" };
  const text = JSON.stringify(settings);
  await port.applyPlan([{ kind: "writeSetting", key: ADDIN_SETTING, text, expected: null }]);
  const user = showPane(port);
  await openView(user);
  expect(screen.getByRole("radio", { name: /^Värden/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: /^Avrundat till tkr/ })).toBeChecked();
  await press(user, screen.getByRole("radio", { name: /^Formler/ }), " ");
  expect(screen.getByRole("radio", { name: /^Formler/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: /^Avrundat till tkr/ })).toBeChecked();
});

test("no report chosen: that is said beside the choice, and nothing is built until one is", async () => {
  const { port, applied } = fakeWorkbook();
  const user = showPane(port);
  await openView(user);
  await press(user, box("Alla"), " ");
  expect(screen.getByText("Välj minst en rapport.")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await press(user, screen.getByRole("button", { name: "Bygg rapporter" }), "{Enter}");
  expect(applied).toEqual([]);
  await press(user, box("Alla"), " ");
  expect(screen.queryByText("Välj minst en rapport.")).not.toBeInTheDocument();
});

test("the day is the data's own until one is written, and then it is the pane's", async () => {
  const user = showPane(fakeWorkbook().port);
  await openView(user);
  const day = screen.getByRole("textbox", { name: "Uppföljning per" });
  expect(day).toHaveValue("");
  expect(day).toHaveAccessibleDescription(/Utan datum gäller underlagets period\.$/);
  await user.type(day, "2022-08-31");
  await press(user, screen.getByRole("button", { name: "Bygg rapporter" }), "{Enter}");
  expect(await screen.findByText("Period: augusti 2022")).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Översikt" }));
  expect(await screen.findByRole("textbox", { name: "Uppföljning per" })).toHaveValue("2022-08-31");
});

test("many remarks stand by sheet, none is lost, and the focus goes to the first that is added", async () => {
  const { port, shown } = fakeWorkbook([fakeSheet("Mål", ROWS), ledger(12)]);
  const user = showPane(port);
  await openView(user);
  await press(user, screen.getByRole("button", { name: "Bygg rapporter" }), "{Enter}");
  const remarks = await screen.findByRole("region", { name: /^Att se över/ });
  expect(within(remarks).getByText(/^Bladet Radstruktur har lagts till\./)).toBeInTheDocument();
  const report = within(remarks).getByRole("region", { name: "Resultatrapport" });
  expect(within(report).getAllByRole("listitem")).toHaveLength(8);
  expect(await violations()).toEqual([]);

  await press(user, within(report).getByRole("button", { name: /^Visa alla \d+$/ }), "{Enter}");
  const rows = within(report).getAllByRole("listitem");
  expect(rows.length).toBeGreaterThanOrEqual(12);
  await waitFor(() => expect(rows[8]).toHaveFocus());
  expect(within(report).queryByRole("button", { name: /^Visa alla/ })).not.toBeInTheDocument();
  expect(within(report).getByText(/^Konto 9911 /)).toBeInTheDocument();
  await user.click(within(report).getByRole("button", { name: "Blad Huvudbok, cell A14" }));
  expect(shown).toEqual([{ sheet: "Huvudbok", address: "A14" }]);
  // Looking at a cell loses nothing of what was said.
  expect(within(report).getByText(/^Konto 9911 /)).toBeInTheDocument();
});
