import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Messages } from "../Messages";
import type { PaneState } from "../paneState";
import type { PaneStore } from "../paneStore";
import { useTexts } from "../useTexts";
import type { MappingModel } from "./mappingModel";

const useStyles = makeStyles({
  // Stays in view below a long list; over the pane's own padding.
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: "auto",
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Both on one line, also in the narrowest pane.
  button: { minWidth: 0 },
});

interface SaveBarProps {
  readonly model: Pick<MappingModel, "canSave" | "canReset">;
  readonly state: PaneState;
  readonly store: PaneStore;
  /** The button that was pressed may be gone. */
  readonly onDone: () => void;
}

/** What can be done with how the workbook is read, and what came of it. */
export function SaveBar({ model: { canSave, canReset }, state, store, onDone }: SaveBarProps) {
  const styles = useStyles();
  const { MAPPING, PANE } = useTexts();
  const isBusy = state.job !== null;
  return (
    <div className={styles.bar}>
      <Messages state={state} store={store} />
      {canSave && <Caption1 className={styles.quiet}>{MAPPING.saveHint}</Caption1>}
      {(canSave || canReset) && (
        <div className={styles.buttons}>
          {canSave && (
            <Button
              className={styles.button}
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void store.mapping.save().then(onDone)}
            >
              {PANE.save}
            </Button>
          )}
          {canReset && (
            <Button
              className={styles.button}
              disabledFocusable={isBusy}
              onClick={() => void store.mapping.forget().then(onDone)}
            >
              {MAPPING.reset}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
