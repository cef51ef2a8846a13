import { evaluationInForce, wordingInForce } from "../../workbook/scale/scaleInForce";
import { columnMeanings, INSTRUCTION, INSTRUCTION_STEPS, levelRules } from "../../text/cells/instructionText";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { headingOf } from "../../workbook/columns/catalogue";
import type { CellFormat } from "../../workbook/plan/writePlan";
import type { OwnCell, OwnSheet } from "../ownSheet/ownSheet";
import { templateColumns } from "./templateColumns";

export const INSTRUCTION_PURPOSE = "instruction";

/** In points; together they fit a standing A4 page. */
const COLUMN_WIDTHS = [132, 400];
const TITLE: CellFormat = { bold: true, fontSize: 16, fontColor: "#1F4E79" };
const HEADING: CellFormat = { bold: true, fillColor: "#DDEBF7" };
const TERM: CellFormat = { bold: true };
/** Characters that fit the second column. A line is a row of its own, so that no row needs to grow to show its text. */
const LINE_LENGTH = 84;

/** The sheet that explains the empty follow-up: what to do, what the columns mean, how levels are computed as it is set. */
export function instructionSheet(name: string, settings: AddinSettings): OwnSheet {
  const wording = wordingInForce(settings, null);
  const meaning = columnMeanings(wording);
  const meanings = templateColumns(wording).map(({ field }) => [headingOf(field), meaning[field]] as const);
  return {
    purpose: INSTRUCTION_PURPOSE,
    name,
    rows: [
      [{ content: INSTRUCTION.title, format: TITLE }],
      ...section(INSTRUCTION.stepsHeading, INSTRUCTION_STEPS),
      ...section(INSTRUCTION.columnsHeading, meanings),
      ...section(INSTRUCTION.levelsHeading, levelRules(evaluationInForce(settings), wording)),
    ],
    columnWidths: COLUMN_WIDTHS,
    dress: {
      rules: [],
      page: { orientation: "Portrait", titleRows: null, footerLeft: INSTRUCTION.title },
      frozen: { rows: 1, columns: 0 },
      charts: [],
    },
  };
}

function section(heading: string, lines: readonly (readonly [string, string])[]): OwnCell[][] {
  return [
    [],
    [
      { content: heading, format: HEADING },
      { content: "", format: HEADING },
    ],
    ...lines.flatMap(([term, explanation]) =>
      brokenLines(explanation).map((line, index): OwnCell[] => [
        { content: index === 0 ? term : "", format: TERM },
        { content: line },
      ]),
    ),
  ];
}

/** The text in lines, broken between words. */
function brokenLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
