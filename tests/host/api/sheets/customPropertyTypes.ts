import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import type { SheetTarget } from "../session/targets";

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const MAX_LENGTH = 255;

const customPropertyType: ObjectType<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ sheet, key }) => sheet.customProperties.get(key) ?? null, set: put },
  },
  methods: {
    Delete: ({ session, sheet, key }) => {
      sheet.customProperties.delete(key);
      session.sheetChanged(sheet, "customProperties");
    },
  },
};

/** Properties of a sheet that the file keeps; keys are found whatever their capitals. */
export const customPropertyCollectionType: ObjectType<SheetTarget> = {
  name: "WorksheetCustomPropertyCollection",
  items: (target) => [...target.sheet.customProperties.keys()].map((key) => propertyObject(target, key)),
  indexer: (target, call) => {
    const item = find(target, call);
    if (item === null) throw hostError("ItemNotFound", call.string(0));
    return item;
  },
  methods: {
    GetItemOrNullObject: find,
    GetCount: ({ sheet }) => sheet.customProperties.size,
    Add: (target, call) => {
      const wanted = call.string(0);
      if (wanted === "" || wanted.length > MAX_LENGTH) throw hostError("InvalidArgument", "key");
      // Adding a key that is there gives it the new value.
      const key = knownKey(target, wanted) ?? wanted;
      put({ ...target, key }, call.at(1));
      return propertyObject(target, key);
    },
  },
};

function put({ session, sheet, key }: PropertyTarget, value: unknown): void {
  if (typeof value !== "string") throw hostError("InvalidArgument", "value");
  sheet.customProperties.set(key, value);
  session.sheetChanged(sheet, "customProperties");
}

function find(target: SheetTarget, call: CallArguments): HostObject | null {
  const key = knownKey(target, call.string(0));
  return key === null ? null : propertyObject(target, key);
}

function knownKey({ sheet }: SheetTarget, key: string): string | null {
  const wanted = key.toLocaleLowerCase("sv");
  return [...sheet.customProperties.keys()].find((known) => known.toLocaleLowerCase("sv") === wanted) ?? null;
}

function propertyObject({ session, sheet }: SheetTarget, key: string): HostObject {
  return HostObject.of(customPropertyType, { session, sheet, key });
}
