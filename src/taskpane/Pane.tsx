import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import { Footer } from "./Footer";
import { MappingPage } from "./mapping/MappingPage";
import { NewPeriodPage } from "./newPeriod/NewPeriodPage";
import { readWorkbook } from "./overview/commands";
import { JobStatus } from "./pane/JobStatus";
import { Messages } from "./pane/Messages";
import { PageFrame } from "./pane/PageFrame";
import { shownPage, type Page, type PaneState } from "./pane/paneState";
import type { PaneStore } from "./pane/paneStore";
import { isAsked } from "./pane/situation";
import type { ViewProps } from "./pane/viewProps";
import { isFirstRun, USE_WORKBOOK } from "./start/slice";
import { useTexts } from "./ui/useTexts";
import { ViewTabs } from "./ViewTabs";
import { RESULT_HEADING } from "./overview/resultHeading";
import { VIEWS } from "./views";

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
  // What is being done, and what came of it with the way to undo it, stay in view; not in a pane so low that little is left.
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    "@media (min-height: 480px)": {
      position: "sticky",
      top: 0,
      zIndex: 2,
      margin: `calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingHorizontalL}) 0`,
      padding: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // What gets the focus is not hidden behind them.
    "& :is(button, a, input, textarea, [tabindex])": { scrollMarginTop: "190px" },
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

const SettingsView = lazy(async () => ({ default: (await import("./settings/SettingsView")).SettingsView }));
const HelpView = lazy(async () => ({ default: (await import("./help/HelpView")).HelpView }));
const FigurePartsView = lazy(async () => ({
  default: (await import("./figureParts/FigurePartsView")).FigurePartsView,
}));
const JournalView = lazy(async () => ({ default: (await import("./journal/JournalView")).JournalView }));
const PreviewView = lazy(async () => ({ default: (await import("./preview/PreviewView")).PreviewView }));

const FirstRun = lazy(async () => ({ default: (await import("./start/FirstRun")).FirstRun }));

/** The pane's content: the views; the ways on from an unknown workbook, or the questions, in the place of the overview; or a page. */
type Place = "views" | "start" | "questions" | Page["kind"];

function placeOf(state: PaneState): Place {
  const page = shownPage(state);
  if (page !== null) return page.kind;
  // The reports need no follow-up: only what is of one waits for the answers.
  if (!isAsked(state.situation) || state.view !== "overview") return "views";
  return isFirstRun(state) ? "start" : "questions";
}

/** The id of what leads to each place, which gets the focus back. */
const OPENERS: Record<Exclude<Place, "views">, string> = {
  start: "recalculate",
  questions: "recalculate",
  mapping: "open-mapping",
  newPeriod: "open-period",
  preview: "recalculate",
  settings: "open-settings",
  help: "open-help",
  journal: "open-journal",
  figureParts: "open-figure-parts",
};

/** The task pane: its views, or what stands in their place. */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const { PANE } = useTexts();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const place = placeOf(state);
  const lastPlace = useRef(place);
  useEffect(() => {
    void store.run(readWorkbook);
    return store.watchChanges();
  }, [store]);
  useEffect(() => {
    // Back where the user came from; what had the focus is gone.
    const isPage = place !== "views" && place !== "start" && place !== "questions";
    if (!isPage && place !== lastPlace.current && lastPlace.current !== "views") {
      const isBackAtStart = place === "start" && lastPlace.current === "questions";
      const opener = document.getElementById(isBackAtStart ? USE_WORKBOOK : OPENERS[lastPlace.current]);
      const result = lastPlace.current === "preview" ? document.getElementById(RESULT_HEADING) : null;
      (result ?? opener)?.focus();
    }
    lastPlace.current = place;
  });
  const page = shownPage(state);
  return (
    <main className={styles.pane}>
      <h1 className={styles.unseen}>{PANE.title}</h1>
      {page === null ? (
        <Views state={state} store={store} />
      ) : (
        <ShownPage page={page} state={state} store={store} />
      )}
    </main>
  );
}

function ShownPage({ page, state, store }: ViewProps & { readonly page: Page }) {
  const { FIGURE_PARTS_NAMES, JOURNAL, PAGE_NAMES, PREVIEW } = useTexts();
  const frame = { state, store, onBack: store.closePage };
  switch (page.kind) {
    case "settings":
      return (
        <PageFrame {...frame} heading={PAGE_NAMES.settings}>
          {(focusHeading) => <SettingsView state={state} store={store} focusHeading={focusHeading} />}
        </PageFrame>
      );
    case "help":
      return (
        <PageFrame {...frame} heading={PAGE_NAMES.help}>
          {() => <HelpView />}
        </PageFrame>
      );
    case "journal":
      return (
        <PageFrame {...frame} heading={JOURNAL.title}>
          {() => <JournalView state={state} store={store} />}
        </PageFrame>
      );
    case "figureParts":
      return (
        <PageFrame {...frame} heading={FIGURE_PARTS_NAMES.heading}>
          {() => <FigurePartsView state={state} store={store} />}
        </PageFrame>
      );
    case "preview":
      return (
        <PageFrame {...frame} heading={PREVIEW.title}>
          {() => <PreviewView planned={page.planned} state={state} store={store} />}
        </PageFrame>
      );
    case "newPeriod":
      return <NewPeriodPage page={page} state={state} store={store} />;
    case "mapping":
      return <MappingPage state={state} store={store} />;
  }
}

/** The views; in the place of the overview the ways on from an unknown workbook, or how it is read where that must be answered first. */
function Views({ state, store }: ViewProps) {
  const styles = useStyles();
  const { PANE } = useTexts();
  const { view } = state;
  const { View } = VIEWS[view];
  const place = placeOf(state);
  const areQuestionsShown = place === "questions";
  return (
    <>
      <div className={styles.top} data-stays="top">
        <ViewTabs view={view} onOpen={store.openView} />
        {!areQuestionsShown && (
          <>
            <JobStatus state={state} store={store} />
            <Messages state={state} store={store} />
          </>
        )}
      </div>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.view}>
        {areQuestionsShown ? (
          <MappingPage state={state} store={store} />
        ) : (
          <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
            {place === "start" ? (
              <FirstRun state={state} store={store} />
            ) : (
              <View state={state} store={store} />
            )}
          </Suspense>
        )}
      </div>
      <Footer onOpen={store.openPage} />
    </>
  );
}
