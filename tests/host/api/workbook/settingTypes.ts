import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { jsonBytes } from "../../wire/payload";
import { HostObject, type ObjectType } from "../../wire/objectType";
import type { WorkbookTarget } from "../session/targets";

interface SettingTarget extends WorkbookTarget {
  readonly key: string;
}

const settingType: ObjectType<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => session.workbook.settings.get(key) ?? null,
      set: ({ session, key }, value) => void session.workbook.settings.set(key, value),
    },
  },
  methods: { Delete: ({ session, key }) => void session.workbook.settings.delete(key) },
};

export const settingCollectionType: ObjectType<WorkbookTarget> = {
  name: "SettingCollection",
  items: ({ session }) => [...session.workbook.settings.keys()].map((key) => settingObject({ session }, key)),
  indexer: (target, call) => {
    const setting = find(target, call);
    if (setting === null) throw hostError("ItemNotFound", call.string(0));
    return setting;
  },
  methods: {
    GetItemOrNullObject: find,
    GetCount: ({ session }) => session.workbook.settings.size,
    Add: (target, call) => {
      const key = call.string(0);
      if (key === "") throw hostError("InvalidArgument", "key");
      requireRoom(target, key, call.at(1));
      target.session.workbook.settings.set(key, call.at(1));
      return settingObject(target, key);
    },
  },
};

function find(target: WorkbookTarget, call: CallArguments): HostObject | null {
  return target.session.workbook.settings.has(call.string(0)) ? settingObject(target, call.string(0)) : null;
}

function settingObject({ session }: WorkbookTarget, key: string): HostObject {
  return HostObject.of(settingType, { session, key });
}

const MOST_BYTES = 2 * 1024 * 1024;

function requireRoom({ session }: WorkbookTarget, key: string, value: unknown): void {
  if (!session.is("settingsAbove2MB")) return;
  const all = { ...Object.fromEntries(session.workbook.settings), [key]: value };
  if (jsonBytes(JSON.stringify(all)) > MOST_BYTES) throw hostError("InvalidArgument", "settings above 2 MB");
}
