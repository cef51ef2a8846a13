import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowCircleDown16Regular,
  ArrowCircleUp16Regular,
  CheckmarkCircle16Filled,
  CircleHalfFill16Regular,
  DismissCircle16Regular,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Tone } from "../../domain/scale/scale";
import { useMarkStyle } from "./useMarkStyle";

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusSuccessForeground1 },
  middling: { color: tokens.colorStatusWarningForeground3 },
  weak: { color: tokens.colorStatusWarningForeground3 },
  poor: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Record<Tone | "none", ReactElement> = {
  good: <CheckmarkCircle16Filled aria-hidden />,
  fair: <ArrowCircleUp16Regular aria-hidden />,
  middling: <CircleHalfFill16Regular aria-hidden />,
  weak: <ArrowCircleDown16Regular aria-hidden />,
  poor: <DismissCircle16Regular aria-hidden />,
  none: <QuestionCircle16Regular aria-hidden />,
};

/** A level as icon, word and colour: never by colour alone. Without a level its tone is null. */
export function LevelMark({ tone, word }: { readonly tone: Tone | null; readonly word: string }) {
  const styles = useStyles();
  const { mark } = useMarkStyle();
  const key = tone ?? "none";
  return (
    <span className={mergeClasses(mark, styles[key])}>
      {ICONS[key]}
      {word}
    </span>
  );
}
