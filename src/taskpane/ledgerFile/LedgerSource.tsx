import { Caption1, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ViewProps } from "../pane/viewProps";
import { PlaceLink } from "../ui/PlaceLink";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { FileButton } from "./FileButton";
import { openLedgerFile } from "./commands";
import { readInSheets } from "./readInSheets";

const useStyles = makeStyles({
  drop: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    alignItems: "flex-start",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The id of what opens a file: it gets the focus back when the file is left. */
export const OPEN_LEDGER_FILE = "open-ledger-file";

/** Where the ledger was read in from, and the way to read in another file: chosen, or dropped anywhere in the pane. */
export function LedgerSource({ state, store }: ViewProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { REPORTS_TEXT } = useTexts();
  const [isOver, setIsOver] = useState(false);
  const isBusy = state.busy !== null;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      // Otherwise the file would be opened in the place of the pane.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      setIsOver(false);
      if (!isBusy) void store.run(openLedgerFile, file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [store, isBusy]);
  const sheets = readInSheets(state);
  return (
    <section
      className={mergeClasses(section, styles.drop, isOver && styles.over)}
      aria-labelledby="ledger-source-heading"
    >
      <Subtitle2 as="h2" id="ledger-source-heading">
        {REPORTS_TEXT.ledger}
      </Subtitle2>
      {sheets.map(({ sentence, place }) => (
        <Text key={place.sheet}>
          {sentence} <PlaceLink place={place} store={store} />
        </Text>
      ))}
      {sheets.length === 0 && <Caption1 className={styles.quiet}>{REPORTS_TEXT.dropHint}</Caption1>}
      <FileButton id={OPEN_LEDGER_FILE} label={REPORTS_TEXT.readFromFile} isBusy={isBusy} store={store} />
    </section>
  );
}
