import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CircleHalfFill16Regular,
  DismissCircle16Regular,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { AttainmentLevel } from "../../domain/attainmentLevel";
import { useMarkStyle } from "./useMarkStyle";

const useStyles = makeStyles({
  attained: { color: tokens.colorStatusSuccessForeground1 },
  partlyAttained: { color: tokens.colorStatusWarningForeground3 },
  notAttained: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Record<AttainmentLevel | "none", ReactElement> = {
  attained: <CheckmarkCircle16Filled aria-hidden />,
  partlyAttained: <CircleHalfFill16Regular aria-hidden />,
  notAttained: <DismissCircle16Regular aria-hidden />,
  none: <QuestionCircle16Regular aria-hidden />,
};

/** A level as icon, word and colour: never by colour alone. */
export function LevelMark({
  level,
  word,
}: {
  readonly level: AttainmentLevel | null;
  readonly word: string;
}) {
  const styles = useStyles();
  const { mark } = useMarkStyle();
  const key = level ?? "none";
  return (
    <span className={mergeClasses(mark, styles[key])}>
      {ICONS[key]}
      {word}
    </span>
  );
}
