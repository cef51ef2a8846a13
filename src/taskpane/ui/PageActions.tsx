import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useActionsStyle } from "./useActionsStyle";
import { useTexts } from "./useTexts";

interface PageActionsProps {
  /** Null where the page cannot be left yet. */
  readonly onBack: (() => void) | null;
  readonly children?: ReactNode;
}

/** The buttons at the top of what stands in the place of the views: the way back, and what else there is. */
export function PageActions({ onBack, children }: PageActionsProps) {
  const { actions, quiet } = useActionsStyle();
  const { MAPPING } = useTexts();
  return (
    <div className={actions}>
      {onBack !== null && (
        <Button className={quiet} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {MAPPING.back}
        </Button>
      )}
      {children}
    </div>
  );
}
