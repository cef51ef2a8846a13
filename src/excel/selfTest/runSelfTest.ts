import { excelCode } from "../session/accessError";
import { officeFacts } from "../session/officeStart";
import { runExcel } from "../session/runExcel";
import { CELL_PROBES } from "./cellProbes";
import { LOOK_PROBES } from "./lookProbes";
import { OBJECT_PROBES } from "./objectProbes";
import type { Answer, Probe, Probes } from "./probe";

/** All that the add-in takes for granted of Excel and that Excel can be asked for. */
export const PROBES: Probes = { ...CELL_PROBES, ...LOOK_PROBES, ...OBJECT_PROBES };

/** The answers of an Excel. */
export interface SelfTestReport {
  /** Which Excel it is, and in which language. */
  readonly excel: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/**
 * Asks Excel every probe, on a sheet that it adds and takes away again; nothing else in the workbook is touched.
 *
 * @param onProgress told before each probe how many have been answered
 */
export async function runSelfTest(
  onProgress: (done: number, total: number) => void,
): Promise<SelfTestReport> {
  const id = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
  const answers: Record<string, Answer> = {};
  try {
    const probes = Object.entries(PROBES);
    for (const [done, [name, probe]] of probes.entries()) {
      onProgress(done, probes.length);
      await emptySheet(id);
      answers[name] = await answerOf(probe, id);
    }
  } finally {
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
  }
  return { excel: officeFacts(), answers };
}

async function answerOf({ ask }: Probe, id: string): Promise<Answer> {
  try {
    return await runExcel((context) => ask(context.workbook.worksheets.getItem(id)));
  } catch (error) {
    return { refused: excelCode(error) ?? String(error) };
  }
}

/** Takes away what the probe before has left. */
function emptySheet(id: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const { tables, charts } = sheet;
    tables.load("items/id");
    charts.load("items/id");
    await context.sync();
    for (const table of tables.items) table.convertToRange();
    for (const chart of charts.items) chart.delete();
    const used = sheet.getRange("A1:Z60");
    used.unmerge();
    used.conditionalFormats.clearAll();
    used.clear();
    await context.sync();
  });
}
