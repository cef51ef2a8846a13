import type { ConditionalFormat, ConditionalLook } from "../../model/conditionalFormat";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import { boolean, color } from "../looks/styleProperties";
import type { SheetTarget } from "../session/targets";

export interface FormatTarget extends SheetTarget {
  readonly format: ConditionalFormat;
}

function look<Name extends keyof ConditionalLook>(
  name: Name,
  accept: (value: unknown) => ConditionalLook[Name],
): Scalar<FormatTarget> {
  return {
    get: ({ format }) => format.look[name],
    set: (target, value) => {
      target.format.look = { ...target.format.look, [name]: accept(value) };
      changed(target);
    },
  };
}

const fontType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: look("fontColor", color),
    Bold: look("bold", boolean),
    Italic: look("italic", boolean),
    Strikethrough: look("strikethrough", boolean),
  },
  methods: {
    Clear: (target) => {
      const { fillColor } = target.format.look;
      target.format.look = { fillColor, fontColor: null, bold: null, italic: null, strikethrough: null };
      changed(target);
    },
  },
};

const fillType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFill",
  scalars: { Color: look("fillColor", color) },
  methods: {
    Clear: (target) => {
      target.format.look = { ...target.format.look, fillColor: null };
      changed(target);
    },
  },
};

/** What cells look like while a condition holds. Number formats, underline and borders are not simulated. */
export const conditionalRangeFormatType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFormat",
  objects: {
    Fill: (target) => HostObject.of(fillType, target),
    Font: (target) => HostObject.of(fontType, target),
  },
};

/** A format that was changed is written anew: it no longer follows its element in the file. */
export function changed({ session, sheet, format }: FormatTarget): void {
  session.requireUnprotected(sheet);
  format.placeInFile = null;
  session.sheetChanged(sheet, "conditionalFormats");
}
