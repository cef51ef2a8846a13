import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import type { SheetModel } from "../../model/workbook";
import { EVENT_REGISTRATIONS } from "../session/eventRegistration";
import { nextSheetName, requireSheetName } from "./sheetName";
import type { WorkbookTarget } from "../session/targets";
import { worksheetType } from "./worksheetType";

const sheetObject = ({ session }: WorkbookTarget, sheet: SheetModel): HostObject =>
  HostObject.of(worksheetType, { session, sheet });

export const worksheetCollectionType: ObjectType<WorkbookTarget> = {
  name: "WorksheetCollection",
  items: (target) => target.session.workbook.sheets.map((sheet) => sheetObject(target, sheet)),
  indexer: (target, call) => orItemNotFound(find(target, call)),
  methods: {
    ...EVENT_REGISTRATIONS,
    Add: (target, call) => sheetObject(target, addSheet(target, call.optionalString(0))),
    GetItemOrNullObject: find,
    GetActiveWorksheet: (target) => sheetObject(target, target.session.activeSheet),
    GetFirst: (target, call) => end(target, call, 0),
    GetLast: (target, call) => end(target, call, -1),
    GetCount: (target, call) => listed(target, call).length,
  },
};

/** getItem takes a name, whatever its capitals, or an id. */
function find(target: WorkbookTarget, call: CallArguments): HostObject | null {
  const { workbook } = target.session;
  const sheet = workbook.sheetById(call.string(0)) ?? workbook.findSheet(call.string(0));
  return sheet === null ? null : sheetObject(target, sheet);
}

/** A new sheet is placed last and is not activated. */
function addSheet({ session }: WorkbookTarget, name: string | null): SheetModel {
  const { workbook } = session;
  if (workbook.isStructureProtected) throw hostError("AccessDenied", "the workbook’s structure is protected");
  const accepted = requireSheetName(workbook, name ?? nextSheetName(workbook), null);
  session.calculation.beforeChange();
  const sheet = workbook.addSheet(accepted, true);
  session.calculation.structureChanged();
  session.changes.sheetAdded(sheet.id);
  return sheet;
}

function listed({ session }: WorkbookTarget, call: CallArguments): readonly SheetModel[] {
  const { sheets } = session.workbook;
  return call.optionalBoolean(0) ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function end(target: WorkbookTarget, call: CallArguments, at: 0 | -1): HostObject {
  const sheet = listed(target, call).at(at);
  if (sheet === undefined) throw hostError("ItemNotFound");
  return sheetObject(target, sheet);
}

function orItemNotFound(object: HostObject | null): HostObject {
  if (object === null) throw hostError("ItemNotFound");
  return object;
}
