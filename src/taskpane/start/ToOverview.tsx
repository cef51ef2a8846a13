import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  said: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

interface ToOverviewProps {
  /** Why there is nothing in the view yet. */
  readonly sentence: string;
  readonly store: PaneStore;
}

/** A view that has nothing to show yet, with the way to where that is put right. */
export function ToOverview({ sentence, store }: ToOverviewProps) {
  const styles = useStyles();
  const { START } = useTexts();
  const open = (): void => {
    store.openView("overview");
    // What was pressed is gone with its view.
    document.getElementById("tab-overview")?.focus();
  };
  return (
    <div className={styles.said}>
      <Text>{sentence}</Text>
      <Button onClick={open}>{START.toOverview}</Button>
    </div>
  );
}
