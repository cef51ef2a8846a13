import type { Element } from "@xmldom/xmldom";
import type { CellBorder, CellBorders } from "../../model/cellBorder";
import { SIDE_NAMES } from "../read/borders";
import { childOf, createLike, insertInOrder } from "../xml/dom";

const ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** A copy of a border with some of its lines changed; the others stay, whatever colour they have. */
export function changedBorder(
  list: Element,
  source: Element | undefined,
  changes: Partial<CellBorders>,
): Element {
  const border = source === undefined ? createLike(list, "border") : (source.cloneNode(true) as Element);
  for (const [side, names] of Object.entries(SIDE_NAMES)) {
    const line = changes[side as keyof typeof SIDE_NAMES];
    if (line !== undefined) setLine(border, names, line);
  }
  setDiagonal(border, "diagonalDown", changes.borderDiagonalDown);
  setDiagonal(border, "diagonalUp", changes.borderDiagonalUp);
  return border;
}

function setDiagonal(
  border: Element,
  direction: "diagonalDown" | "diagonalUp",
  line: CellBorder | null | undefined,
): void {
  if (line === undefined) return;
  if (line === null) return border.removeAttribute(direction);
  border.setAttribute(direction, "1");
  setLine(border, ["diagonal"], line);
}

function setLine(border: Element, names: readonly string[], line: CellBorder | null): void {
  const old = names.map((name) => childOf(border, name)).find((found) => found !== null) ?? null;
  const side = createLike(border, old?.localName ?? names[0] ?? "");
  if (old !== null) border.removeChild(old);
  if (line !== null) {
    side.setAttribute("style", line.line);
    const color = createLike(side, "color");
    if (line.color === null) color.setAttribute("auto", "1");
    else color.setAttribute("rgb", `FF${line.color.slice(1)}`);
    side.appendChild(color);
  }
  insertInOrder(border, side, ORDER);
}
