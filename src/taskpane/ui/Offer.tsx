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

interface OfferProps {
  /** By which the button gets the focus back. */
  readonly id?: string;
  readonly text: string;
  readonly hint: string;
  readonly icon: ReactElement;
  readonly appearance: "primary" | "secondary" | "subtle";
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** Something that can be begun, and what that means. */
export function Offer({ id, text, hint, icon, appearance, isBusy, onTake }: OfferProps) {
  const styles = useStyles();
  const { quiet } = useActionsStyle();
  return (
    <div className={styles.offer}>
      <Button
        id={id}
        className={appearance === "subtle" ? quiet : ""}
        appearance={appearance}
        icon={icon}
        disabledFocusable={isBusy}
        onClick={onTake}
      >
        {text}
      </Button>
      <Caption1 className={styles.hint}>{hint}</Caption1>
    </div>
  );
}
