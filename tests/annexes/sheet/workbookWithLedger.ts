import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { PERIOD_AMOUNTS, type LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { planReports, type ReportOptions } from "../../../src/annexes/planReports";
import { readAnnexData, type ReportInput } from "../../../src/annexes/annexData";
import type { LedgerPart, LedgerSource } from "../../../src/annexes/kit/ledger/source/ledgerSource";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { startHostOn } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { sheetOf, type Cell } from "../../workbook/sheet";
import { NOBODY } from "../source/ledgerSheet";

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

/** What differs from a ledger whose accounts are numbers and whose own counterparty is called Intern. */
export interface LedgerFacts {
  readonly accountForm?: LedgerPart["accountForm"];
  readonly internalTexts?: readonly string[];
}

/** The ledger of a sheet that holds `ledgerRows` from A1. */
export function ledgerSource(
  sheet: SheetSnapshot,
  entries: readonly LedgerEntry[],
  { accountForm = "number", internalTexts = ["Intern"] }: LedgerFacts = {},
): LedgerSource {
  const block = {
    vocabulary: LEDGER_VOCABULARY,
    sheet,
    headerRow: 0,
    endRow: entries.length + 1,
    columns: [],
  };
  return {
    block,
    parts: [
      {
        block,
        columns: { account: 0, counterparty: 1, activityGroup: 2, activity: 3 },
        accountForm,
        internal: { kind: "texts", texts: internalTexts },
        isMarked: entries.every(({ counterparty }) => counterparty !== null),
        activityTexts: null,
        groupTexts: null,
        terms: PERIOD_AMOUNTS.map((amount, at) => ({
          amount,
          column: 4 + at,
          heading: HEADINGS[4 + at] ?? "",
          factor: 1,
          conditions: [],
        })),
        obstacle: accountForm === "mixed" ? "mixedAccounts" : null,
        rows: new Set(entries.map((_, at) => at + 1)),
      },
    ],
    amounts: {
      previousActual: { period: { year: 2022, month: 12 } },
      actual: { period: { year: 2023, month: 12 } },
      budget: { period: { year: 2023, month: 12 } },
      forecast: null,
      formerForecast: null,
      yearBudget: null,
      previousYear: null,
    },
    entries: entries.map((entry, at) => ({ ...entry, id: `A${at + 2}` })),
  };
}

/** A workbook with nothing but a ledger on the sheet "Huvudbok". */
export function ledgerInput(
  entries: readonly LedgerEntry[],
  ledgerFacts: LedgerFacts = {},
  facts: Partial<ReportInput> = {},
): ReportInput {
  const form = ledgerFacts.accountForm === "text" ? "text" : "number";
  const sheet = sheetOf(ledgerRows(entries, form, ledgerFacts.internalTexts?.[0]), { name: "Huvudbok" });
  const snapshot: WorkbookSnapshot = {
    sheets: [sheet],
    names: [],
    remembered: null,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
  return {
    snapshot,
    followUp: null,
    structure: DEFAULT_ROW_STRUCTURE,
    ledger: ledgerSource(sheet, entries, ledgerFacts),
    records: readAnnexData({ sheets: [], settings: null }, null, NOBODY).records,
    tables: [],
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
