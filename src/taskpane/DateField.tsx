import { Field, Input, makeStyles } from "@fluentui/react-components";
import { PANE } from "../text/paneText";

const useStyles = makeStyles({ input: { maxWidth: "180px" } });

interface DateFieldProps {
  /** ISO date. */
  readonly date: string;
  readonly isDisabled: boolean;
  /** Null when the field was emptied: what the sheet's title says counts again. */
  readonly onChoose: (date: string | null) => void;
}

/** The day of the follow-up: what the sheet's title says, until another is chosen. */
export function DateField({ date, isDisabled, onChoose }: DateFieldProps) {
  const styles = useStyles();
  return (
    <Field label={PANE.followUpDate}>
      <Input
        className={styles.input}
        type="date"
        value={date}
        disabled={isDisabled}
        onChange={(_, { value }) => onChoose(value === "" ? null : value)}
      />
    </Field>
  );
}
