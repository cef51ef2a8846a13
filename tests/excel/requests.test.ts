import { recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { SheetSnapshot } from "../../src/workbook/grid/snapshot";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import { HEADINGS } from "../samples/readGoals";
import { columnOf, followUpOfSize } from "./followUpOfSize";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
const MEGABYTE = 1_000_000;

async function recalculateSize(indicators: number): Promise<{ host: ExcelHost; graded: number }> {
  const host = await startHostOn(followUpOfSize(indicators));
  const { evaluation } = await recalculate(excelWorkbook, TIME);
  return { host, graded: evaluation.gradedIndicatorCount };
}

describe("requests to Excel per recalculation", () => {
  test.each([10, 1_000])(
    "four for %d indicators: what there is, what it holds, the colours of empty columns of levels, and the writing",
    async (size) => {
      const { host, graded } = await recalculateSize(size);
      expect(graded).toBe(size);
      expect(host.statistics.syncs).toBe(4);
    },
  );

  test("for 20,000 indicators one more per 1–2 MB that goes over the wire, and each below Excel's 5 MB", async () => {
    const host = await startHostOn(followUpOfSize(20_000));
    const sizes: number[] = [];
    const execute = host.execute.bind(host);
    host.execute = async (body) => {
      const response = await execute(body);
      sizes.push(Math.max(body.length, JSON.stringify(response).length));
      return response;
    };
    const { evaluation } = await recalculate(excelWorkbook, TIME);
    expect(evaluation.gradedIndicatorCount).toBe(20_000);
    const { bytesSent, bytesReceived, syncs } = host.statistics;
    expect(syncs).toBeLessThanOrEqual(3 + Math.ceil((bytesSent + bytesReceived) / MEGABYTE));
    expect(Math.max(...sizes)).toBeLessThan(5 * MEGABYTE);
  });

  test.each([10, 2_000])(
    "a sheet of %d indicators is the same snapshot for all who ask, until more of it has been read",
    async (size) => {
      await startHostOn(followUpOfSize(size));
      const [heads, wholes]: [SheetSnapshot[], SheetSnapshot[]] = [[], []];
      const { sheets } = await excelWorkbook.readSnapshot({
        knownSheets: () => [],
        needsAllRows: (head) => heads.push(head) > 0,
        needsFills: (sheet) => wholes.push(sheet) === 0,
      });
      expect(heads[0]?.values.length).toBe(Math.min(size + 1, 1_500));
      expect(heads[0] === wholes[0]).toBe(size + 1 <= 1_500);
      expect(wholes[0]?.values).toHaveLength(size + 1);
      expect(wholes[0]).toBe(sheets[0]);
    },
  );

  test("the rows of sheets without a follow-up are not read to their end", async () => {
    const opened = followUpOfSize(10);
    const ledger = opened.model.addSheet("Huvudbok", true);
    for (let row = 0; row < 30_000; row++) {
      const content = { kind: "text", value: `Verifikation ${row}` } as const;
      ledger.loadCell(row, 0, { content, formula: null, styleId: 0 });
    }
    const host = await startHostOn(opened);
    await recalculate(excelWorkbook, TIME);
    expect(host.statistics.syncs).toBe(4);
    expect(host.statistics.bytesReceived).toBeLessThan(MEGABYTE);
  });

  test("where the first rows are more than Excel on the web sends, fewer are asked for", async () => {
    const opened = followUpOfSize(900);
    const [sheet] = opened.model.sheets;
    const long = "Utförlig kommentar. ".repeat(400);
    for (let row = 1; row <= 900; row++) {
      sheet?.loadCell(row, columnOf("Kommentar"), {
        content: { kind: "text", value: long },
        formula: null,
        styleId: 0,
      });
    }
    const host = await startHostOn(opened);
    const { evaluation } = await recalculate(excelWorkbook, TIME);
    expect(evaluation.gradedIndicatorCount).toBe(900);
    expect(host.statistics.bytesReceived).toBeGreaterThan(5 * MEGABYTE);
  });

  test("a sheet so wide that Excel withholds its cells is read a few rows at a time", async () => {
    const opened = followUpOfSize(10);
    const [sheet] = opened.model.sheets;
    const stray = { content: { kind: "text", value: "x" }, formula: null, styleId: 0 } as const;
    sheet?.loadCell(1_400, 5_000, stray);
    const host = await startHostOn(opened);
    const { evaluation } = await recalculate(excelWorkbook, TIME);
    expect(evaluation.gradedIndicatorCount).toBe(10);
    expect(host.workbook.findSheet("Blad1")?.cell(1, HEADINGS.length).content.kind).toBe("text");
  });
});
