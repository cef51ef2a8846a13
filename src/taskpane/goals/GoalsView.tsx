import { Caption1, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { LevelMark } from "../LevelMark";
import { useListStyles } from "../useListStyles";
import { useTexts } from "../useTexts";
import type { ViewProps } from "../viewProps";
import { goalRows } from "./goalRows";

const useStyles = makeStyles({
  goal: { display: "flex", flexDirection: "column", gap: "2px", containIntrinsicSize: "auto 64px" },
  facts: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every goal with its level and value. */
export function GoalsView({ state: { result }, store }: ViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useTexts();
  const rows = useMemo(() => (result === null ? null : goalRows(result, texts)), [result, texts]);
  if (rows === null) return <Text>{texts.PANE.noGoals}</Text>;
  return (
    <ul className={lists.list}>
      {rows.map((goal) => (
        <li key={goal.id} className={mergeClasses(lists.row, styles.goal)}>
          <Link as="button" onClick={() => void store.show(goal.place)}>
            {goal.title}
          </Link>
          <span className={styles.facts}>
            <LevelMark level={goal.level} word={goal.levelWord} />
            <Text className={styles.figure}>{goal.score}</Text>
          </span>
          {goal.notes.map((note) => (
            <Caption1 key={note} className={styles.quiet}>
              {note}
            </Caption1>
          ))}
        </li>
      ))}
    </ul>
  );
}
