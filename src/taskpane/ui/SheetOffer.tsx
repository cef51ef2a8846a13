import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActionsStyle } from "./useActionsStyle";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SheetOfferProps {
  readonly text: string;
  readonly hint: string;
  readonly icon: ReactElement;
  readonly appearance: "primary" | "secondary" | "subtle";
  readonly isBusy: boolean;
  readonly onCreate: () => void;
}

/** A sheet that can be added to the workbook, and what that means. */
export function SheetOffer({ text, hint, icon, appearance, isBusy, onCreate }: SheetOfferProps) {
  const styles = useStyles();
  const { quiet } = useActionsStyle();
  return (
    <div className={styles.offer}>
      <Button
        className={appearance === "subtle" ? quiet : ""}
        appearance={appearance}
        icon={icon}
        disabledFocusable={isBusy}
        onClick={onCreate}
      >
        {text}
      </Button>
      <Caption1 className={styles.hint}>{hint}</Caption1>
    </div>
  );
}
