import { buildReports } from "../../src/app/buildReports";
import { applyFreezing, compareWithFrozen, planFreezing, type FrozenComparison } from "../../src/app/freeze";
import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { readLayout } from "../../src/app/readFollowUp";
import { recalculate } from "../../src/app/recalculate";
import { saveSettings } from "../../src/app/settings";
import type { FrozenDifference } from "../../src/frozen/compareFrozen";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { RefusedError } from "../../src/workbook/issues/refusal";
import { settingsOf } from "../../src/workbook/settings/readSettings";
import type { ExcelHost } from "../host/excelHost";
import { insertRow } from "../host/insertCells";
import { parseAddress } from "../host/model/address";
import type { SheetModel } from "../host/model/workbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { cellsOf, sampleBytes, startHost, startHostOn } from "./openSample";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-02-15T14:05" };
const FOLLOW_UP = "Måluppfyllelse 2023";
const FROZEN = "Beslut 2024-02-15";

/** The sample of 2023, calculated and with its annexes, as it is frozen. */
async function frozenSample(): Promise<ExcelHost> {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await recalculate(excelWorkbook, TIME);
  await buildReports(excelWorkbook, TIME, { reports: null });
  await freeze();
  return host;
}

async function freeze(): Promise<string> {
  const planned = await planFreezing(excelWorkbook, TIME, "1.0.0");
  await applyFreezing(excelWorkbook, planned);
  return planned.content.name;
}

const compare = (name: string | null = null): Promise<FrozenComparison> =>
  compareWithFrozen(excelWorkbook, TIME, name);

