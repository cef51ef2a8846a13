import type { Severity } from "../domain/reconciliation/severity";
import {
  checkRuleWord,
  checkSeverityWord,
  HIDDEN_HEADING,
  hiddenCountText,
  hiddenText,
  OPEN_MATTER,
  REPORTED_TABLE,
} from "../text/pane/check";
import { counted } from "../text/make/figures";
import type { CellPlace } from "../workbook/issues/issue";
import type { CellFormat } from "../workbook/plan/writePlan";
import type { OwnCell, OwnSheet } from "../reports/ownSheet/ownSheet";
import { findingSentence, notFine, severityOf, type CheckFinding } from "./checkFinding";
import type { HiddenLine, PartedFindings } from "./hiddenFindings";

const TITLE: CellFormat = { bold: true, fontSize: 14 };
const HEADING: CellFormat = { bold: true, fillColor: "#DDEBF7" };
const FIGURE_HEADING: CellFormat = { ...HEADING, horizontalAlignment: "Right" };
const LINE: CellFormat = { verticalAlignment: "Top" };
const WRAPPED: CellFormat = { ...LINE, wrapText: true };

/** In points; together they fit a lying A4 page. */
const COLUMN_WIDTHS = [78, 120, 300, 132, 150, 60, 60, 60];
const HEADINGS = ["Bedömning", "Vad", "Förklaring", "Cell", "Jämfört med", "Står", "Väntat", "Skillnad"];
const FIGURES = new Set([5, 6, 7]);

/** Colour beside the word, never alone. */
const LOOKS: Record<Severity, CellFormat> = {
  fine: {},
  rounding: { fillColor: "#EDEDED" },
  check: { fillColor: "#FFEB9C", fontColor: "#7F4F00" },
  error: { fillColor: "#FFC7CE", fontColor: "#9C0006" },
};

/**
 * The sheet "Avstämning": all that does not agree, the worst first, each with both figures and their cells. What is hidden
 * stands last, with the reason, and is not counted among the others.
 */
export function reconciliationSheet({ shown, hidden }: PartedFindings): OwnSheet {
  const lines = notFine(shown);
  const count = (severity: Severity): number => lines.filter((line) => severityOf(line) === severity).length;
  const agreed = shown.length - lines.length;
  const summary = [
    `${counted.sv(agreed, "uppgift", "uppgifter")} stämmer.`,
    `${counted.sv(count("rounding"), "avrundning", "avrundningar")},`,
    `${count("check")}\u00A0att kontrollera, ${count("error")}\u00A0fel.`,
    ...(hidden.length === 0 ? [] : [hiddenCountText(hidden.length).sv]),
  ].join(" ");
  const top = 4;
  return {
    purpose: "reconciliation",
    name: "Avstämning",
    rows: [
      [{ content: "Avstämning", format: TITLE }],
      [{ content: summary }],
      [],
      HEADINGS.map((content, at) => ({ content, format: FIGURES.has(at) ? FIGURE_HEADING : HEADING })),
      ...lines.map((line) => lineCells(line)),
      ...hiddenRows(hidden),
    ],
    columnWidths: COLUMN_WIDTHS,
    dress: {
      rules: [],
      frozen: { rows: top, columns: 0 },
      page: {
        orientation: "Landscape",
        titleRows: { first: top - 1, last: top - 1 },
        footerLeft: "Avstämning",
      },
      charts: [],
    },
  };
}

function hiddenRows(hidden: readonly HiddenLine[]): readonly OwnCell[][] {
  if (hidden.length === 0) return [];
  return [
    [],
    HEADINGS.map((_, at) => ({ content: at === 0 ? HIDDEN_HEADING.sv : "", format: HEADING })),
    ...hidden.map(({ finding, reason }) => lineCells(finding, hiddenText(reason).sv)),
  ];
}

/** `remark` is what is said after the finding's own sentence. */
function lineCells(line: CheckFinding, remark: string | null = null): OwnCell[] {
  const sentence = [findingSentence(line), ...(remark === null ? [] : [remark])].join(" ");
  const severity = severityOf(line);
  const word: OwnCell = { content: checkSeverityWord(severity).sv, format: { ...LINE, ...LOOKS[severity] } };
  const texts = (...contents: readonly string[]): OwnCell[] =>
    contents.map((content) => ({ content, format: WRAPPED }));
  if (line.kind === "missingSection") {
    return [word, ...texts("Hänvisning i texten", sentence, "texten", "", "", "", "")];
  }
  if (line.kind === "reported") {
    const { stated, expected, place } = line;
    const figures = [stated, expected].map((figure) => (figure === null ? texts("") : [figureCell(figure)]));
    return [
      word,
      ...texts(REPORTED_TABLE.sv, sentence, "rapporten", place === null ? "" : placesText([place])),
      ...figures.flat(),
      ...(stated === null || expected === null ? texts("") : [figureCell(stated - expected)]),
    ];
  }
  if (line.kind === "open") {
    const { place } = line.issue;
    return [
      word,
      ...texts(OPEN_MATTER.sv, sentence, place === null ? "" : placesText([place]), "", "", "", ""),
    ];
  }
  const { finding, stated, expected } = line;
  // What is told in kronor is shown in tkr, as the annexes are.
  const scale = finding.rule === "textAmount" ? 1000 : 1;
  const isCompared = finding.rule !== "sign";
  return [
    word,
    ...texts(checkRuleWord(finding).sv, sentence, placesText(stated), isCompared ? placesText(expected) : ""),
    figureCell(finding.stated.value / scale),
    ...(isCompared
      ? [figureCell(finding.expected.value / scale), figureCell(finding.difference / scale)]
      : texts("", "")),
  ];
}

function figureCell(value: number): OwnCell {
  return {
    content: value,
    numberFormat: Number.isInteger(value) ? "#,##0;\u2212#,##0" : "#,##0.0;\u2212#,##0.0",
    format: { ...LINE, horizontalAlignment: "Right" },
  };
}

/** "Resultatrapport!C7", or the first and how many more. */
function placesText([first, ...others]: readonly CellPlace[]): string {
  if (first === undefined) return "texten";
  const cell = `${first.sheet}!${first.address}`;
  return others.length === 0 ? cell : `${cell} och ${others.length} till`;
}
