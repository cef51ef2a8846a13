import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { PANE } from "../text/paneText";
import { isIsoDate } from "../workbook/decodeDate";

const useStyles = makeStyles({ input: { maxWidth: "140px" } });

interface DateFieldProps {
  /** ISO date. */
  readonly date: string;
  readonly isDisabled: boolean;
  /** Null when the field was emptied: what the sheet's title says counts again. */
  readonly onChoose: (date: string | null) => void;
}

/**
 * The day of the follow-up: what the sheet's title says, until another is chosen. Text in the Swedish order, because the
 * browser's own date field shows the order of the computer's language.
 */
export function DateField({ date, isDisabled, onChoose }: DateFieldProps) {
  const styles = useStyles();
  /** What is being typed; when the field is left, it gives way to the date that counts. */
  const [draft, setDraft] = useState<string | null>(null);
  const isUnfinished = draft !== null && draft !== "" && !isIsoDate(draft);
  const change = (text: string): void => {
    setDraft(text);
    if (text === "") onChoose(null);
    else if (isIsoDate(text)) onChoose(text);
  };
  return (
    <Field
      label={PANE.followUpDate}
      {...(isUnfinished ? { validationMessage: PANE.followUpDateForm, validationState: "error" } : {})}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={draft ?? date}
        disabled={isDisabled}
        onBlur={() => setDraft(null)}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}
