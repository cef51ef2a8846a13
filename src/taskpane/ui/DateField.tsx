import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isIsoDate, parseDate } from "../../workbook/cells/decodeDate";
import { useTexts } from "./useTexts";

const useStyles = makeStyles({ input: { width: "104px" } });

interface DateFieldProps {
  readonly label: string;
  /** ISO date; null before there is one. */
  readonly date: string | null;
  /** The fault of the date; null where there is none. */
  readonly problem?: string | null;
  readonly hint?: string | null;
  readonly isDisabled?: boolean;
  /** Null when the field was emptied. */
  readonly onChoose: (date: string | null) => void;
}

/**
 * A day, written in any of the ways that dates are written in a workbook. Text in the Swedish order, because the browser's own
 * date field shows the order of the computer's language. What is not understood stays, with an error beside it.
 */
export function DateField({
  label,
  date,
  problem = null,
  hint = null,
  isDisabled = false,
  onChoose,
}: DateFieldProps) {
  const styles = useStyles();
  const { PANE } = useTexts();
  /** The text being typed; when the field is left, it gives way to the date that counts, where there is one. */
  const [draft, setDraft] = useState<string | null>(null);
  const isUnfinished = draft !== null && draft !== "" && parseDate(draft) === null;
  const message = isUnfinished ? PANE.followUpDateForm : problem;
  const change = (text: string): void => {
    setDraft(text);
    if (text === "") onChoose(null);
    else if (isIsoDate(text)) onChoose(text);
  };
  const finish = (): void => {
    const day = draft === null ? null : parseDate(draft);
    if (day !== null && day !== date) onChoose(day);
    if (draft === "" || day !== null) setDraft(null);
  };
  return (
    <Field
      label={label}
      {...(hint !== null && { hint })}
      {...(message !== null ? { validationMessage: message, validationState: "error" } : {})}
    >
      <Input
        className={styles.input}
        value={draft ?? date ?? ""}
        disabled={isDisabled}
        onBlur={finish}
        onKeyDown={({ key }) => key === "Enter" && finish()}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}
