import { type RefObject, useCallback, useEffect } from "react";

/** The parts of the window that F6 goes between, in order. */
export interface FocusRegions {
  readonly tools: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLIFrameElement | null>;
}

const FOCUSABLE = "select:enabled, button:enabled, input:enabled:not([hidden]), a[href]";

/** F6 goes to the next part and Shift+F6 to the one before, as in Office: also out of the panel's frame. */
export function useFocusRegions({ tools, sheet, pane }: FocusRegions, focusGrid: () => void) {
  const move = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const inside = document.activeElement;
      const order = [
        { isHere: sheet.current?.contains(inside) ?? false, focus: focusGrid },
        { isHere: inside === pane.current, focus: () => focusFirst(pane.current?.contentDocument?.body) },
        { isHere: tools.current?.contains(inside) ?? false, focus: () => focusFirst(tools.current) },
      ];
      const here = order.findIndex(({ isHere }) => isHere);
      const step = event.shiftKey ? order.length - 1 : 1;
      order[here < 0 ? 0 : (here + step) % order.length]?.focus();
    },
    [tools, sheet, pane, focusGrid],
  );

  useEffect(() => {
    window.addEventListener("keydown", move);
    return () => window.removeEventListener("keydown", move);
  }, [move]);

  /** To be called when the frame has loaded: its page hears keys for itself. */
  return useCallback(() => pane.current?.contentWindow?.addEventListener("keydown", move), [pane, move]);
}

function focusFirst(region: HTMLElement | null | undefined): void {
  const view = region?.ownerDocument.defaultView;
  view?.focus();
  region?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
