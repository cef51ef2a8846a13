import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { DocumentText20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { frozenNames } from "../frozen/frozenNames";
import type { ViewProps } from "../pane/viewProps";
import { useTexts } from "../ui/useTexts";
import { checkDocument } from "./commands";
import { setCheck } from "./slice";

const useStyles = makeStyles({
  document: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere" },
});

/** A report as a Word document instead of a pasted text, and what the report is held against where something is frozen. */
export function ReportDocument({ state, store }: ViewProps) {
  const styles = useStyles();
  const { CHECK_TEXT, documentText } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const { busy, check } = state;
  const names = frozenNames(state);
  const open = (chosen: HTMLInputElement): void => {
    const [first] = chosen.files ?? [];
    // The same file may be chosen again when it has been put right.
    chosen.value = "";
    if (first !== undefined) void store.run(checkDocument, first);
  };
  return (
    <div className={styles.document}>
      <Caption1 className={styles.quiet}>{CHECK_TEXT.fileHint}</Caption1>
      <Button
        className={styles.button}
        icon={<DocumentText20Regular />}
        disabledFocusable={busy !== null}
        onClick={() => file.current?.click()}
      >
        {CHECK_TEXT.chooseFile}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".docx"
        aria-label={CHECK_TEXT.file}
        onChange={({ currentTarget }) => open(currentTarget)}
      />
      {check.document !== null && <Text className={styles.name}>{documentText(check.document.name)}</Text>}
      {names.length > 0 && (
        <Field label={CHECK_TEXT.against}>
          <Select
            value={check.against ?? ""}
            onChange={(_, { value }) => setCheck(store, { against: value === "" ? null : value })}
          >
            <option value="">{CHECK_TEXT.againstNow}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