function sheetOf(host: ExcelHost, name: string): SheetModel {
  const sheet = host.workbook.findSheet(name);
  if (sheet === null || sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function edit(host: ExcelHost, sheet: string, address: string, text: string): void {
  const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
  host.editCell(sheetOf(host, sheet).id, row, column, text);
}

/** The first cell with a text that begins so. */
function cellWith(
  host: ExcelHost,
  sheet: string,
  beginning: string,
): { readonly row: number; readonly column: number } {
  const found = [...sheetOf(host, sheet).cells()].find(
    ({ cell }) => cell.content.kind === "text" && cell.content.value.startsWith(beginning),
  );
  if (found === undefined) throw new Error(`No ${beginning}`);
  return found;
}

/** The first row, counted from 1, with a text in a column. */
function rowOf(host: ExcelHost, sheet: string, column: number, text: string): number {
  const found = [...sheetOf(host, sheet).cells()].find(
    (each) => each.column === column && each.cell.content.kind === "text" && each.cell.content.value === text,
  );
  if (found === undefined) throw new Error(`No ${text}`);
  return found.row + 1;
}

/** Kind, cell and both values of each difference. */
function told(differences: readonly FrozenDifference[]): readonly string[] {
  return differences.map((difference) => {
    if (difference.kind === "rule")
      return `rule ${difference.name}: ${difference.before} → ${difference.now}`;
    const before = difference.kind === "new" ? null : difference.before;
    const now = difference.kind === "gone" ? null : difference.now;
    const { sheet, address } = now?.place ?? before?.place ?? { sheet: "", address: "" };
    const text = `${difference.kind} ${sheet}!${address}: ${before?.shown ?? "–"} → ${now?.shown ?? "–"}`;
    return text.replaceAll("\u00A0", " ");
  });
}

/** The cells of one sheet as a file has them. */
async function sheetCells(host: ExcelHost, sheet: string): Promise<readonly string[]> {
  return [...cellsOf(await host.save())].filter(([cell]) => cell.startsWith(`${sheet}!`)).map(String);
}

test("nothing has changed right after the workbook was frozen, also when it has been saved and opened", async () => {
  const host = await frozenSample();
  const compared = await compare();
  expect(told(compared.differences)).toEqual([]);
  expect(compared).toMatchObject({ names: [FROZEN], isOtherPeriod: false, frozen: { isIntact: true } });
  expect(compared.same).toBe(compared.frozen.figures.length);
  await startHost(await host.save());
  expect(await compare()).toEqual(compared);
});

test("the sheet says of what it is, by which rules, and what every figure is, with its cell", async () => {
  const host = await frozenSample();
  const { frozen } = await compare();
  expect(frozen.basis.slice(0, 5)).toEqual([
    { name: "Nämnd", text: "Socialnämnden" },
    { name: "Period", text: "2023" },
    { name: "Uppföljning per", text: "2023-12-31" },
    { name: "Fryst", text: "2024-02-15 14:05" },
    { name: "Måluppföljning", text: "1.0.0" },
  ]);
  expect(frozen.basis.find(({ name }) => name === "Kontrollsumma")?.text).toMatch(/^[0-9a-f]{64}$/);
  expect(frozen.rules).toContainEqual({ name: "Under målvärdet", text: "Gränsen på varje rad" });
  expect(frozen.rules[0]).toEqual({
    name: "Skala",
    text: "Uppfyllt = 1, Delvis uppfyllt = 0,5, Ej uppfyllt = 0",
  });
  const figure = (part: string, row: string, column: string) =>
    frozen.figures.filter((each) => each.part === part && each.row.startsWith(row) && each.column === column);
  // The published figures of 2023.
  expect(figure("Verksamhetens utfall", "TOTALT", "Utfall 2023: Netto")).toMatchObject([
    { shown: "−592\u00A0514" },
  ]);
  expect(figure("Resultatrapport", "Personalkostnader", "Utfall 2023")).toMatchObject([
    { place: { sheet: "Resultatrapport" }, shown: "−302\u00A0434" },
  ]);
  expect(figure("Index", "Index för måluppfyllelse", "")).toMatchObject([{ shown: "0,70" }]);
  expect(figure("Uppföljningen", "1 Andel biståndsmottagare", "Utfall")).toMatchObject([
    { shown: "50\u00A0%", number: 0.5, place: { sheet: FOLLOW_UP, address: "J7" } },
  ]);
  const cells = [...cellsOf(await host.save())].filter(([cell]) => cell.startsWith(`${FROZEN}!`));
  expect(cells.length).toBeGreaterThan(7 * frozen.figures.length - 500);
  // Values only.
  expect(cells.filter(([, content]) => content.startsWith("="))).toEqual([]);
});

test("one changed cell gives one line, with both values, and what follows by formula comes after it", async () => {
  const host = await frozenSample();
  edit(host, FOLLOW_UP, "J8", "90 %");
  const { differences } = await compare();
  expect(told(differences.filter(({ kind }) => kind !== "follows"))).toEqual([
    `changed ${FOLLOW_UP}!J8: 100 % → 90 %`,
  ]);
  expect(told(differences.slice(1))).toEqual(["follows Måluppfyllelse!C8: 100 % → 90 %"]);
});

test("a changed amount of the ledger is one line of the ledger's sum, and the annexes follow", async () => {
  const host = await frozenSample();
  const ledger = sheetOf(host, "Huvudbok");
  const [amount] = [...ledger.cells()].filter(
    ({ row, cell }) => row > 5 && cell.content.kind === "number" && Math.abs(cell.content.value) > 1_000_000,
  );
  if (amount === undefined) throw new Error("No amount to change");
  const { content } = amount.cell;
  const before = content.kind === "number" ? content.value : 0;
  host.editCell(ledger.id, amount.row, amount.column, String(before + 100_000));
  const { differences } = await compare();
  const [changed, ...others] = differences;
  expect(changed).toMatchObject({
    kind: "changed",
    now: { part: "Huvudboken", row: "Summa av alla rader", place: { sheet: "Huvudbok" } },
  });
  expect(others.length).toBeGreaterThan(4);
  expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(["follows"]));
});

test("rows that have moved are followed; one that is gone and one that is new are said", async () => {
  const host = await frozenSample();
  const sheet = sheetOf(host, FOLLOW_UP);
  insertRow(host, sheet, 7);
  expect(told((await compare()).differences)).toEqual([]);
  const { row, column } = cellWith(host, FOLLOW_UP, "Andel placerade barn och unga");
  host.editCell(sheet.id, row, column, "Andel placerade som är nöjda");
  const { differences } = await compare();
  const cells = (kind: string): readonly string[] =>
    told(differences.filter((each) => each.kind === kind && each.kind !== "rule"));
  // Its target, its limit, its day and its outcome; its level, points and trend.
  expect(cells("gone")).toContain(`gone ${FOLLOW_UP}!J8: 100 % → –`);
  expect(cells("new")).toContain(`new ${FOLLOW_UP}!J9: – → 100 %`);
  expect(cells("gone")).toHaveLength(cells("new").length);
  expect(cells("changed")).toEqual([]);
});

test("another rule is said with both", async () => {
  await frozenSample();
  const stored = await excelWorkbook.readSnapshot(FIRST_ROWS);
  const settings = settingsOf(stored);
  await saveSettings(excelWorkbook, stored, {
    ...settings,
    deviationLimit: { kronor: 1_000_000, percent: null },
  });
  expect(told((await compare()).differences)).toEqual([
    "rule Avvikelser att kommentera: inga → minst 1\u00A0000 tkr",
  ]);
});

test("a frozen sheet that was edited is said to be, and is compared as it stands", async () => {
  const host = await frozenSample();
  const { frozen } = await compare();
  edit(host, FROZEN, `F${rowOf(host, FROZEN, 5, "100\u00A0%")}`, "'95 %");
  const compared = await compare();
  expect([frozen.isIntact, compared.frozen.isIntact]).toEqual([true, false]);
  expect(told(compared.differences)).toHaveLength(1);
});

test("a second freezing is a sheet of its own, and no job writes the first again or takes it for data", async () => {
  const host = await frozenSample();
  const before = await sheetCells(host, FROZEN);
  const read = async () => {
    const { layout } = await readLayout(excelWorkbook, null);
    return layout.blocks.map(({ sheet, headerRow }) => [sheet.name, headerRow]);
  };
  const understood = await read();
  edit(host, FOLLOW_UP, "J8", "90 %");
  await recalculate(excelWorkbook, TIME, null, "replace");
  await buildReports(excelWorkbook, TIME, { reports: null });
  expect(await freeze()).toBe(`${FROZEN} (2)`);
  expect((await compare()).frozen.name).toBe(`${FROZEN} (2)`);
  expect(told((await compare(`${FROZEN} (2)`)).differences)).toEqual([]);
  expect(told((await compare(FROZEN)).differences)[0]).toBe(`changed ${FOLLOW_UP}!J8: 100 % → 90 %`);
  await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, TIME, "2024-08-31"));
  expect(await sheetCells(host, FROZEN)).toEqual(before);
  expect(await read()).toEqual(understood);
});

