import { buildReports } from "../../src/app/buildReports";
import { importLedger } from "../../src/app/importLedger";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { RefusedError } from "../../src/workbook/issues/refusal";
import type { ExcelHost } from "../host/excelHost";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { workbookFile } from "../imports/workbookFile";
import { startHostOn, cellsOf } from "./openSample";
import { openLedgerFile } from "../../src/imports/openLedgerFile";
import { planLedgerImport } from "../../src/reports/ledgerImport/planLedgerImport";
import { splitPlan } from "../../src/workbook/plan/splitPlan";
import { wireSize } from "../../src/workbook/plan/wireSize";
import { writePlan } from "../../src/workbook/plan/writePlan";
import { allAtOnce } from "../../src/workbook/port/steps";

const file = { name: "huvudbok.csv", readAt: "2024-01-15T09:30" };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const LEDGER = `Socialnämnden
Konto;Motpart;Verksamhet;Utfall 2022;Utfall 2023;Budget 2023
3110;Extern;Ordinärt boende;80 000,00;90 000,50;100 000,00
5010;Extern;Ordinärt boende;-70 000,00;-75 000,00;-72 000,00
`;

/** The cells of the ledger's sheet: each row's contents, with formats other than General after them. */
async function standing(
  host: ExcelHost,
  sheet = "Inläst huvudbok",
): Promise<Readonly<Record<string, string>>> {
  const cells = [...cellsOf(await host.save())].flatMap(([place, content]): [string, string][] => {
    const [name, address = ""] = place.split("!");
    const { value, text } = /"value":(?<value>[^"][^}]*)|"value":"(?<text>.*)"/.exec(content)?.groups ?? {};
    return name === sheet ? [[address, value ?? text ?? ""]] : [];
  });
  return Object.fromEntries(cells.filter(([, content]) => content !== ""));
}

test("the ledger stands on a sheet of ours, with what it was read from above it", async () => {
  const host = await startHostOn(newWorkbook());
  const { planned, tables } = await importLedger(excelWorkbook, bytes(LEDGER), file);
  expect(planned.map(({ name, isNew, cells }) => [name, isNew, cells])).toEqual([
    ["Inläst huvudbok", true, 23],
  ]);
  expect(tables.map(({ rows }) => rows.length)).toEqual([2]);
  expect(await standing(host)).toEqual({
    A1: "Inläst huvudbok",
    A2: "Inläst 2024-01-15 09:30 från huvudbok.csv (CSV med semikolon, UTF-8): 2\u00A0rader.",
    A3: "Summor: Utfall 2022 10\u00A0000\u00A0kr, Utfall 2023 15\u00A0000,5\u00A0kr och Budget 2023 28\u00A0000\u00A0kr.",
    A4: "Ur filen: Socialnämnden",
    A5: "Bladet fylls på nytt nästa gång en fil läses in. Ändra i ekonomisystemet, inte här.",
    A6: "Konto",
    B6: "Motpart",
    C6: "Verksamhet",
    D6: "Utfall 2022",
    E6: "Utfall 2023",
    F6: "Budget 2023",
    A7: "3110",
    B7: "Extern",
    C7: "Ordinärt boende",
    D7: "80000",
    E7: "90000.5",
    F7: "100000",
    A8: "5010",
    B8: "Extern",
    C8: "Ordinärt boende",
    D8: "-70000",
    E8: "-75000",
    F8: "-72000",
  });
  const formats = new Map(cellsOf(await host.save()));
  expect(
    ["A7", "D7", "E7"].map((address) => formats.get(`Inläst huvudbok!${address}`)?.split(" ").at(-1)),
  ).toEqual(["General", "#,##0", "#,##0.00"]);
});

test("the annexes are built from it", async () => {
  const host = await startHostOn(newWorkbook());
  await importLedger(excelWorkbook, bytes(LEDGER), file);
  const time = { followUpDate: "2023-12-31", calculatedAt: file.readAt };
  const { sheets, readingIssues } = await buildReports(excelWorkbook, time, {
    reports: ["operatingStatement"],
    amounts: "values",
    unit: "shownAsThousands",
  });
  expect([[...sheets.values()], readingIssues]).toEqual([["Resultatrapport"], []]);
  const cells = await standing(host, "Resultatrapport");
  const net =
    Object.entries(cells)
      .find(([, text]) => text === "Nettokostnad")?.[0]
      .slice(1) ?? "";
  expect(["B", "C", "D"].map((column) => cells[`${column}${net}`])).toEqual(["10000", "15000.5", "28000"]);
});

test("of rows of months those of the report are summed", async () => {
  const host = await startHostOn(newWorkbook());
  const months = "Konto;Motpart;Period;Utfall 2023\n3110;Extern;202301;1,00\n3110;Extern;202302;2,00\n";
  await importLedger(excelWorkbook, bytes(months), file);
  const time = { followUpDate: "2023-01-31", calculatedAt: file.readAt };
  const { sheets } = await buildReports(excelWorkbook, time, {
    reports: ["operatingStatement"],
    amounts: "values",
  });
  expect([...sheets.values()]).toEqual(["Resultatrapport"]);
  expect(await standing(host)).toMatchObject({ C7: "202301", D7: "1", C8: "202302", D8: "2" });
  expect(await standing(host, "Resultatrapport")).toMatchObject({ A5: "Summa externa intäkter", C5: "1" });
});

test("the next file refills the sheet in place: what is the same is not written, what is left over is cleared", async () => {
  const host = await startHostOn(newWorkbook());
  await importLedger(excelWorkbook, bytes(LEDGER), file);
  const [first = "", heading = "", income = ""] = LEDGER.split("\n");
  const again = await importLedger(excelWorkbook, bytes(LEDGER), file);
  expect(again.applied.written).toEqual([]);
  const shorter = [first, heading, income.replace("90 000,50", "95 000,50"), ""].join("\n");
  const { applied } = await importLedger(excelWorkbook, bytes(shorter), {
    ...file,
    readAt: "2024-02-15T09:30",
  });
  expect(applied.written.map(({ address }) => address)).toEqual([
    "A2",
    "A3",
    "E7",
    "A8",
    "B8",
    "C8",
    "D8",
    "E8",
    "F8",
  ]);
  const cells = await standing(host);
  expect([cells["E7"], cells["A8"], cells["A2"]]).toEqual([
    "95000.5",
    undefined,
    "Inläst 2024-02-15 09:30 från huvudbok.csv (CSV med semikolon, UTF-8): 1\u00A0rad.",
  ]);
});

test("notes beside the table stay; where the table would need their cells nothing is written", async () => {
  const opened = newWorkbook();
  const host = await startHostOn(opened);
  await importLedger(excelWorkbook, bytes(LEDGER), file);
  const sheet = opened.model.findSheet("Inläst huvudbok");
  sheet?.setCell(6, 7, { ...sheet.cell(6, 7), content: { kind: "text", value: "kollad" } });
  await importLedger(excelWorkbook, bytes(LEDGER.replace("90 000,50", "91 000,00")), file);
  expect(await standing(host)).toMatchObject({ E7: "91000", H7: "kollad" });
  const wider = LEDGER.replace(/(Budget 2023|000,00)$/gm, "$1;Prognos 2023;Text");
  await expect(importLedger(excelWorkbook, bytes(wider), file)).rejects.toEqual(
    new RefusedError({ code: "cellsInTheWay", place: { sheet: "Inläst huvudbok", address: "H7" } }),
  );
  expect(await standing(host)).toMatchObject({ E7: "91000", F6: "Budget 2023", H7: "kollad" });
});

test("a controller's own sheet of that name is left alone", async () => {
  const opened = newWorkbook();
  opened.model.addSheet("inläst Huvudbok", true);
  await startHostOn(opened);
  await expect(importLedger(excelWorkbook, bytes(LEDGER), file)).rejects.toEqual(
    new RefusedError({ code: "sheetNameTaken", sheet: "inläst Huvudbok" }),
  );
});

describe("a workbook file", () => {
  const xlsx = { name: "export.xlsx", readAt: "2024-01-15T09:30" };
  const outcome = {
    name: "Utfall",
    rows: [
      ["Konto", "Motpart", "Verdatum", "Utfall 2023"],
      [5010, "Extern", { xml: '<c r="C2" s="1"><v>44941</v></c>' }, -75_000.5],
    ],
  };
  const budget = {
    name: "Budget",
    rows: [
      ["Konto", "Budget 2023"],
      [5010, -72_000],
    ],
  };

  test("of one sheet stands on the sheet of ours, its days as days, and says which sheet it was", async () => {
    const host = await startHostOn(newWorkbook());
    await importLedger(excelWorkbook, workbookFile([outcome]), xlsx);
    expect(await standing(host)).toMatchObject({
      A2: "Inläst 2024-01-15 09:30 från export.xlsx (Excel, bladet Utfall): 1\u00A0rad.",
      C7: "44941",
      D7: "-75000.5",
    });
    const formats = new Map(cellsOf(await host.save()));
    expect(formats.get("Inläst huvudbok!C7")?.split(" ").at(-1)).toBe("yyyy-mm-dd");
  });

  test("of several sheets has one of ours for each, and those that the next file has not stand empty", async () => {
    const host = await startHostOn(newWorkbook());
    const both = await importLedger(excelWorkbook, workbookFile([outcome, budget]), xlsx);
    expect(both.planned.map(({ name, isNew, cells }) => [name, isNew, cells])).toEqual([
      ["Utfall", true, 12],
      ["Budget", true, 8],
    ]);
    expect(await standing(host, "Budget")).toMatchObject({ A6: "Konto", B7: "-72000" });

    const again = await importLedger(excelWorkbook, workbookFile([outcome, budget]), xlsx);
    expect(again.applied.written).toEqual([]);

    const one = await importLedger(excelWorkbook, workbookFile([outcome]), xlsx, ["Utfall"]);
    expect(one.planned.map(({ name, isNew }) => [name, isNew])).toEqual([["Inläst huvudbok", true]]);
    expect(await standing(host, "Budget")).toEqual({ A1: "Inläst huvudbok" });
    const after = await importLedger(excelWorkbook, workbookFile([outcome]), xlsx);
    expect(after.applied.written).toEqual([]);
  });

  test("of several sheets whose names a controller's own sheet has is refused", async () => {
    const opened = newWorkbook();
    opened.model.addSheet("Budget", true);
    await startHostOn(opened);
    await expect(importLedger(excelWorkbook, workbookFile([outcome, budget]), xlsx)).rejects.toEqual(
      new RefusedError({ code: "sheetNameTaken", sheet: "Budget" }),
    );
  });
});

test("a long ledger is planned and sent in proportion to its rows, in requests of a bounded size", async () => {
  const empty = {
    sheets: [],
    names: [],
    remembered: null,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
  const measured = async (rows: number) => {
    const lines = Array.from(
      { length: rows },
      (_, at) => `${3000 + (at % 5000)};Extern;Hemtjänst;202301;${at},50;${at},00`,
    );
    const text = `Konto;Motpart;Verksamhet;Period;Utfall 2023;Budget 2023\n${lines.join("\n")}\n`;
    const tables = allAtOnce(allAtOnce(await openLedgerFile(bytes(text))).read([]));
    const planning = planLedgerImport(tables, file, empty);
    let steps = 0;
    let step = planning.next();
    while (step.done !== true) {
      steps++;
      step = planning.next();
    }
    const requests = splitPlan(writePlan(step.value.operations));
    const sizes = requests.map((request) => request.reduce((sum, operation) => sum + wireSize(operation), 0));
    return {
      steps,
      requests: requests.length,
      largest: Math.max(...sizes),
      bytes: sizes.reduce((a, b) => a + b),
    };
  };
  const [few, many] = [await measured(2_000), await measured(20_000)];
  expect(many.steps).toBeGreaterThanOrEqual(10);
  expect(many.bytes / few.bytes).toBeLessThan(11);
  expect(many.bytes / 20_000).toBeLessThan(600);
  expect(many.largest).toBeLessThanOrEqual(2_000_000);
  expect(many.requests).toBeLessThanOrEqual(Math.ceil(many.bytes / 1_000_000) + 1);
});
