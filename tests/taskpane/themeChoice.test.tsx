import { act, renderHook } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import { chosenTheme, chooseTheme, subscribeToTheme } from "../../src/taskpane/ui/themeChoice";

const KEY = "maluppfoljning.theme";

/** Another pane of the same user's stores a text. */
function storedElsewhere(key: string, text: string): void {
  localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: text }));
}

function useChosenTheme(): string {
  return useSyncExternalStore(subscribeToTheme, chosenTheme);
}

beforeEach(() => {
  Object.assign(globalThis, { Office: { context: {} } });
  const { unmount } = renderHook(useChosenTheme);
  act(() => storedElsewhere(KEY, "office"));
  unmount();
  localStorage.clear();
});
afterEach(() => jest.restoreAllMocks());

test("is as Office until something is chosen, and then kept for this user", () => {
  const { result } = renderHook(useChosenTheme);
  expect(result.current).toBe("office");
  act(() => chooseTheme("dark"));
  expect(result.current).toBe("dark");
  expect(localStorage.getItem(KEY)).toBe("dark");
});

test("is kept under Excel's own key where there is one", () => {
  Object.assign(globalThis, { Office: { context: { partitionKey: "contoso|" } } });
  chooseTheme("light");
  expect(localStorage.getItem(`contoso|${KEY}`)).toBe("light");
});

test("follows the pane of another workbook, and leaves what is not its own", () => {
  const { result } = renderHook(useChosenTheme);
  act(() => chooseTheme("dark"));
  act(() => storedElsewhere("other", "light"));
  expect(result.current).toBe("dark");
  act(() => storedElsewhere(KEY, "light"));
  expect(result.current).toBe("light");
  act(() => storedElsewhere(KEY, "purple"));
  expect(result.current).toBe("office");
});

test("where storage is blocked the choice counts as long as the pane is open", () => {
  const blocked = (): never => {
    throw new DOMException("Access is denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  const { result } = renderHook(useChosenTheme);
  expect(result.current).toBe("office");
  act(() => chooseTheme("dark"));
  expect(result.current).toBe("dark");
});
