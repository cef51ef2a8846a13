import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowClockwise20Regular,
  Calculator20Regular,
  CalendarArrowRight20Regular,
} from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { DateField } from "../DateField";
import { TemplateOffer } from "../TemplateOffer";
import { understoodLines } from "../understoodLines";
import { useActionsStyle } from "../useActionsStyle";
import { useTexts } from "../useTexts";
import type { ViewProps } from "../viewProps";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** Comes with the first result. */
const Overview = lazy(async () => ({ default: (await import("./Overview")).Overview }));

/** What was understood, the one button, and the result. */
export function OverviewPage({ state, store }: ViewProps) {
  const styles = useStyles();
  const { actions, quiet } = useActionsStyle();
  const texts = useTexts();
  const { PANE, MAPPING, PERIOD, refusalSentence } = texts;
  const { job, read, planned, refusal, result, notice, problem } = state;
  return (
    <>
      {refusal !== null && notice === null && problem === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refusalSentence(refusal)}</MessageBarBody>
        </MessageBar>
      )}
      {result === null && (
        <div className={styles.lines}>
          {planned === null ? (
            <Text>{PANE.introduction}</Text>
          ) : (
            understoodLines(planned, texts).map((line) => <Text key={line}>{line}</Text>)
          )}
        </div>
      )}
      {planned !== null && (
        <DateField
          date={state.chosenDate ?? planned.time.followUpDate}
          label={PANE.followUpDate}
          isDisabled={job !== null}
          onChoose={store.followUp.chooseDate}
        />
      )}
      <div className={actions}>
        <Button
          id="recalculate"
          appearance="primary"
          icon={<Calculator20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.followUp.recalculate()}
        >
          {PANE.recalculate}
        </Button>
        <Button
          className={quiet}
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.followUp.read()}
        >
          {PANE.readAgain}
        </Button>
        {planned !== null && (
          <Button
            id="open-period"
            className={quiet}
            appearance="subtle"
            icon={<CalendarArrowRight20Regular />}
            disabledFocusable={job !== null}
            onClick={store.period.open}
          >
            {PERIOD.heading}
          </Button>
        )}
      </div>
      {read !== null && (
        <Link as="button" id="open-mapping" onClick={store.mapping.open}>
          {MAPPING.heading}
        </Link>
      )}
      {result !== null && (
        <Suspense>
          <Overview result={result} isBusy={job !== null} store={store} />
        </Suspense>
      )}
      {read !== null && result === null && <TemplateOffer state={state} store={store} appearance="subtle" />}
    </>
  );
}
