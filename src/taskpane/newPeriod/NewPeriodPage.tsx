import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { JobStatus } from "../pane/JobStatus";
import { Messages } from "../pane/Messages";
import type { NewPeriodPage as Page } from "../pane/paneState";
import type { ViewProps } from "../pane/viewProps";
import { PageActions } from "../ui/PageActions";
import { useTexts } from "../ui/useTexts";

/** Needed twice a year: loaded when it is. */
const NewPeriodView = lazy(async () => ({ default: (await import("./NewPeriodView")).NewPeriodView }));

/** The step to the next period, with the way back. */
export function NewPeriodPage({ page, state, store }: ViewProps & { readonly page: Page }) {
  const { PANE } = useTexts();
  const { busy, problem, notice } = state;
  return (
    <>
      <PageActions onBack={store.closePage} />
      <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
        <NewPeriodView page={page} isBusy={busy !== null} store={store} />
      </Suspense>
      <JobStatus state={state} store={store} />
      {(problem !== null || notice !== null) && <Messages state={state} store={store} />}
    </>
  );
}
