import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { addName, findName, nameTarget, nameValue } from "./namedItems";
import { rangeObject, rangeType } from "../range/rangeType";
import { absoluteAddress } from "../../model/sheetReference";
import type { NamesTarget, NameTarget } from "../session/targets";
import { worksheetType } from "../sheets/worksheetType";

export const namedItemType: ObjectType<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: ({ session, name }) => nameValue(session, name).type },
    Value: { get: ({ session, name }) => nameValue(session, name).value },
    Visible: { get: ({ name }) => name.visible, set: setVisible },
    Comment: { get: () => "" },
    Scope: { get: ({ name }) => (name.scopeSheetId === null ? "Workbook" : "Worksheet") },
    Formula: { get: ({ name }) => name.formula, set: setFormula },
  },
  objects: {
    Worksheet: (item) => {
      const object = scopeSheet(item);
      if (object === null) throw hostError("ItemNotFound", "the name belongs to the workbook");
      return object;
    },
    WorksheetOrNullObject: scopeSheet,
  },
  methods: {
    GetRange: ({ session, name }) => {
      const target = nameTarget(session, name);
      if (target === null) throw hostError("InvalidReference", name.name);
      return rangeObject(target, target.area);
    },
    GetRangeOrNullObject: ({ session, name }) => {
      const target = nameTarget(session, name);
      return target === null ? null : rangeObject(target, target.area);
    },
    Delete: ({ session, name }) => {
      session.calculation.beforeChange();
      session.workbook.names.splice(session.workbook.names.indexOf(name), 1);
      session.calculation.structureChanged();
    },
  },
};

export const namedItemCollectionType: ObjectType<NamesTarget> = {
  name: "NamedItemCollection",
  items: ({ session, sheet }) =>
    session.workbook.names
      .filter((name) => name.scopeSheetId === (sheet?.id ?? null))
      .map((name) => HostObject.of(namedItemType, { session, name })),
  indexer: (names, call) => {
    const item = find(names, call);
    if (item === null) throw hostError("ItemNotFound", call.string(0));
    return item;
  },
  methods: {
    GetItemOrNullObject: find,
    GetCount: ({ session, sheet }) =>
      session.workbook.names.filter((name) => name.scopeSheetId === (sheet?.id ?? null)).length,
    Add: ({ session, sheet }, call) => {
      const range = call.objectOrNull(1, rangeType);
      const formula = range === null ? call.string(1) : `=${absoluteAddress(range.sheet.name, range.area)}`;
      const name = addName(
        session,
        sheet,
        call.string(0),
        formula.startsWith("=") ? formula : `="${formula}"`,
      );
      return HostObject.of(namedItemType, { session, name });
    },
  },
};

function find({ session, sheet }: NamesTarget, call: CallArguments): HostObject | null {
  const name = findName(session, sheet, call.string(0));
  return name === null ? null : HostObject.of(namedItemType, { session, name });
}

function scopeSheet({ session, name }: NameTarget): HostObject | null {
  const sheet = name.scopeSheetId === null ? null : session.workbook.sheetById(name.scopeSheetId);
  return sheet === null ? null : HostObject.of(worksheetType, { session, sheet });
}

function setVisible({ name }: NameTarget, value: unknown): void {
  if (typeof value !== "boolean") throw hostError("InvalidArgument");
  name.visible = value;
}

function setFormula({ session, name }: NameTarget, value: unknown): void {
  if (typeof value !== "string") throw hostError("InvalidArgument");
  session.calculation.beforeChange();
  name.formula = value.startsWith("=") ? value : `=${value}`;
  session.calculation.structureChanged();
}
