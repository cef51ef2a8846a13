import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../ui/useTexts";
import type { SettingsChanges } from "./settingsChanges";
import type { ThresholdField } from "./thresholdFields";
import { useFieldsetStyles } from "../ui/useFieldsetStyles";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
  field: { flex: "1 1 120px", minWidth: 0 },
  input: { width: "108px" },
});

interface ThresholdFieldsProps {
  readonly thresholds: readonly ThresholdField[];
  readonly onChange: (change: SettingsChanges) => void;
}

/** The limits for a goal's level. */
export function ThresholdFields({ thresholds, onChange }: ThresholdFieldsProps) {
  const styles = useStyles();
  const fieldset = useFieldsetStyles();
  const { SETTINGS } = useTexts();
  return (
    <fieldset className={fieldset.fieldset}>
      <legend className={fieldset.legend}>{SETTINGS.thresholds}</legend>
      <div className={styles.fields}>
        {thresholds.map(({ level, name, text, problem }) => (
          <Field
            key={level}
            className={styles.field}
            label={name}
            hint={SETTINGS.thresholdHint}
            {...(problem !== null ? { validationMessage: problem, validationState: "error" } : {})}
          >
            <Input
              className={styles.input}
              value={text}
              onChange={(_, { value }) => onChange({ [`threshold:${level}`]: value })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
