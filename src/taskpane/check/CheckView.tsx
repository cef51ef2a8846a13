import { Button } from "@fluentui/react-components";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons";
import { useTexts } from "../useTexts";
import type { ViewProps } from "../viewProps";

/** Checking that all figures agree. */
export function CheckView({ state: { job }, store }: ViewProps) {
  const { REPORTS_TEXT } = useTexts();
  return (
    <Button
      appearance="primary"
      icon={<TaskListSquareLtr20Regular />}
      disabledFocusable={job !== null}
      onClick={() => void store.reports.check()}
    >
      {REPORTS_TEXT.check}
    </Button>
  );
}
