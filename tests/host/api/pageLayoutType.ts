import { hostError } from "../wire/hostError";
import type { ObjectType, Scalar } from "../wire/objectType";
import type { SheetTarget } from "./targets";

/** A setting that is remembered but not saved or used. */
function remembered(
  name: string,
  initial: unknown,
  isAccepted: (value: unknown) => boolean,
): Scalar<SheetTarget> {
  return {
    get: ({ session, sheet }) => session.extras(sheet).pageLayout.get(name) ?? initial,
    set: ({ session, sheet }, value) => {
      if (!isAccepted(value)) throw hostError("InvalidArgument");
      session.extras(sheet).pageLayout.set(name, value);
      session.changes.sheet(sheet.id);
    },
  };
}

const isBoolean = (value: unknown): boolean => typeof value === "boolean";

export const pageLayoutType: ObjectType<SheetTarget> = {
  name: "PageLayout",
  scalars: {
    Orientation: remembered(
      "orientation",
      "Portrait",
      (value) => value === "Portrait" || value === "Landscape",
    ),
    PaperSize: remembered("paperSize", "A4", (value) => typeof value === "string"),
    CenterHorizontally: remembered("centerHorizontally", false, isBoolean),
    CenterVertically: remembered("centerVertically", false, isBoolean),
    PrintGridlines: remembered("printGridlines", false, isBoolean),
    PrintHeadings: remembered("printHeadings", false, isBoolean),
    Zoom: remembered("zoom", { scale: 100 }, (value) => typeof value === "object" && value !== null),
  },
};
