import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type SyntheticEvent } from "react";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  // Fluent's field is else never narrower than its columns.
  reason: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface HideFormProps {
  /** The id of what tells which finding it is about. */
  readonly labelledBy: string;
  readonly isBusy: boolean;
  readonly onHide: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding is left as it is: without a reason it is not hidden. */
export function HideForm({ labelledBy, isBusy, onHide, onCancel }: HideFormProps) {
  const styles = useStyles();
  const { CHECK_TEXT, PANE } = useTexts();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const { ref, focus } = useFocusTarget();
  useEffect(focus, [focus]);
  const isMissing = reason.trim() === "";
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isMissing) focus();
    else onHide(reason);
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-labelledby={labelledBy}
      onSubmit={submit}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Field
        required
        label={CHECK_TEXT.reason}
        hint={CHECK_TEXT.reasonHint}
        {...(isTried &&
          isMissing && { validationMessage: CHECK_TEXT.reasonMissing, validationState: "error" })}
      >
        <Input
          ref={ref}
          className={styles.reason}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {CHECK_TEXT.confirmHide}
        </Button>
        <Button size="small" onClick={onCancel}>
          {PANE.cancel}
        </Button>
      </div>
    </form>
  );
}
