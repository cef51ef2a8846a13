import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { PANE } from "../text/paneText";
import { MappingPage } from "./mapping/MappingPage";
import { OverviewPage } from "./overview/OverviewPage";
import type { PaneStore } from "./paneStore";
import { useFocusTarget } from "./useFocusTarget";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  // Excel writes the add-in's name above the pane; readers need a heading in it all the same.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** The task pane: the overview, or how the workbook was read where that is asked for or must be answered. */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { read, mapping } = state;
  const { ref, focus } = useFocusTarget();
  const lastMapping = useRef(mapping);
  useEffect(() => {
    void store.read();
  }, [store]);
  useEffect(() => {
    // Back where the user came from.
    if (mapping === "hidden" && lastMapping.current === "opened") focus();
    lastMapping.current = mapping;
  }, [mapping, focus]);
  return (
    <main className={styles.pane}>
      <h1 className={styles.unseen}>{PANE.title}</h1>
      {read !== null && mapping !== "hidden" ? (
        <MappingPage read={read} state={state} store={store} />
      ) : (
        <OverviewPage state={state} store={store} mappingButton={ref} />
      )}
    </main>
  );
}
