import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore, type ComponentType } from "react";
import { Footer } from "./Footer";
import { JobStatus } from "./pane/JobStatus";
import { MappingPage } from "./mapping/MappingPage";
import { Messages } from "./pane/Messages";
import { NewPeriodPage } from "./newPeriod/NewPeriodPage";
import { OverviewPage } from "./overview/OverviewPage";
import { PageFrame } from "./pane/PageFrame";
import type { PageName, PaneState, ViewName } from "./pane/paneState";
import type { PaneStore } from "./paneStore";
import { useTexts } from "./ui/useTexts";
import type { PageProps, ViewProps } from "./pane/viewProps";
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

const PAGE: Record<PageName, ComponentType<PageProps>> = {
  settings: lazy(async () => ({ default: (await import("./settings/SettingsView")).SettingsView })),
  help: lazy(async () => ({ default: (await import("./help/HelpView")).HelpView })),
};

const PreviewView = lazy(async () => ({ default: (await import("./preview/PreviewView")).PreviewView }));

/** What stands in the place of the views, because it was asked for or must be answered first. */
type Page = "views" | "preview" | "nextPeriod" | "mappingOpened" | "mappingNeeded" | PageName;

function pageOf({ read, planned, mapping, nextPeriod, preview, page, view }: PaneState): Page {
  if (preview !== null) return "preview";
  // Opened from a page, they stand before it and lead back to it.
  if (read !== null && mapping === "opened") return "mappingOpened";
  if (nextPeriod !== null && planned !== null) return "nextPeriod";
  if (page !== null) return page;
  // The reports need no follow-up: only what is of one waits for the answers.
  return read !== null && mapping === "needed" && view === "overview" ? "mappingNeeded" : "views";
}

/** The id of what leads to each page, which gets the focus back. */
const OPENERS: Record<Exclude<Page, "views">, string> = {
  mappingOpened: "open-mapping",
  mappingNeeded: "recalculate",
  nextPeriod: "open-period",
  preview: "recalculate",
  settings: "open-settings",
  help: "open-help",
};

/** The task pane: its views, or what stands in their place. */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const { PANE } = useTexts();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const page = pageOf(state);
  const lastPage = useRef(page);
  useEffect(() => {
    void store.followUp.read();
    return store.watchChanges();
  }, [store]);
  useEffect(() => {
    // Back where the user came from; what had the focus is gone.
    if (
      (page === "views" || page === "mappingNeeded") &&
      page !== lastPage.current &&
      lastPage.current !== "views"
    )
      document.getElementById(OPENERS[lastPage.current])?.focus();
    lastPage.current = page;
  });
  return (
    <main className={styles.pane}>
      <h1 className={styles.unseen}>{PANE.title}</h1>
      <ShownPage page={page} state={state} store={store} />
    </main>
  );
}

function ShownPage({ page, state, store }: ViewProps & { readonly page: Page }) {
  const { PREVIEW } = useTexts();
  const { read, planned, preview } = state;
  switch (page) {
    case "views":
    case "mappingNeeded":
      return <Views isAsked={page === "mappingNeeded"} state={state} store={store} />;
    case "preview":
      return (
        preview && (
          <PageFrame heading={PREVIEW.title} state={state} store={store} onBack={store.followUp.closePreview}>
            {() => <PreviewView preview={preview} state={state} store={store} />}
          </PageFrame>
        )
      );
    case "nextPeriod":
      return planned && <NewPeriodPage planned={planned} state={state} store={store} />;
    case "mappingOpened":
      return read && <MappingPage read={read} state={state} store={store} />;
    default:
      return <OpenedPage name={page} state={state} store={store} />;
  }
}

interface ViewsProps extends ViewProps {
  /** How the workbook is read must be answered first: that stands in the place of the overview. */
  readonly isAsked: boolean;
}

function Views({ isAsked, state, store }: ViewsProps) {
  const styles = useStyles();
  const { PANE } = useTexts();
  const { read, view } = state;
  const View = VIEW[view];
  return (
    <>
      <ViewTabs view={view} onOpen={store.openView} />
      {!isAsked && (
        <>
          <JobStatus state={state} store={store} />
          <Messages state={state} store={store} />
        </>
      )}
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.view}>
        {isAsked && read !== null ? (
          <MappingPage read={read} state={state} store={store} />
        ) : (
          <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
            <View state={state} store={store} />
          </Suspense>
        )}
      </div>
      <Footer onOpen={store.openPage} />
    </>
  );
}

function OpenedPage({ name, state, store }: ViewProps & { readonly name: PageName }) {
  const { PAGE_NAMES } = useTexts();
  const Page = PAGE[name];
  return (
    <PageFrame heading={PAGE_NAMES[name]} state={state} store={store} onBack={store.closePage}>
      {(focusHeading) => <Page state={state} store={store} focusHeading={focusHeading} />}
    </PageFrame>
  );
}
