import { Button, Label, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useId, useRef } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    height: "48px",
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: "#0b5a2f",
    color: "#ffffff",
  },
  title: { marginRight: "auto", display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  subtitle: { color: "#d7ebdf" },
  label: { color: "#ffffff" },
  select: { minWidth: "236px" },
  button: {
    color: "#ffffff",
    "& .fui-Button__icon": { color: "#ffffff" },
    ":hover": { color: "#ffffff", backgroundColor: "#0f703b", "& .fui-Button__icon": { color: "#ffffff" } },
    ":hover:active": { color: "#ffffff", backgroundColor: "#084a26" },
    ":focus-visible": { outline: "2px solid #ffffff", outlineOffset: "1px" },
  },
});

interface TopBarProps {
  readonly samples: readonly string[];
  /** Name of the open file; not a sample's when the user opened one of their own. */
  readonly fileName: string | null;
  readonly canSave: boolean;
  readonly onSample: (name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
}

export function TopBar({ samples, fileName, canSave, onSample, onFile, onSave }: TopBarProps) {
  const styles = useStyles();
  const selectId = useId();
  const fileInput = useRef<HTMLInputElement>(null);
  const isOwnFile = fileName !== null && !samples.includes(fileName);
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <Text as="h1" size={400} weight="semibold">
          Måluppföljning
        </Text>
        <Text className={styles.subtitle}>Arbetsbänk utan Excel</Text>
      </div>
      <Label htmlFor={selectId} className={styles.label}>
        Arbetsbok
      </Label>
      <Select
        id={selectId}
        className={styles.select}
        value={fileName ?? ""}
        onChange={(_event, { value }) => onSample(value)}
      >
        {isOwnFile && <option value={fileName}>{fileName}</option>}
        {samples.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <input
        ref={fileInput}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label="Arbetsbok att öppna"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <Button
        appearance="transparent"
        className={styles.button}
        icon={<FolderOpenRegular />}
        onClick={() => fileInput.current?.click()}
      >
        Öppna .xlsx
      </Button>
      <Button
        appearance="transparent"
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        disabled={!canSave}
        onClick={onSave}
      >
        Spara .xlsx
      </Button>
    </header>
  );
}
