import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import type { LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { planReports, type ReportOptions } from "../../../src/annexes/planReports";
import { readAnnexData, type ReportInput } from "../../../src/annexes/annexData";
import type { LedgerSource } from "../../../src/annexes/kit/ledger/source/ledgerSource";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { startHostOn } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { sheetOf, type Cell } from "../../workbook/sheet";

export const HEADINGS = [
  "Konto",
  "Motpart",
  "Grupp",
  "Verksamhet",
  "Utfall 2022",
  "Utfall 2023",
  "Budget 2023",
];

/** The rows of a ledger as a controller has them: headings, then a row for each entry. */
export function ledgerRows(
  entries: readonly LedgerEntry[],
  accountForm: "number" | "text",
  internalText = "Intern",
): Cell[][] {
  const counterparties = { internal: internalText, external: "Extern" };
  return [
    HEADINGS,
    ...entries.map((entry) => [
      accountForm === "number" ? Number(entry.account) : entry.account,
      entry.counterparty === null ? "" : counterparties[entry.counterparty],
      entry.activityGroup ?? "",
      entry.activity,
      entry.previousActual,
      entry.actual,
      entry.budget,
    ]),
  ];
}

/** The ledger of a sheet that holds `ledgerRows` from A1. */
export function ledgerSource(
  sheet: SheetSnapshot,
  entries: readonly LedgerEntry[],
  overrides: Partial<LedgerSource> = {},
): LedgerSource {
  return {
    block: { vocabulary: LEDGER_VOCABULARY, sheet, headerRow: 0, endRow: entries.length + 1, columns: [] },
    columns: {
      account: 0,
      counterparty: 1,
      activityGroup: 2,
      activity: 3,
      previousActual: 4,
      actual: 5,
      budget: 6,
    },
    headings: { previousActual: "Utfall 2022", actual: "Utfall 2023", budget: "Budget 2023" },
    accountForm: "number",
    internalTexts: ["Intern"],
    entries: entries.map((entry, at) => ({ ...entry, id: `A${at + 2}` })),
    ...overrides,
  };
}

/** A workbook with nothing but a ledger on the sheet "Huvudbok". */
export function ledgerInput(
  entries: readonly LedgerEntry[],
  overrides: Partial<LedgerSource> = {},
  facts: Partial<ReportInput> = {},
): ReportInput {
  const form = overrides.accountForm === "text" ? "text" : "number";
  const sheet = sheetOf(ledgerRows(entries, form, overrides.internalTexts?.[0]), { name: "Huvudbok" });
  const snapshot: WorkbookSnapshot = {
    sheets: [sheet],
    names: [],
    remembered: null,
    settings: null,
    usesDates1904: false,
  };
  return {
    snapshot,
    followUp: null,
    structure: DEFAULT_ROW_STRUCTURE,
    ledger: ledgerSource(sheet, entries, overrides),
    records: readAnnexData({ sheets: [], settings: null }, null).records,
    period: "2023-12",
    committee: "Socialnämnden",
    ...facts,
  };
}

/** A workbook in the host with the input's ledger and the reports that are planned for it. */
export async function builtHost(input: ReportInput, options: ReportOptions): Promise<ExcelHost> {
  const host = await startHostOn(newWorkbook());
  const [ledger] = input.snapshot.sheets;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.name = "Huvudbok";
    const range = sheet.getRange(`A1:G${ledger?.values.length ?? 1}`);
    // With an apostrophe text stays text, whatever it begins with.
    range.values = (ledger?.values ?? []).map((cells) =>
      cells.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)),
    );
    await context.sync();
  });
  await excelWorkbook.applyPlan(planReports(input, options).plan);
  return host;
}
