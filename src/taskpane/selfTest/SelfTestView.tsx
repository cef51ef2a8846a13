import {
  Body1,
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Textarea,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { runSelfTest } from "../../excel/selfTest/runSelfTest";
import { CopyText } from "../ui/CopyText";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  wide: { width: "100%" },
});

type State =
  | { readonly kind: "notRun" }
  | { readonly kind: "running"; readonly done: number; readonly total: number }
  | { readonly kind: "answered"; readonly json: string }
  | { readonly kind: "failed" };

interface SelfTestViewProps {
  readonly logError: (error: unknown) => void;
}

/** Asks this Excel what the add-in takes for granted of it, and gives the answers to copy. */
export function SelfTestView({ logError }: SelfTestViewProps) {
  const styles = useStyles();
  const { SELF_TEST, selfTestProgressText } = useTexts();
  const [state, setState] = useState<State>({ kind: "notRun" });
  const run = async (): Promise<void> => {
    try {
      const report = await runSelfTest((done, total) => setState({ kind: "running", done, total }));
      setState({ kind: "answered", json: JSON.stringify(report, null, 2) });
    } catch (error) {
      logError(error);
      setState({ kind: "failed" });
    }
  };
  const isRunning = state.kind === "running";
  return (
    <main className={styles.page}>
      <Title3 as="h1">{SELF_TEST.title}</Title3>
      <Body1>{SELF_TEST.introduction}</Body1>
      <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void run()}>
        {SELF_TEST.run}
      </Button>
      {state.kind === "running" && (
        <Field
          className={styles.wide}
          validationMessage={selfTestProgressText(state.done, state.total)}
          validationState="none"
        >
          <ProgressBar value={state.done} max={state.total} />
        </Field>
      )}
      {state.kind === "failed" && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{SELF_TEST.failed}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === "answered" && (
        <>
          <CopyText text={state.json} label={SELF_TEST.copy} />
          <Field className={styles.wide} label={SELF_TEST.answers}>
            <Textarea readOnly rows={20} lang="en" value={state.json} />
          </Field>
        </>
      )}
    </main>
  );
}
