import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useFieldsetStyles } from "../ui/useFieldsetStyles";
import { useTexts } from "../ui/useTexts";
import type { DeviationField } from "./deviationFields";
import type { SettingsChanges } from "./settingsChanges";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
  field: { flex: "1 1 120px", minWidth: 0 },
  input: { width: "108px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface DeviationFieldsProps {
  readonly deviation: readonly DeviationField[];
  readonly onChange: (change: SettingsChanges) => void;
}

/** From where a deviation from budget is to be commented on. */
export function DeviationFields({ deviation, onChange }: DeviationFieldsProps) {
  const styles = useStyles();
  const fieldset = useFieldsetStyles();
  const { SETTINGS } = useTexts();
  return (
    <fieldset className={fieldset.fieldset} aria-describedby="deviation-hint">
      <legend className={fieldset.legend}>{SETTINGS.deviations}</legend>
      <Caption1 id="deviation-hint" className={styles.hint}>
        {SETTINGS.deviationHint}
      </Caption1>
      <div className={styles.fields}>
        {deviation.map(({ id, name, text, problem }) => (
          <Field
            key={id}
            className={styles.field}
            label={name}
            {...(problem !== null ? { validationMessage: problem, validationState: "error" } : {})}
          >
            <Input
              className={styles.input}
              value={text}
              onChange={(_, { value }) => onChange({ [id]: value })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
