import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  Person16Regular,
  QuestionCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Certainty } from "../../workbook/layout/followUpBlock";
import { useMarkStyle } from "../ui/useMarkStyle";

const useStyles = makeStyles({
  certain: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorStatusWarningForeground3 },
  several: { color: tokens.colorStatusWarningForeground3 },
  chosen: { color: tokens.colorNeutralForeground2 },
  lost: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS: Record<Certainty, ReactElement> = {
  certain: <CheckmarkCircle16Filled aria-hidden />,
  likely: <QuestionCircle16Regular aria-hidden />,
  several: <Warning16Filled aria-hidden />,
  chosen: <Person16Regular aria-hidden />,
  lost: <ErrorCircle16Filled aria-hidden />,
};

/** How sure a column is, as icon, word and colour: never by colour alone. */
export function CertaintyMark({ certainty, word }: { readonly certainty: Certainty; readonly word: string }) {
  const styles = useStyles();
  const { mark } = useMarkStyle();
  return (
    <span className={mergeClasses(mark, styles[certainty])}>
      {ICONS[certainty]}
      <Caption1>{word}</Caption1>
    </span>
  );
}
