import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { readWorkbook } from "../overview/commands";
import { JobStatus } from "../pane/JobStatus";
import { plannedOf, readOf } from "../pane/situation";
import type { ViewProps } from "../pane/viewProps";
import { PageActions } from "../ui/PageActions";
import { useActionsStyle } from "../ui/useActionsStyle";
import { useTexts } from "../ui/useTexts";
import { canChooseAnew, setUsesWorkbook } from "../start/slice";
import { closeMapping } from "./commands";

/** Seldom needed: loaded when it is. */
const MappingView = lazy(async () => ({ default: (await import("./MappingView")).MappingView }));

/** How the workbook was read, with the ways back and to reading it again. */
export function MappingPage({ state, store }: ViewProps) {
  const { quiet } = useActionsStyle();
  const { PANE } = useTexts();
  const { busy, situation } = state;
  const read = readOf(situation);
  const back = canChooseAnew(state)
    ? () => setUsesWorkbook(store, false)
    : plannedOf(situation) === null
      ? null
      : () => closeMapping(store);
  return (
    <>
      <PageActions onBack={back}>
        <Button
          className={quiet}
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={busy !== null}
          onClick={() => void store.run(readWorkbook)}
        >
          {PANE.readAgain}
        </Button>
      </PageActions>
      <JobStatus state={state} store={store} />
      {read !== null && (
        <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
          <MappingView read={read} state={state} store={store} />
        </Suspense>
      )}
    </>
  );
}
