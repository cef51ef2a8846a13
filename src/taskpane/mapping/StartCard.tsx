import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CursorClick20Regular } from "@fluentui/react-icons";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import type { ColumnTarget } from "./mappingChoice";
import { pointOut } from "./commands";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

interface StartCardProps {
  readonly target: ColumnTarget;
  readonly store: PaneStore;
  readonly onPicked: () => void;
}

/** Where no headings are known: the first is pointed out in the workbook, and shows where the follow-up lies. */
export function StartCard({ target, store, onPicked }: StartCardProps) {
  const styles = useStyles();
  const { MAPPING } = useTexts();
  const point = async (): Promise<void> => {
    if (await store.run(pointOut, target)) onPicked();
  };
  return (
    <div className={styles.start}>
      <Text>{MAPPING.pointAnywhere}</Text>
      <Button className={styles.button} icon={<CursorClick20Regular />} onClick={() => void point()}>
        {MAPPING.pointOut}
      </Button>
    </div>
  );
}
