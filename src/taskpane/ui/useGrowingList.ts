import { useEffect, useRef, useState, type RefObject } from "react";

/** A long list of which the beginning is shown. */
export interface GrowingList<Container extends HTMLElement> {
  /** How many rows are shown. */
  readonly shown: number;
  /** Shows more rows. The first of them gets the focus: the button may be gone. Rows must be able to have it. */
  readonly grow: (by: number) => void;
  /** The element around the list's items. */
  readonly container: RefObject<Container | null>;
}

export function useGrowingList<Container extends HTMLElement>(atFirst: number): GrowingList<Container> {
  const [shown, setShown] = useState(atFirst);
  const container = useRef<Container>(null);
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    if (firstNew.current === null) return;
    container.current?.querySelectorAll("li")[firstNew.current]?.focus();
    firstNew.current = null;
  }, [shown]);
  const grow = (by: number): void => {
    firstNew.current = shown;
    setShown(shown + by);
  };
  return { shown, grow, container };
}
