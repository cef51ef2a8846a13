import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "./viewProps";

/** Others have changed the workbook: what is shown may be of what it was. */
export function ChangedMessage({ state: { job, result }, store }: ViewProps) {
  const { PANE } = useTexts();
  const { read, recalculate } = store.followUp;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{result === null ? PANE.changed : PANE.changedSince}</MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={job !== null}
          onClick={() => void (result === null ? read() : recalculate())}
        >
          {result === null ? PANE.readAgain : PANE.recalculate}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
