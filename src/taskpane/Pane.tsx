import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { PANE } from "../text/paneText";
import { MappingPage } from "./mapping/MappingPage";
import { NewPeriodPage } from "./newPeriod/NewPeriodPage";
import { OverviewPage } from "./overview/OverviewPage";
import type { PaneState } from "./paneState";
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

type PageName = "overview" | "nextPeriod" | "mappingOpened" | "mappingNeeded";

function pageOf({ read, planned, mapping, nextPeriod }: PaneState): PageName {
  if (read !== null && mapping !== "hidden") return mapping === "opened" ? "mappingOpened" : "mappingNeeded";
  return nextPeriod !== null && planned !== null ? "nextPeriod" : "overview";
}

/** The task pane: the overview, how the workbook was read where that is asked for or must be answered, or "Ny period". */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { read, planned } = state;
  const page = pageOf(state);
  const mainButton = useFocusTarget();
  const mappingButton = useFocusTarget();
  const periodButton = useFocusTarget();
  const lastPage = useRef(page);
  useEffect(() => {
    void store.read();
  }, [store]);
  useEffect(() => {
    // Back where the user came from; what had the focus is gone.
    const origins = {
      overview: null,
      mappingOpened: mappingButton,
      mappingNeeded: mainButton,
      nextPeriod: periodButton,
    };
    if (page === "overview") origins[lastPage.current]?.focus();
    lastPage.current = page;
  });
  return (
    <main className={styles.pane}>
      <h1 className={styles.unseen}>{PANE.title}</h1>
      {page === "overview" || read === null ? (
        <OverviewPage
          state={state}
          store={store}
          mainButton={mainButton.ref}
          mappingButton={mappingButton.ref}
          periodButton={periodButton.ref}
        />
      ) : page === "nextPeriod" && planned !== null ? (
        <NewPeriodPage planned={planned} state={state} store={store} />
      ) : (
        <MappingPage read={read} state={state} store={store} />
      )}
    </main>
  );
}
