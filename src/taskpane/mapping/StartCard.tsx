import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CursorClick20Regular } from "@fluentui/react-icons";
import type { PaneStore } from "../paneStore";
import { useTexts } from "../ui/useTexts";
import type { ColumnTarget } from "./mappingChoice";

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
  const pointOut = async (): Promise<void> => {
    if (await store.mapping.pointOut(target)) onPicked();
  };
  return (
    <div className={styles.start}>
      <Text>{MAPPING.pointAnywhere}</Text>
      <Button className={styles.button} icon={<CursorClick20Regular />} onClick={() => void pointOut()}>
        {MAPPING.pointOut}
      </Button>
    </div>
  );
}
