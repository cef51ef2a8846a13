import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PlannedRecalculation } from "../../app/recalculate";
import { BackButton } from "../ui/BackButton";
import { JobStatus } from "../pane/JobStatus";
import { Messages } from "../pane/Messages";
import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../paneStore";
import { useActionsStyle } from "../ui/useActionsStyle";
import { useTexts } from "../ui/useTexts";

/** Needed twice a year: loaded when it is. */
const NewPeriodView = lazy(async () => ({ default: (await import("./NewPeriodView")).NewPeriodView }));

interface NewPeriodPageProps {
  readonly planned: PlannedRecalculation;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** The step to the next period, with the way back. */
export function NewPeriodPage({ planned, state, store }: NewPeriodPageProps) {
  const { actions } = useActionsStyle();
  const { PANE } = useTexts();
  return (
    <>
      <div className={actions}>
        <BackButton onBack={store.period.close} />
      </div>
      <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
        <NewPeriodView planned={planned} state={state} store={store} />
      </Suspense>
      <JobStatus state={state} store={store} />
      {(state.problem !== null || state.notice !== null) && <Messages state={state} store={store} />}
    </>
  );
}
