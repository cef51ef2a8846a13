import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../ui/useTexts";
import { LevelForm } from "./LevelForm";
import type { LevelEntry, LevelFormModel } from "./levelFormModel";
import { openerId, type LevelEntries } from "./useLevelEntries";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The values and actions with which the rows let levels be entered. */
export interface EnteringProps {
  readonly entries: LevelEntries;
  readonly isBusy: boolean;
  /** Whether the level that was saved last can be undone. */
  readonly canUndo: boolean;
}

interface LevelEnteringProps extends EnteringProps {
  readonly id: string;
  readonly text: string;
  /** The same, told apart from the other rows'. */
  readonly name: string;
  /** The level in the workbook. */
  readonly standing: LevelEntry;
  readonly formOf: (entry: LevelEntry) => LevelFormModel;
  readonly write: (entry: LevelEntry) => Promise<boolean>;
}

/** The button that opens a row's form for its level, or the form. What was saved is said where it was entered. */
export function LevelEntering({
  id,
  text,
  name,
  standing,
  formOf,
  write,
  entries,
  isBusy,
  canUndo,
}: LevelEnteringProps) {
  const styles = useStyles();
  const { GOALS, PANE } = useTexts();
  const row = { id, name };
  const entry = entries.of(row);
  if (entry !== null) {
    return (
      <LevelForm
        id={id}
        model={formOf(entry)}
        entry={entry}
        isBusy={isBusy}
        problem={entries.problemOf(row)}
        onChange={(changed) => entries.change(row, changed)}
        onSave={() => void entries.save(row, () => write(entry))}
        onCancel={() => entries.cancel(row)}
      />
    );
  }
  return (
    <div className={styles.line}>
      <Button
        id={openerId(id)}
        size="small"
        aria-label={name}
        disabledFocusable={isBusy}
        onClick={() => entries.open(row, standing)}
      >
        {text}
      </Button>
      {entries.isSaved(row) && canUndo && (
        <>
          <Caption1>{GOALS.saved}</Caption1>
          <Link as="button" disabledFocusable={isBusy} onClick={() => void entries.undo(row)}>
            {PANE.undo}
          </Link>
        </>
      )}
    </div>
  );
}
