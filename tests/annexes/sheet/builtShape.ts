import { activityResult } from "../../../src/annexes/activityResult/table";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { planReports } from "../../../src/annexes/planReports";
import { politicalActivity } from "../../../src/annexes/politicalActivity/table";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { startHostOn } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { ledgerShapes, type LedgerShape } from "../source/ledgerShapes";
import { heldBy, readShape } from "../source/readShape";
import { LEDGER_2023 } from "../table/inputs2023";

/** A part of the published ledger of 2023: every activity, every row of the operating statement. */
const ENTRIES = LEDGER_2023.filter((_, at) => at % 3 === 0);
/** Shapes of which plain numbers are written. */
const PLAIN: ReadonlySet<string> = new Set(["periods as text", "year and month", "costs without a minus"]);

export const SHAPES = ledgerShapes(ENTRIES);

/** A workbook with a ledger of this shape, and the annexes built over it as formulas. */
export async function builtShape(shape: LedgerShape): Promise<ExcelHost> {
  const { name: shapeName, period } = shape;
  const { ledger, records, snapshot } = readShape(shape);
  const host = await startHostOn(newWorkbook());
  await Excel.run(async (context) => {
    for (const { name, values, numberFormats } of snapshot.sheets) {
      const sheet = context.workbook.worksheets.add(name);
      const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
      range.numberFormat = numberFormats.map((row) => [...row]);
      // With an apostrophe text stays text, whatever it looks like.
      range.values = values.map((row) =>
        row.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value)),
      );
    }
    await context.sync();
  });
  const input = {
    ledger,
    records,
    tables: [],
    snapshot,
    followUp: null,
    structure: DEFAULT_ROW_STRUCTURE,
    period,
    committee: null,
  };
  const planned = planReports(input, { reports: null, amounts: "formulas", unit: "shownAsThousands" });
  const isPlain = planned.issues.some(({ detail }) => detail.code === "ledgerNotForFormulas");
  expect([shapeName, isPlain]).toEqual([shapeName, PLAIN.has(shapeName)]);
  await excelWorkbook.applyPlan(planned.plan);
  return host;
}

/** A figure of a sheet by its zero-based row and column; null where none stands. */
export type FigureAt = (sheet: string, row: number, column: number) => number | null;

/** The figures of all annexes that are not what the domain makes of what the shape holds. */
export function differing(shape: LedgerShape, figureAt: FigureAt): readonly string[] {
  const entries = heldBy(shape, ENTRIES);
  const { previousActual, budget } = shape.has;
  const isThere = (columnId: string): boolean =>
    (previousActual || !columnId.startsWith("previousActual")) && (budget || !columnId.startsWith("budget"));
  const inAnnex = (name: string, table: AnnexTable<AnnexRow, unknown>, top: number): readonly string[] =>
    table.rows.flatMap(({ cells, id }, row) =>
      cells.flatMap((cell, column) => {
        const held = figureAt(name, top + row, 1 + column);
        const columnId = table.columns[column]?.id ?? "";
        const wanted = isThere(columnId) ? cell : null;
        const isSame = wanted === null ? held === null : held !== null && Math.abs(held - wanted) < 1e-3;
        return isSame ? [] : [`${name}, ${id} ${columnId}: ${held}, not ${wanted}`];
      }),
    );
  return [
    ...inAnnex("Resultatrapport", operatingStatement(entries, DEFAULT_ROW_STRUCTURE, shape.year), 4),
    ...inAnnex("Verksamhetens utfall", activityResult(entries, DEFAULT_ROW_STRUCTURE, shape.year), 5),
    ...inAnnex("Politisk verksamhet", politicalActivity(entries, DEFAULT_ROW_STRUCTURE, shape.year), 4),
  ];
}
