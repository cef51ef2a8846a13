import type { Element } from "@xmldom/xmldom";
import type { BorderLine, CellBorder, CellBorders } from "../../model/cellBorder";
import { attributeOf, childOf, flagOf } from "../xml/dom";
import type { ColorTable } from "./colors";

/** Strict workbooks call the sides by where a line of text begins and ends. */
export const SIDE_NAMES = {
  borderLeft: ["left", "start"],
  borderRight: ["right", "end"],
  borderTop: ["top"],
  borderBottom: ["bottom"],
} as const;

/** A <border>: both diagonals share one line. */
export function readBorders(border: Element, colors: ColorTable): CellBorders {
  const side = (names: readonly string[]): CellBorder | null => {
    const element = names.map((name) => childOf(border, name)).find((found) => found !== null) ?? null;
    const line = element === null ? null : attributeOf(element, "style");
    if (element === null || line === null || line === "none") return null;
    return { line: line as BorderLine, color: colors.resolve(childOf(element, "color")) };
  };
  const diagonal = side(["diagonal"]);
  return {
    borderLeft: side(SIDE_NAMES.borderLeft),
    borderRight: side(SIDE_NAMES.borderRight),
    borderTop: side(SIDE_NAMES.borderTop),
    borderBottom: side(SIDE_NAMES.borderBottom),
    borderDiagonalDown: flagOf(border, "diagonalDown") ? diagonal : null,
    borderDiagonalUp: flagOf(border, "diagonalUp") ? diagonal : null,
  };
}
