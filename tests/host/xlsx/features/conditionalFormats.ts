import type { Element } from "@xmldom/xmldom";
import { NO_LOOK, type ConditionalFormat } from "../../model/conditionalFormat";
import { UnsavableChangeError } from "../errors";
import { differentialLooks } from "../read/differentialFormats";
import type { Section } from "../read/sheetIndex";
import { firstChild, type SheetSource } from "../read/sheetSource";
import { differentialFormat } from "../write/differentialFormats";
import { innerXml, type SheetDraft } from "../write/sheetDraft";
import { addressList, parseAddressList } from "../xml/addressList";
import { attributeOf, childOf, childrenOf, flagOf } from "../xml/dom";
import { startTag } from "../xml/tag";
import { kindOfRule, readRule, ruleXml } from "./conditionalRuleXml";
import type { SheetFeature } from "./feature";

const NAME = "conditionalFormatting";

/**
 * Conditional formats. Those of the file keep their element with all that the model does not hold of it; only their
 * priority, and the cells that they hold for, can become others.
 */
export const conditionalFormats: SheetFeature = {
  names: ["conditionalFormats"],

  read(sheet, source) {
    const found = sectionsIn(source).flatMap((section, at) => {
      const element = firstChild(source.document(section));
      const areas = parseAddressList(attributeOf(element, "sqref") ?? "");
      return childrenOf(element, "cfRule").map((rule, place) => ({
        priority: Number(attributeOf(rule, "priority") ?? "0"),
        format: {
          id: `{format-${at}-${place}}`,
          type: kindOfRule(rule),
          areas,
          rule: readRule(rule),
          look: differentialLooks(source.parts)[Number(attributeOf(rule, "dxfId") ?? "-1")] ?? NO_LOOK,
          stopIfTrue: flagOf(rule, "stopIfTrue"),
          placeInFile: { section: at, rule: place },
        },
      }));
    });
    sheet.conditionalFormats = found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  },

  state: (sheet) => JSON.stringify(sheet.conditionalFormats),

  write(sheet, draft) {
    sectionsIn(draft.source).forEach((section, at) =>
      updateSection(section, at, sheet.conditionalFormats, draft),
    );
    const { prefix } = draft.source.index;
    sheet.conditionalFormats.forEach((format, at) => {
      if (format.placeInFile !== null) return;
      const look = differentialFormat(draft.packageDraft, format.look);
      const tag = startTag(prefix + NAME, { sqref: addressList(format.areas) });
      draft.append(NAME, `${tag}${ruleXml(format, at + 1, look, prefix)}</${prefix}${NAME}>`);
    });
  },
};

function updateSection(
  section: Section,
  at: number,
  formats: readonly ConditionalFormat[],
  draft: SheetDraft,
): void {
  const document = draft.source.document(section);
  const element = firstChild(document);
  let isChanged = false;
  let areas: string | null = null;
  childrenOf(element, "cfRule").forEach((rule, place) => {
    const index = formats.findIndex(
      ({ placeInFile }) => placeInFile?.section === at && placeInFile.rule === place,
    );
    const format = formats[index];
    if (format === undefined) {
      requireRemovable(rule);
      element.removeChild(rule);
    } else {
      areas = addressList(format.areas);
      if (attributeOf(rule, "priority") === String(index + 1)) return;
      rule.setAttribute("priority", String(index + 1));
    }
    isChanged = true;
  });
  if (areas === null) return draft.replace(section, "");
  if (addressList(parseAddressList(attributeOf(element, "sqref") ?? "")) !== areas) {
    element.setAttribute("sqref", areas);
    isChanged = true;
  }
  if (isChanged) draft.replace(section, innerXml(document));
}

/** Half of such a rule stands in an extension elsewhere in the sheet, which the model knows nothing of. */
function requireRemovable(rule: Element): void {
  if (childOf(rule, "extLst") !== null) {
    throw new UnsavableChangeError(
      `A conditional format of the kind ${attributeOf(rule, "type")} with an extension cannot be removed`,
    );
  }
}

function sectionsIn({ index }: SheetSource): Section[] {
  return index.sections.filter(({ name }) => name === index.prefix + NAME);
}
