import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PaneStore } from "../pane/paneStore";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { importSettings } from "./commands";
import { setSettings } from "./slice";

const useStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0 },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ImportPreviewProps {
  readonly lines: readonly string[];
  readonly isBusy: boolean;
  readonly store: PaneStore;
  readonly focusHeading: () => void;
}

/** The changes of importing a file, before it is done. */
export function ImportPreview({ lines, isBusy, store, focusHeading }: ImportPreviewProps) {
  const styles = useStyles();
  const { section, heading } = useListStyles();
  const { SETTINGS } = useTexts();
  const { ref, focus } = useFocusTarget();
  useEffect(focus, [focus]);
  const close = (): void => {
    setSettings(store, { file: null });
    focusHeading();
  };
  return (
    <div className={mergeClasses(section, styles.preview)}>
      <h4 ref={ref} tabIndex={-1} className={mergeClasses(heading, styles.title)}>
        {SETTINGS.importHeading}
      </h4>
      {lines.length === 0 ? (
        <Text>{SETTINGS.importNothing}</Text>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {lines.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void store.run(importSettings).then(focusHeading)}
          >
            {SETTINGS.confirmImport}
          </Button>
        )}
        <Button onClick={close}>{SETTINGS.cancelImport}</Button>
      </div>
    </div>
  );
}
