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
import type { SheetModel } from "../../host/model/workbook";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { ledgerShapes, type LedgerShape } from "../source/ledgerShapes";
import { heldBy, readShape, type ReadShape } from "../source/readShape";
import { LEDGER_2023 } from "../table/inputs2023";

/** A part of the published ledger of 2023: every activity, every row of the operating statement. */
const ENTRIES = LEDGER_2023.filter((_, at) => at % 3 === 0);
/** Shapes of which plain numbers are written. */
const PLAIN: ReadonlySet<string> = new Set(["periods as text", "year and month", "costs without a minus"]);

async function built(
  { ledger, records, snapshot }: ReadShape,
  { name: shapeName, period }: LedgerShape,
): Promise<ExcelHost> {
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

/** The figures of an annex that are not what the domain makes of the entries. */
function differing(
  sheet: SheetModel | null,
  table: AnnexTable<AnnexRow, unknown>,
  top: number,
  isThere: (columnId: string) => boolean,
): readonly string[] {
  return table.rows.flatMap(({ cells, id }, row) =>
    cells.flatMap((cell, column) => {
      const { content, formula } = sheet?.cell(top + row, 1 + column) ?? {};
      const held = content?.kind === "number" ? content.value : null;
      const wanted = isThere(table.columns[column]?.id ?? "") ? cell : null;
      const isSame = wanted === null ? held === null : held !== null && Math.abs(held - wanted) < 1e-3;
      return isSame ? [] : [`${id} ${table.columns[column]?.id}: ${formula} is ${held}, not ${wanted}`];
    }),
  );
}

/** Two witnesses for every figure: the domain over what the shape holds, and the formulas over the shape itself. */
test.each(ledgerShapes(ENTRIES).map((shape) => [shape.name, shape] as const))(
  "%s: formulas over the sheets give what the ledger holds",
  async (_, shape) => {
    const data = readShape(shape);
    const entries = heldBy(shape, ENTRIES);
    const host = await built(data, shape);
    const sheet = (name: string): SheetModel | null => host.workbook.findSheet(name) ?? null;
    const { previousActual, budget } = shape.has;
    const isThere = (columnId: string): boolean =>
      (previousActual || !columnId.startsWith("previousActual")) &&
      (budget || !columnId.startsWith("budget"));
    expect(
      differing(
        sheet("Resultatrapport"),
        operatingStatement(entries, DEFAULT_ROW_STRUCTURE, shape.year),
        4,
        isThere,
      ),
    ).toEqual([]);
    expect(
      differing(
        sheet("Verksamhetens utfall"),
        activityResult(entries, DEFAULT_ROW_STRUCTURE, shape.year),
        5,
        isThere,
      ),
    ).toEqual([]);
    expect(
      differing(
        sheet("Politisk verksamhet"),
        politicalActivity(entries, DEFAULT_ROW_STRUCTURE, shape.year),
        4,
        isThere,
      ),
    ).toEqual([]);
  },
  60_000,
);
