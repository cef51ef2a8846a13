import { Button, Caption1 } from "@fluentui/react-components";
import { useBarStyles } from "../ui/useBarStyles";
import { useTexts } from "../ui/useTexts";
import type { PageProps } from "../pane/viewProps";
import type { SettingsModel } from "./settingsModel";
import { saveSettings } from "./commands";
import { setSettings } from "./slice";

interface SettingsBarProps extends PageProps {
  readonly model: Pick<SettingsModel, "isChanged" | "canSave">;
}

/** Says what is not saved, and saves it. */
export function SettingsBar({ state, store, focusHeading, model }: SettingsBarProps) {
  const styles = useBarStyles();
  const { SETTINGS } = useTexts();
  const { isChanged, canSave } = model;
  const discard = (): void => {
    setSettings(store, { changes: {} });
    focusHeading();
  };
  return (
    <div className={isChanged ? styles.bar : ""}>
      {/* Always there, so that what appears in it is read out. */}
      <Caption1 role="status" className={styles.quiet}>
        {isChanged && SETTINGS.unsaved}
      </Caption1>
      {isChanged && (
        <div className={styles.buttons}>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={!canSave || state.busy !== null}
            onClick={() => void store.run(saveSettings).then(focusHeading)}
          >
            {SETTINGS.save}
          </Button>
          <Button className={styles.button} onClick={discard}>
            {SETTINGS.discard}
          </Button>
        </div>
      )}
    </div>
  );
}
