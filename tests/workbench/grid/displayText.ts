import { format, formatColor } from "numfmt";
import type { CellStyle } from "../../host/model/styleTable";
import type { Cell, CellContent } from "../../host/model/workbook";

export interface CellDisplay {
  readonly text: string;
  /** Colour that the number format asks for, such as red for negative numbers. */
  readonly formatColor: string | null;
  readonly alignment: "left" | "center" | "right";
}

/** Formats of Excel that mean "the short date of the user's country". */
const LOCAL_DATE_FORMATS = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);

const SWEDISH_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#NULL!": "#SKÄRNING!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#BERÄKNA!",
};

export function swedishError(error: string): string {
  return SWEDISH_ERRORS[error] ?? error;
}

/** A cell as a Swedish Excel shows it: decimal comma, no-break space between thousands, SANT and FALSKT. */
export function displayOf(cell: Cell, style: CellStyle): CellDisplay {
  const { content } = cell;
  const isNumeric = content.kind === "number";
  return {
    text: contentText(content, style.numberFormat),
    formatColor: isNumeric ? numberColor(style.numberFormat, content.value) : null,
    alignment: alignmentOf(content, style),
  };
}

function contentText(content: CellContent, numberFormat: string): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "number":
      return formatted(numberFormat, content.value);
    case "text":
      return numberFormat === "General" || numberFormat === "@"
        ? content.value
        : formatted(numberFormat, content.value);
    case "boolean":
      return content.value ? "SANT" : "FALSKT";
    case "error":
      return swedishError(content.value);
  }
}

function formatted(numberFormat: string, value: number | string): string {
  const pattern = LOCAL_DATE_FORMATS.has(numberFormat) ? "yyyy-mm-dd" : numberFormat;
  return format(pattern, value, { locale: "sv", nbsp: true, throws: false });
}

function numberColor(numberFormat: string, value: number): string | null {
  const color = formatColor(numberFormat, value, { throws: false });
  return color === null ? null : String(color);
}

/** Where nothing else is chosen, text stands to the left, numbers to the right, logical values and errors in the middle. */
function alignmentOf(content: CellContent, style: CellStyle): CellDisplay["alignment"] {
  switch (style.horizontalAlignment) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "General":
      if (content.kind === "number") return "right";
      return content.kind === "boolean" || content.kind === "error" ? "center" : "left";
  }
}
