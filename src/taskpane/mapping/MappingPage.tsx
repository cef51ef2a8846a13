import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import type { ReadLayout } from "../../app/readFollowUp";
import { BackButton } from "../ui/BackButton";
import { JobStatus } from "../pane/JobStatus";
import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../paneStore";
import { useActionsStyle } from "../ui/useActionsStyle";
import { useTexts } from "../ui/useTexts";

/** Seldom needed: loaded when it is. */
const MappingView = lazy(async () => ({ default: (await import("./MappingView")).MappingView }));

interface MappingPageProps {
  readonly read: ReadLayout;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** How the workbook was read, with the ways back and to reading it again. */
export function MappingPage({ read, state, store }: MappingPageProps) {
  const { actions, quiet } = useActionsStyle();
  const { PANE } = useTexts();
  return (
    <>
      <div className={actions}>
        {state.planned !== null && <BackButton onBack={store.mapping.close} />}
        <Button
          className={quiet}
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={state.job !== null}
          onClick={() => void store.followUp.read()}
        >
          {PANE.readAgain}
        </Button>
      </div>
      <JobStatus state={state} store={store} />
      <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
        <MappingView read={read} state={state} store={store} />
      </Suspense>
    </>
  );
}
