import type { ConditionalLook } from "../../model/conditionalFormat";
import type { PackageDraft } from "../package/draft";
import { rootOf } from "../xml/dom";
import { openStyles } from "./newStyles";
import { appendEntry, listElement } from "./stylesDraft";
import { createLike } from "../xml/dom";

/** The number of a look among the differential formats (dxfs) of styles.xml; an equal one is used again. */
export function differentialFormat(draft: PackageDraft, look: ConditionalLook): number {
  const list = listElement(rootOf(openStyles(draft)), "dxfs");
  const format = createLike(list, "dxf");
  const font = createLike(format, "font");
  const flag = (name: string, value: boolean | null): void => {
    if (value === null) return;
    const element = createLike(font, name);
    if (!value) element.setAttribute("val", "0");
    font.appendChild(element);
  };
  flag("b", look.bold);
  flag("i", look.italic);
  flag("strike", look.strikethrough);
  if (look.fontColor !== null) {
    const color = createLike(font, "color");
    color.setAttribute("rgb", `FF${look.fontColor.slice(1)}`);
    font.appendChild(color);
  }
  if (font.firstChild !== null) format.appendChild(font);
  if (look.fillColor !== null) {
    const fill = createLike(format, "fill");
    const pattern = createLike(fill, "patternFill");
    // In a differential format a solid fill has its colour in the background.
    const color = createLike(pattern, "bgColor");
    color.setAttribute("rgb", `FF${look.fillColor.slice(1)}`);
    pattern.appendChild(color);
    fill.appendChild(pattern);
    format.appendChild(fill);
  }
  return appendEntry(list, format);
}
