import { screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { ENGLISH } from "../../../src/text/english";
import { SWEDISH } from "../../../src/text/swedish";
import { planFreezing } from "../../../src/app/freeze";
import { FROZEN_PURPOSE } from "../../../src/workbook/grid/frozenSheet";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { fakeSheet, fakeWorkbook, ROWS } from "../fakeWorkbook";
import { clickReady, showPane, violations } from "../showPane";

const TIME = { followUpDate: "2022-09-30", calculatedAt: "2022-09-12T14:05" };

/** What planFreezing would write, as the sheet that it becomes. */
async function frozenOf(sheets: readonly SheetSnapshot[]): Promise<SheetSnapshot> {
  const { plan, content } = await planFreezing(fakeWorkbook(sheets).port, TIME, "1.0.0");
  const rows = plan.flatMap((operation) =>
    operation.kind === "writeCells"
      ? operation.contents.map((cells) =>
          cells.map((cell): CellValue => (typeof cell === "object" ? "" : cell)),
        )
      : [],
  );
  return { ...fakeSheet(content.name, rows), ownMark: `${FROZEN_PURPOSE} A1:G40` };
}

const CHANGED = ROWS.map((row, at) => (at === 1 ? row.with(6, 93) : row));

async function openCheck(sheets: readonly SheetSnapshot[], texts = SWEDISH) {
  const workbook = fakeWorkbook(sheets);
  const user: ReturnType<typeof userEvent.setup> = showPane(workbook.port, { texts });
  await user.click(await screen.findByRole("tab", { name: texts.VIEW_NAMES.check }));
  await screen.findByRole("heading", { name: texts.FROZEN.heading });
  return { user, ...workbook };
}

test("freezing says which sheet was made and that it stays, and writes nothing but it", async () => {
  const { user, applied } = await openCheck([fakeSheet("Mål", ROWS)]);
  await clickReady(user, "Frys för beslut");
  expect(
    await screen.findByText(
      /^Bladet Beslut 2022-09-12 är gjort, med \d+ tal och texter\. Det skrivs aldrig om\. Ska det inte finnas: ta bort bladet i Excel\.$/,
    ),
  ).toBeInTheDocument();
  const written = applied.flat().flatMap((operation) => ("sheet" in operation ? [operation.sheet.name] : []));
  expect(new Set(written)).toEqual(new Set(["Beslut 2022-09-12"]));
  expect(await violations()).toEqual([]);
});

test("by keyboard one changed cell is told with both values, and its cell is shown", async () => {
  const { user, shown } = await openCheck([
    fakeSheet("Mål", CHANGED),
    await frozenOf([fakeSheet("Mål", ROWS)]),
  ]);
  screen.getByRole("button", { name: "Har något ändrats sedan beslutet?" }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/^1 skillnad mot Beslut 2022-09-12\./)).toBeInTheDocument();
  const changed = within(screen.getByRole("region", { name: "Ändrat (1)" }));
  expect(changed.getByRole("listitem")).toHaveTextContent(
    "Andel trygga, UtfallDå: 95Nu: 93Blad Mål, cell G2",
  );
  await user.click(changed.getByRole("button", { name: "Blad Mål, cell G2" }));
  expect(shown).toEqual([{ sheet: "Mål", address: "G2" }]);
  expect(await violations()).toEqual([]);
});

test("where nothing has changed that is said, and a frozen sheet that was edited is said to be", async () => {
  const sheets = [fakeSheet("Mål", ROWS)];
  const frozen = await frozenOf(sheets);
  const edited: SheetSnapshot = {
    ...frozen,
    name: "Beslut 2022-09-12 (2)",
    values: frozen.values.map((row, at) => (at === 1 ? ["Ändrat"] : row)),
  };
  const { user } = await openCheck([...sheets, frozen, edited]);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Jämför med" }), "Beslut 2022-09-12");
  await clickReady(user, "Har något ändrats sedan beslutet?");
  expect(await screen.findByText(/^Inget har ändrats sedan Beslut 2022-09-12\./)).toBeInTheDocument();
  expect(screen.queryByText(SWEDISH.FROZEN.edited)).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Jämför med" }), "Beslut 2022-09-12 (2)");
  await clickReady(user, "Har något ändrats sedan beslutet?");
  expect(await screen.findByText(SWEDISH.FROZEN.edited)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test("what cannot be compared is said with the way on, in English too", async () => {
  const { user } = await openCheck([fakeSheet("Mål", ROWS)], ENGLISH);
  await clickReady(user, "Has anything changed since the decision?");
  expect(
    await screen.findByText(/^Nothing is frozen in the workbook\. Click “Freeze for decision”/),
  ).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
