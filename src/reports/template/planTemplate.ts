import { wordingInForce } from "../../workbook/scale/scaleInForce";
import { INSTRUCTION } from "../../text/cells/instructionText";
import { TEMPLATE } from "../../text/cells/templateText";
import { cellAddress } from "../../workbook/grid/cellAddress";
import type { CellPlace } from "../../workbook/issues/issue";
import { settingsOf } from "../../workbook/settings/readSettings";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { writePlan, type WriteOperation, type WritePlan } from "../../workbook/plan/writePlan";
import { planOwnSheet } from "../ownSheet/planOwnSheet";
import { FIRST_CELL, followUpSheet, type TemplateWords } from "./followUpSheet";
import { instructionSheet } from "./instructionSheet";
import { templateColumns } from "./templateColumns";

/** An empty follow-up to add to the workbook. */
export interface PlannedTemplate {
  readonly plan: WritePlan;
  /** The name of its sheet. */
  readonly sheet: string;
  /** The usual name, where a sheet of the workbook has it already; else null. */
  readonly taken: string | null;
  /** Where the controller begins to fill in. */
  readonly firstCell: CellPlace;
}

/**
 * Plans an empty follow-up on a new sheet, and the sheet of instructions where there is none. Nothing that is there is
 * touched: where a name is taken, the first that is free with a number after it is used. It is called
 * as the words say.
 */
export function planTemplate(snapshot: WorkbookSnapshot, words: TemplateWords = TEMPLATE): PlannedTemplate {
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  const tableNames = snapshot.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const definedNames = snapshot.names.map(({ name }) => name);
  const sheet = freeName(words.sheet, " ", sheetNames);
  const table = freeName(words.table, "", [...tableNames, ...definedNames]);
  const columns = templateColumns(wordingInForce(settingsOf(snapshot), null));
  return {
    plan: writePlan([
      ...followUpSheet({ ...words, sheet, table }, columns),
      ...instructions(snapshot, sheetNames),
    ]),
    sheet,
    taken: sheet === words.sheet ? null : words.sheet,
    firstCell: { sheet, address: cellAddress(FIRST_CELL.row, FIRST_CELL.column) },
  };
}

function instructions(snapshot: WorkbookSnapshot, sheetNames: readonly string[]): readonly WriteOperation[] {
  const wanted = instructionSheet(freeName(INSTRUCTION.sheet, " ", sheetNames), settingsOf(snapshot));
  const planned = planOwnSheet(wanted, snapshot, false);
  if (planned.kind === "nameTaken") throw new Error(`The name ${planned.sheet} was to be free`);
  return planned.operations.map((operation) =>
    operation.kind === "addSheet" ? { ...operation, goesWhenUndone: true } : operation,
  );
}

/** The name itself, or the first of "name 2", "name 3"… that is free; capitals make no difference. */
function freeName(name: string, separator: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLocaleLowerCase("sv")));
  let free = name;
  for (let number = 2; used.has(free.toLocaleLowerCase("sv")); number++)
    free = `${name}${separator}${number}`;
  return free;
}
