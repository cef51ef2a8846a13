import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  Calculator20Regular,
  CalendarArrowRight20Regular,
  DocumentTable20Regular,
  TableSearch20Regular,
  TaskListSquareLtr20Regular,
} from "@fluentui/react-icons";
import type { RefCallback } from "react";
import { MAPPING } from "../../text/mappingText";
import { PANE } from "../../text/paneText";
import { PERIOD } from "../../text/periodText";
import { refusalSentence } from "../../text/refusalSentence";
import { REPORTS_TEXT } from "../../text/reportsText";
import { DateField } from "../DateField";
import { JobStatus } from "../JobStatus";
import { Messages } from "../Messages";
import type { PaneState } from "../paneState";
import type { PaneStore } from "../paneStore";
import { TemplateOffer } from "../TemplateOffer";
import { understoodLines } from "../understoodLines";
import { useActionsStyle } from "../useActionsStyle";
import { Overview } from "./Overview";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingRight: "40px",
  },
});

interface OverviewPageProps {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly mainButton: RefCallback<HTMLElement>;
  /** What leads to the mapping. */
  readonly mappingButton: RefCallback<HTMLElement>;
  readonly periodButton: RefCallback<HTMLElement>;
}

/** What was understood, the one button, and the result. */
export function OverviewPage({ state, store, mainButton, mappingButton, periodButton }: OverviewPageProps) {
  const styles = useStyles();
  const { actions, quiet } = useActionsStyle();
  const { job, read, planned, refusal, result, notice, problem } = state;
  return (
    <>
      {result === null && (
        <div className={styles.lines}>
          {planned === null ? (
            <Text>{PANE.introduction}</Text>
          ) : (
            understoodLines(planned).map((line) => <Text key={line}>{line}</Text>)
          )}
        </div>
      )}
      {planned !== null && (
        <DateField
          date={state.chosenDate ?? planned.time.followUpDate}
          label={PANE.followUpDate}
          isDisabled={job !== null}
          onChoose={store.chooseDate}
        />
      )}
      <div className={actions}>
        <Button
          ref={mainButton}
          appearance="primary"
          icon={<Calculator20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.recalculate()}
        >
          {PANE.recalculate}
        </Button>
        <Button
          className={quiet}
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.read()}
        >
          {PANE.readAgain}
        </Button>
        {read !== null && (
          <Button
            ref={mappingButton}
            className={quiet}
            appearance="subtle"
            icon={<TableSearch20Regular />}
            onClick={store.openMapping}
          >
            {MAPPING.heading}
          </Button>
        )}
        <Button
          className={quiet}
          appearance="subtle"
          icon={<DocumentTable20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.buildReports()}
        >
          {REPORTS_TEXT.build}
        </Button>
        <Button
          className={quiet}
          appearance="subtle"
          icon={<TaskListSquareLtr20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.checkReports()}
        >
          {REPORTS_TEXT.check}
        </Button>
        {planned !== null && (
          <Button
            ref={periodButton}
            className={quiet}
            appearance="subtle"
            icon={<CalendarArrowRight20Regular />}
            disabledFocusable={job !== null}
            onClick={store.openNextPeriod}
          >
            {PERIOD.heading}
          </Button>
        )}
      </div>
      <JobStatus job={job} />
      <Messages state={state} store={store} />
      {refusal !== null && notice === null && problem === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refusalSentence(refusal)}</MessageBarBody>
        </MessageBar>
      )}
      {result !== null && <Overview result={result} isBusy={job !== null} store={store} />}
      {read !== null && <TemplateOffer state={state} store={store} appearance="subtle" />}
    </>
  );
}
