import type { Alignment, Border, Style } from "excelize-wasm";

/** The colours of one workbook; the rest of its look is the same in all of them. */
export interface Look {
  readonly accent: string;
  readonly headerFill: string;
  readonly headerText: string;
}

const FONT = "Calibri";
const INK = "242424";
const MUTED = "616161";
const THIN = 1;
const RULE_COLOR = "D6D6D6";
const GOAL_RULE_COLOR = "8A8A8A";

function fill(color: string): NonNullable<Style["Fill"]> {
  return { Type: "pattern", Pattern: 1, Color: [color] };
}

function line(side: "top" | "bottom" | "left" | "right", color: string): Border {
  return { Type: side, Color: color, Style: THIN };
}

/** Text begins one step in, so that it never touches the column before. */
function horizontal(align: "left" | "center"): Alignment {
  return align === "left" ? { Horizontal: align, Indent: 1 } : { Horizontal: align };
}

export function title(look: Look): Style {
  return {
    Font: { Family: FONT, Size: 18, Bold: true, Color: look.accent },
    Alignment: { Vertical: "center" },
  };
}

export const subtitle: Style = {
  Font: { Family: FONT, Size: 11, Color: MUTED },
  Alignment: { Vertical: "center" },
};

export const paragraph: Style = {
  Font: { Family: FONT, Size: 11, Color: INK },
  Alignment: { Vertical: "top", WrapText: true },
};

export const label: Style = {
  Font: { Family: FONT, Size: 11, Bold: true, Color: INK },
  Alignment: { Vertical: "center", Horizontal: "left" },
};

export function header(look: Look, align: "left" | "center"): Style {
  return {
    Font: { Family: FONT, Size: 11, Bold: true, Color: look.headerText },
    Fill: fill(look.headerFill),
    Border: [line("bottom", look.accent)],
    Alignment: { ...horizontal(align), Vertical: "center", WrapText: true },
  };
}

/** A cell of a table: a thin rule below, a stronger one above where something new begins. */
export function body(options: {
  align: "left" | "center";
  begins?: boolean;
  ends?: boolean;
  bold?: boolean;
  fill?: string;
  format?: string;
}): Style {
  const { align, begins = false, ends = false, bold = false } = options;
  return {
    Font: { Family: FONT, Size: 11, Bold: bold, Color: INK },
    Border: [
      line("top", begins ? GOAL_RULE_COLOR : RULE_COLOR),
      line("bottom", ends ? GOAL_RULE_COLOR : RULE_COLOR),
    ],
    Alignment: { ...horizontal(align), Vertical: "center", WrapText: true },
    ...(options.fill === undefined ? {} : { Fill: fill(options.fill) }),
    ...(options.format === undefined ? {} : { CustomNumFmt: options.format }),
  };
}

/** A number among others: at the right, so that the digits stand under each other. */
export function figure(format: string): Style {
  return {
    ...body({ align: "left", format }),
    Alignment: { Horizontal: "right", Vertical: "center", Indent: 1 },
  };
}

/** A single value to be read or filled in, in a frame. */
export function framed(look: Look, format: string): Style {
  return {
    Font: { Family: FONT, Size: 14, Bold: true, Color: look.accent },
    Border: (["top", "bottom", "left", "right"] as const).map((side) => line(side, GOAL_RULE_COLOR)),
    Alignment: { Horizontal: "center", Vertical: "center" },
    CustomNumFmt: format,
  };
}

/** Fill and text colour of a level; the text of the cell always says the level too. */
export const levelColours = {
  notAttained: { Font: { Color: "8E1B12" }, Fill: fill("FBE3E1") },
  partlyAttained: { Font: { Color: "6B4A00" }, Fill: fill("FFF1CC") },
  attained: { Font: { Color: "0E5A2B" }, Fill: fill("DDF1E3") },
} satisfies Record<string, Style>;

export const repeatedText: Style = { Font: { Color: "767676" } };
