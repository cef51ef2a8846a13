import { Button, Caption1 } from "@fluentui/react-components";
import { Messages } from "../pane/Messages";
import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { useBarStyles } from "../ui/useBarStyles";
import { useTexts } from "../ui/useTexts";
import type { MappingModel } from "./mappingModel";
import { forgetMapping, saveMapping } from "./commands";

interface SaveBarProps {
  readonly model: Pick<MappingModel, "canSave" | "canReset">;
  readonly state: PaneState;
  readonly store: PaneStore;
  /** The button that was pressed may be gone. */
  readonly onDone: () => void;
}

/** The bar with which a reading is saved or forgotten, and how that went. */
export function SaveBar({ model: { canSave, canReset }, state, store, onDone }: SaveBarProps) {
  const styles = useBarStyles();
  const { MAPPING, PANE } = useTexts();
  const isBusy = state.busy !== null;
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
              onClick={() => void store.run(saveMapping).then(onDone)}
            >
              {PANE.save}
            </Button>
          )}
          {canReset && (
            <Button
              className={styles.button}
              disabledFocusable={isBusy}
              onClick={() => void store.run(forgetMapping).then(onDone)}
            >
              {MAPPING.reset}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
