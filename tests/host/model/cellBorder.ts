/** The kinds of line, by their word in the file. */
export type BorderLine =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "dotted"
  | "double";

/** The line along one side of a cell. */
export interface CellBorder {
  readonly line: BorderLine;
  /** "#RRGGBB"; null for the colour that the system decides, which is black. */
  readonly color: string | null;
}

/** The borders of a cell: null = no line. */
export interface CellBorders {
  readonly borderTop: CellBorder | null;
  readonly borderBottom: CellBorder | null;
  readonly borderLeft: CellBorder | null;
  readonly borderRight: CellBorder | null;
  readonly borderDiagonalDown: CellBorder | null;
  readonly borderDiagonalUp: CellBorder | null;
}

export const NO_BORDERS: CellBorders = {
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  borderDiagonalDown: null,
  borderDiagonalUp: null,
};

export const BORDER_SIDES = Object.keys(NO_BORDERS) as readonly (keyof CellBorders)[];
