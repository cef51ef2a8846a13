import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";
import { useActionsStyle } from "./useActionsStyle";
import { useTexts } from "./useTexts";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface TemplateOfferProps {
  readonly state: Pick<PaneState, "job">;
  readonly store: PaneStore;
  readonly appearance: "primary" | "secondary" | "subtle";
}

/** A follow-up to start from, for those who have none. */
export function TemplateOffer({ state, store, appearance }: TemplateOfferProps) {
  const styles = useStyles();
  const { PANE } = useTexts();
  const { quiet } = useActionsStyle();
  return (
    <div className={styles.offer}>
      <Button
        className={appearance === "subtle" ? quiet : ""}
        appearance={appearance}
        icon={<DocumentTable20Regular />}
        disabledFocusable={state.job !== null}
        onClick={() => void store.followUp.createTemplate()}
      >
        {PANE.createTemplate}
      </Button>
      <Caption1 className={styles.hint}>{PANE.templateHint}</Caption1>
    </div>
  );
}
