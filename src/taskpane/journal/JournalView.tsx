import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../pane/viewProps";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  what: { display: "flex", flexDirection: "column" },
});

/** The writings since the pane was opened, the newest first; that one can be undone. */
export function JournalView({ state: { busy, writings }, store }: ViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useTexts();
  const { JOURNAL, PANE, WRITING_NAMES } = texts;
  return (
    <div className={styles.view}>
      <Text>{writings.length === 0 ? JOURNAL.none : JOURNAL.hint}</Text>
      {writings.length > 0 && (
        <ol className={lists.list}>
          {writings.map(({ command: { writes }, applied, at }, index) => (
            <li key={`${at} ${writings.length - index}`} className={mergeClasses(lists.row, styles.row)}>
              <span className={styles.what}>
                <Text weight="semibold">{`${at.slice(11, 16)} ${WRITING_NAMES[writes.name]}`}</Text>
                <Caption1>{writes.says(texts, applied.written)}</Caption1>
              </span>
              {index === 0 && (
                <Button disabledFocusable={busy !== null} onClick={() => void store.undo()}>
                  {PANE.undo}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      <Text>{JOURNAL.afterwards}</Text>
    </div>
  );
}
