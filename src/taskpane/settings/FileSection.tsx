import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, ArrowUpload20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { CopyText } from "../ui/CopyText";
import { downloadFile } from "../ui/downloadFile";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { PageProps } from "../pane/viewProps";
import { ImportPreview } from "./ImportPreview";
import type { SettingsModel } from "./settingsModel";
import { exportSettings, openSettingsFile } from "./commands";

const FILE_NAME = "maluppfoljning-installningar.json";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FileSectionProps extends PageProps {
  readonly model: Pick<SettingsModel, "isUnreadable" | "importLines">;
}

/** The settings are carried to another workbook in a file, or taken from one. */
export function FileSection({ state, store, model, focusHeading }: FileSectionProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { SETTINGS } = useTexts();
  const [exported, setExported] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.busy !== null;
  const exportFile = async (): Promise<void> => {
    const take = (text: string): void => {
      setExported(text);
      downloadFile(FILE_NAME, new Blob([text], { type: "application/json" }));
    };
    if (!(await store.run(exportSettings, take))) setExported(null);
  };
  const open = (chosen: HTMLInputElement): void => {
    const [file] = chosen.files ?? [];
    // The same file may be chosen again when it has been put right.
    chosen.value = "";
    if (file !== undefined) void store.run(openSettingsFile, file);
  };
  return (
    <section className={section}>
      <Subtitle2 as="h3">{SETTINGS.fileHeading}</Subtitle2>
      <Caption1 className={styles.quiet}>{SETTINGS.fileHint}</Caption1>
      <div className={styles.buttons}>
        {!model.isUnreadable && (
          <Button
            icon={<ArrowDownload20Regular />}
            disabledFocusable={isBusy}
            onClick={() => void exportFile()}
          >
            {SETTINGS.export}
          </Button>
        )}
        <Button
          icon={<ArrowUpload20Regular />}
          disabledFocusable={isBusy}
          onClick={() => input.current?.click()}
        >
          {SETTINGS.import}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={SETTINGS.import}
          onChange={({ currentTarget }) => open(currentTarget)}
        />
      </div>
      <div role="status">{exported !== null && <Text>{SETTINGS.exported}</Text>}</div>
      {exported !== null && <CopyText text={exported} label={SETTINGS.copyFile} />}
      {model.importLines !== null && (
        <ImportPreview lines={model.importLines} isBusy={isBusy} store={store} focusHeading={focusHeading} />
      )}
    </section>
  );
}
