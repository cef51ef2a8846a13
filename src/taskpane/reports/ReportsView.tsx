import { Button } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import { useTexts } from "../useTexts";
import type { ViewProps } from "../viewProps";

/** Building the annexes. */
export function ReportsView({ state: { job }, store }: ViewProps) {
  const { REPORTS_TEXT } = useTexts();
  return (
    <Button
      appearance="primary"
      icon={<DocumentTable20Regular />}
      disabledFocusable={job !== null}
      onClick={() => void store.reports.build()}
    >
      {REPORTS_TEXT.build}
    </Button>
  );
}
