import type { Element } from "@xmldom/xmldom";
import { NO_LOOK, type ConditionalLook } from "../../model/conditionalFormat";
import type { PackageParts } from "../package/parts";
import { childOf, flagOf } from "../xml/dom";
import { packageColors, rootOfPart } from "./packageColors";
import { listIn } from "./styles";

const looks = new WeakMap<PackageParts, readonly ConditionalLook[]>();

/** The differential formats of styles.xml in its order, as far as the model holds them. Read once. */
export function differentialLooks(parts: PackageParts): readonly ConditionalLook[] {
  let known = looks.get(parts);
  if (known === undefined) {
    const styles = rootOfPart(parts, "styles");
    known = styles === null ? [] : listIn(styles, "dxfs").map((format) => readLook(format, parts));
    looks.set(parts, known);
  }
  return known;
}

function readLook(format: Element, parts: PackageParts): ConditionalLook {
  const colors = packageColors(parts);
  const font = childOf(format, "font");
  const fill = childOf(format, "fill");
  const pattern = fill === null ? null : childOf(fill, "patternFill");
  const flag = (name: string): boolean | null => {
    const element = font === null ? null : childOf(font, name);
    return element === null ? null : flagOf(element, "val", true);
  };
  return {
    ...NO_LOOK,
    fillColor:
      pattern === null ? null : colors.resolve(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor")),
    fontColor: font === null ? null : colors.resolve(childOf(font, "color")),
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
  };
}
