import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { PlaceLink } from "../PlaceLink";
import type { PaneStore } from "../paneStore";
import { useListStyles } from "../useListStyles";
import { useTexts } from "../useTexts";
import type { FigureModel, FindingRow } from "./checkModel";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    containIntrinsicSize: "auto 104px",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface FindingItemProps {
  readonly finding: FindingRow;
  readonly store: PaneStore;
}

/** One finding: what was compared, what is the matter and what to do, and both figures with their cells. */
export function FindingItem({ finding, store }: FindingItemProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { CHECK_TEXT } = useTexts();
  const { rule, sentence, stated, expected, place } = finding;
  return (
    <li tabIndex={-1} className={mergeClasses(lists.row, styles.finding)}>
      {rule !== null && <Caption1 className={styles.quiet}>{rule}</Caption1>}
      <Text>{sentence}</Text>
      {stated !== null && <Figure word={CHECK_TEXT.stated} figure={stated} store={store} />}
      {expected !== null && <Figure word={CHECK_TEXT.expected} figure={expected} store={store} />}
      {place !== null && <PlaceLink place={place} store={store} />}
    </li>
  );
}

interface FigureProps {
  readonly word: string;
  readonly figure: FigureModel;
  readonly store: PaneStore;
}

function Figure({ word, figure: { text, place, more }, store }: FigureProps) {
  const styles = useStyles();
  return (
    <Text className={styles.figure}>
      {`${word} ${text} `}
      {place !== null && <PlaceLink place={place} store={store} />}
      {more !== null && ` ${more}`}
    </Text>
  );
}
