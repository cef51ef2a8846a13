import { useCallback, useRef, type RefCallback } from "react";

/** An element that is given the focus when what had it goes away. */
export interface FocusTarget {
  readonly ref: RefCallback<HTMLElement>;
  readonly focus: () => void;
}

export function useFocusTarget(): FocusTarget {
  const target = useRef<HTMLElement>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    target.current = element;
  }, []);
  const focus = useCallback(() => target.current?.focus(), []);
  return { ref, focus };
}