test("where nothing is frozen, or another sheet is asked for, that is said with the way on", async () => {
  const codeOf = async (job: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await job.catch((thrown: unknown) => thrown);
    return error instanceof RefusedError ? error.reason : error;
  };
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  expect(await codeOf(compare())).toEqual({ code: "noFrozenSheet", sheet: null });
  await freeze();
  expect(await codeOf(compare(FOLLOW_UP))).toEqual({ code: "noFrozenSheet", sheet: FOLLOW_UP });
  edit(host, FROZEN, `A${rowOf(host, FROZEN, 0, "Del")}`, "x");
  expect(await codeOf(compare())).toEqual({ code: "frozenUnreadable", sheet: FROZEN });
  await startHostOn(newWorkbook());
  expect(await codeOf(freeze())).toEqual({ code: "nothingToFreeze" });
});

test("requests to Excel are bounded, however many sheets are frozen", async () => {
  const host = await frozenSample();
  const syncs = async (): Promise<number> => {
    host.resetStatistics();
    await compare();
    return host.statistics.syncs;
  };
  expect(await syncs()).toBe(3);
  // Of many sheets fewer rows are read at first, and the rest of all of them at once.
  for (let times = 0; times < 4; times++) await freeze();
  expect(await syncs()).toBe(4);
});
