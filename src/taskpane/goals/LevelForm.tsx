import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useTexts } from "../ui/useTexts";
import type { LevelEntry, LevelFormModel } from "./levelFormModel";
import { choiceId } from "./useLevelEntries";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const NONE = "none";

interface LevelFormProps {
  readonly id: string;
  readonly model: LevelFormModel;
  readonly entry: LevelEntry;
  readonly isBusy: boolean;
  /** Why it could not be saved. */
  readonly problem: string | null;
  readonly onChange: (entry: LevelEntry) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A level to be written in the workbook, with its motivation where one is asked for. */
export function LevelForm({ id, model, entry, isBusy, problem, onChange, onSave, onCancel }: LevelFormProps) {
  const styles = useStyles();
  const { GOALS, PANE } = useTexts();
  const motivation = useFocusTarget();
  const [isAsked, setAsked] = useState(false);
  const isMissing = model.motivation === "needed" && entry.motivation.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    setAsked(isMissing);
    if (isMissing) motivation.focus();
    else if (model.isChanged) onSave();
    else onCancel();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label={model.heading}>
        <RadioGroup
          value={entry.level ?? NONE}
          onChange={(_, { value }) =>
            onChange({ ...entry, level: model.choices.find(({ level }) => level === value)?.level ?? null })
          }
        >
          {model.choices.map(({ level, word }) => (
            <Radio key={word} id={choiceId(id, level)} value={level ?? NONE} label={word} />
          ))}
        </RadioGroup>
      </Field>
      {model.motivation !== null && (
        <Field
          label={GOALS.motivation}
          required={model.motivation === "needed"}
          {...(isAsked && isMissing && { validationMessage: GOALS.motivationNeeded })}
        >
          <Textarea
            ref={motivation.ref}
            resize="vertical"
            value={entry.motivation}
            onChange={(_, { value }) => onChange({ ...entry, motivation: value })}
          />
        </Field>
      )}
      {model.hint !== null && <Text>{model.hint}</Text>}
      {problem !== null && <Text className={styles.problem}>{problem}</Text>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {GOALS.saveInWorkbook}
        </Button>
        <Button onClick={onCancel}>{PANE.cancel}</Button>
      </div>
    </form>
  );
}
