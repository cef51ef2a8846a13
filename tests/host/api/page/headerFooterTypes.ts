import type { HeaderFooterPlace } from "../../model/pageLayout";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import type { SheetTarget } from "../session/targets";

/** Longest header or footer, its three texts and their marks together. */
const MAX_LENGTH = 255;
const MARKS = "&L&C&R".length;

function text(place: HeaderFooterPlace): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout.headersFooters[place],
    set: ({ session, sheet }, value) => {
      if (typeof value !== "string") throw hostError("InvalidArgument");
      const { pageLayout } = sheet;
      const texts = { ...pageLayout.headersFooters, [place]: value };
      const kind = place.endsWith("Header") ? "Header" : "Footer";
      const length =
        texts[`left${kind}`].length + texts[`center${kind}`].length + texts[`right${kind}`].length;
      if (length + MARKS > MAX_LENGTH)
        throw hostError("InvalidArgument", "header of more than 255 characters");
      session.requireUnprotected(sheet);
      pageLayout.headersFooters = texts;
      session.sheetChanged(sheet, "pageLayout");
    },
  };
}

const headerFooterType: ObjectType<SheetTarget> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: text("leftHeader"),
    CenterHeader: text("centerHeader"),
    RightHeader: text("rightHeader"),
    LeftFooter: text("leftFooter"),
    CenterFooter: text("centerFooter"),
    RightFooter: text("rightFooter"),
  },
};

/** Only the texts for all pages: those of first, odd and even pages are not simulated, and kept in the file. */
export const headerFooterGroupType: ObjectType<SheetTarget> = {
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (target) => HostObject.of(headerFooterType, target) },
};
