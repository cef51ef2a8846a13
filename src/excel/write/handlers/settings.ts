import type { Handler } from "./handler";

export const writeSetting: Handler<"writeSetting"> = {
  remember({ key, text, expected }, { context }) {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return () => {
      const before = setting.isNullObject ? null : String(setting.value);
      return {
        inverse: [{ kind: "writeSetting", key, text: before, expected: text }],
        isAsExpected: before === expected,
      };
    };
  },
  perform({ key, text }, { context }) {
    const { settings } = context.workbook;
    if (text === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, text);
  },
};
