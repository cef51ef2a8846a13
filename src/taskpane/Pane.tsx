import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore, type ComponentType } from "react";
import { Footer } from "./Footer";
import { JobStatus } from "./JobStatus";
import { MappingPage } from "./mapping/MappingPage";
import { Messages } from "./Messages";
import { NewPeriodPage } from "./newPeriod/NewPeriodPage";
import { OverviewPage } from "./overview/OverviewPage";
import { PageFrame } from "./PageFrame";
import type { PageName, PaneState, ViewName } from "./paneState";
import type { PaneStore } from "./paneStore";
import { useTexts } from "./useTexts";
import type { ViewProps } from "./viewProps";
import { ViewTabs } from "./ViewTabs";

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
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
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

/** Each view is loaded when it is opened; the first stands there at once. */
const VIEW: Record<ViewName, ComponentType<ViewProps>> = {
  overview: OverviewPage,
  goals: lazy(async () => ({ default: (await import("./goals/GoalsView")).GoalsView })),
  reports: lazy(async () => ({ default: (await import("./reports/ReportsView")).ReportsView })),
  check: lazy(async () => ({ default: (await import("./check/CheckView")).CheckView })),
  summary: lazy(async () => ({ default: (await import("./summary/SummaryView")).SummaryView })),
};

const PAGE: Record<PageName, ComponentType> = {
  help: lazy(async () => ({ default: (await import("./help/HelpView")).HelpView })),
};

const PreviewView = lazy(async () => ({ default: (await import("./preview/PreviewView")).PreviewView }));

/** What stands in the place of the views, because it was asked for or must be answered first. */
type Page = "views" | "preview" | "nextPeriod" | "mappingOpened" | "mappingNeeded" | PageName;

function pageOf({ read, planned, mapping, nextPeriod, preview, page }: PaneState): Page {
  if (preview !== null) return "preview";
  if (page !== null) return page;
  if (read !== null && mapping !== "hidden") return mapping === "opened" ? "mappingOpened" : "mappingNeeded";
  return nextPeriod !== null && planned !== null ? "nextPeriod" : "views";
}

/** The id of what leads to each page, which gets the focus back. */
const OPENERS: Record<Exclude<Page, "views">, string> = {
  mappingOpened: "open-mapping",
  mappingNeeded: "recalculate",
  nextPeriod: "open-period",
  preview: "recalculate",
  help: "open-help",
};

/** The task pane: its views, or how the workbook was read, or "Ny period". */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const { PANE, PREVIEW } = useTexts();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { read, planned, view } = state;
  const page = pageOf(state);
  const View = VIEW[view];
  const lastPage = useRef(page);
  useEffect(() => {
    void store.followUp.read();
    return store.watchChanges();
  }, [store]);
  useEffect(() => {
    // Back where the user came from; what had the focus is gone.
    if (page === "views" && lastPage.current !== "views")
      document.getElementById(OPENERS[lastPage.current])?.focus();
    lastPage.current = page;
  });
  return (
    <main className={styles.pane}>
      <h1 className={styles.unseen}>{PANE.title}</h1>
      {state.preview !== null ? (
        <PageFrame heading={PREVIEW.title} state={state} store={store} onBack={store.followUp.closePreview}>
          <PreviewView preview={state.preview} state={state} store={store} />
        </PageFrame>
      ) : state.page !== null ? (
        <OpenedPage name={state.page} state={state} store={store} />
      ) : page === "nextPeriod" && planned !== null ? (
        <NewPeriodPage planned={planned} state={state} store={store} />
      ) : page !== "views" && read !== null ? (
        <MappingPage read={read} state={state} store={store} />
      ) : (
        <>
          <ViewTabs view={view} onOpen={store.openView} />
          <JobStatus state={state} store={store} />
          <Messages state={state} store={store} />
          <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.view}>
            <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
              <View state={state} store={store} />
            </Suspense>
          </div>
          <Footer onOpen={store.openPage} />
        </>
      )}
    </main>
  );
}

function OpenedPage({ name, state, store }: ViewProps & { readonly name: PageName }) {
  const { PAGE_NAMES } = useTexts();
  const Page = PAGE[name];
  return (
    <PageFrame heading={PAGE_NAMES[name]} state={state} store={store} onBack={store.closePage}>
      <Page />
    </PageFrame>
  );
}
