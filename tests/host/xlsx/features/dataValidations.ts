import { childrenOf } from "../xml/dom";
import { addressList } from "../xml/addressList";
import type { SheetFeature } from "./feature";
import { readValidation, validationXml } from "./dataValidationXml";

/** Rules for what may be typed. Those of the file keep their element; only the cells that they hold for can change. */
export const dataValidations: SheetFeature = {
  names: ["validations"],

  read(sheet, source) {
    const section = source.section("dataValidations");
    const rules = section === null ? [] : childrenOf(section, "dataValidation");
    sheet.validations = rules.map(readValidation);
  },

  state: (sheet) => JSON.stringify(sheet.validations),

  write(sheet, draft) {
    if (sheet.validations.length === 0) return draft.remove("dataValidations");
    const section = draft.edit("dataValidations");
    childrenOf(section, "dataValidation").forEach((element, place) => {
      const rule = sheet.validations.find(({ placeInFile }) => placeInFile === place);
      if (rule === undefined) section.removeChild(element);
      else element.setAttribute("sqref", addressList(rule.areas));
    });
    for (const rule of sheet.validations.filter(({ placeInFile }) => placeInFile === null)) {
      const made = draft.source.fragment(validationXml(rule, draft.source.index.prefix));
      const [element] = made.documentElement === null ? [] : childrenOf(made.documentElement);
      if (element !== undefined)
        section.appendChild(section.ownerDocument?.importNode(element, true) ?? element);
    }
    section.setAttribute("count", String(sheet.validations.length));
  },
};
