import { intersection } from "../../model/address";
import { NO_LOOK, type ConditionalFormat } from "../../model/conditionalFormat";
import { subtractFromAll } from "../../model/subtract";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { conditionalFormatType } from "./conditionalFormatTypes";
import type { RangeTarget } from "../session/targets";

/** Kinds that can be made; data bars, colour scales, icons, top ten and presets of the file are only listed and kept. */
const MADE_HERE = ["CellValue", "Custom", "ContainsText"];

/** range.conditionalFormats: those that hold in any of its cells, the one that counts first first. */
export const conditionalFormatCollectionType: ObjectType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range) => formatsIn(range).map((format) => formatObject(range, format)),
  indexer: (range, call) => {
    const format = find(range, call);
    if (format === null) throw hostError("ItemNotFound");
    return format;
  },
  methods: {
    Add: (range, call) => {
      const type = call.string(0);
      if (!MADE_HERE.includes(type)) throw hostError("ApiNotFound", `conditional format ${type}`);
      const { session, sheet, area } = range;
      session.requireUnprotected(sheet);
      const format: ConditionalFormat = {
        id: nextId(sheet.conditionalFormats),
        type,
        areas: [area],
        rule: null,
        look: NO_LOOK,
        stopIfTrue: false,
        placeInFile: null,
      };
      // A new format counts before all others.
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      session.sheetChanged(sheet, "conditionalFormats");
      return formatObject(range, format);
    },
    ClearAll: clearConditionalFormats,
    GetCount: (range) => formatsIn(range).length,
    GetItemAt: (range, call) => {
      const format = formatsIn(range)[call.integer(0)];
      if (format === undefined) throw hostError("ItemNotFound");
      return formatObject(range, format);
    },
    GetItemOrNullObject: find,
  },
};

/** Takes the formats away from the range; elsewhere they go on. */
export function clearConditionalFormats(range: RangeTarget): void {
  const { session, sheet, area } = range;
  session.requireUnprotected(sheet);
  const met = formatsIn(range);
  if (met.length === 0) return;
  for (const format of met) format.areas = subtractFromAll(format.areas, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  session.sheetChanged(sheet, "conditionalFormats");
}

function formatsIn({ sheet, area }: RangeTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((held) => intersection(held, area) !== null),
  );
}

function find(range: RangeTarget, call: CallArguments): HostObject | null {
  const format = formatsIn(range).find(({ id }) => id === call.string(0));
  return format === undefined ? null : formatObject(range, format);
}

function formatObject({ session, sheet }: RangeTarget, format: ConditionalFormat): HostObject {
  return HostObject.of(conditionalFormatType, { session, sheet, format });
}

function nextId(formats: readonly ConditionalFormat[]): string {
  let number = formats.length + 1;
  while (formats.some(({ id }) => id === `{format-${number}}`)) number++;
  return `{format-${number}}`;
}
