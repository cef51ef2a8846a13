import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useMemo } from "react";
import { useActionsStyle } from "../ui/useActionsStyle";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { checkModel } from "./checkModel";
import { CheckResult } from "./CheckResult";
import { ReportDocument } from "./ReportDocument";
import { CheckSummary } from "./CheckSummary";
import { checkReports, writeFindings } from "./commands";
import { setCheck } from "./slice";

const FrozenSection = lazy(async () => ({
  default: (await import("../frozen/FrozenSection")).FrozenSection,
}));

const useStyles = makeStyles({
  // Fluent's text area is else never narrower than its columns.
  text: { minWidth: 0 },
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
});

/** Checking that all figures agree, and what does not. */
export function CheckView({ state, store }: ViewProps) {
  const { busy, check } = state;
  const styles = useStyles();
  const { actions } = useActionsStyle();
  const texts = useTexts();
  const { CHECK_TEXT } = texts;
  const { reportText, last } = check;
  const model = useMemo(() => (last === null ? null : checkModel(last, texts)), [last, texts]);
  return (
    <>
      {model === null && <Text>{CHECK_TEXT.introduction}</Text>}
      <Field label={CHECK_TEXT.reportText} hint={CHECK_TEXT.reportTextHint}>
        <Textarea
          className={styles.text}
          resize="vertical"
          value={reportText}
          onChange={(_, { value }) => setCheck(store, { reportText: value, document: null })}
        />
      </Field>
      <ReportDocument state={state} store={store} />
      <div className={actions}>
        <Button
          appearance="primary"
          icon={<TaskListSquareLtr20Regular />}
          disabledFocusable={busy !== null}
          onClick={() => void store.run(checkReports)}
        >
          {model === null ? CHECK_TEXT.check : CHECK_TEXT.checkAgain}
        </Button>
        {model !== null && (
          <Button
            disabledFocusable={busy !== null || !model.hasAnnexes}
            onClick={() => void store.run(writeFindings)}
          >
            {CHECK_TEXT.write}
          </Button>
        )}
      </div>
      {/* Always there, so that what appears in it is read out. */}
      <div role="status" className={styles.status}>
        {model !== null && <CheckSummary model={model} />}
      </div>
      {model !== null && <CheckResult model={model} isBusy={busy !== null} store={store} />}
      <Suspense>
        <FrozenSection state={state} store={store} />
      </Suspense>
    </>
  );
}
