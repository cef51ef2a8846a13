import { Caption1, makeStyles, Radio, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldsetStyles } from "./useFieldsetStyles";

/** One of several to choose. */
export interface ChoiceOption {
  readonly id: string;
  readonly name: string;
  /** Its label. */
  readonly hint: string;
}

/** A choice with what can be chosen. */
export interface ChoiceGroup<Option extends ChoiceOption> {
  readonly legend: string;
  readonly options: readonly Option[];
  /** The id of what is chosen. */
  readonly selected: string;
}

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column" },
  // In line with the label, which stands beside the circle.
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: "32px" },
});

interface ChoiceFieldsProps<Option extends ChoiceOption> {
  readonly group: ChoiceGroup<Option>;
  readonly onChoose: (option: Option) => void;
}

/** One of several is chosen, each with what it does. */
export function ChoiceFields<Option extends ChoiceOption>({ group, onChoose }: ChoiceFieldsProps<Option>) {
  const styles = useStyles();
  const fieldset = useFieldsetStyles();
  const name = useId();
  return (
    <fieldset className={fieldset.fieldset}>
      <legend className={fieldset.legend}>{group.legend}</legend>
      {group.options.map((option) => (
        <div key={option.id} className={styles.option}>
          <Radio
            name={name}
            value={option.id}
            label={option.name}
            checked={option.id === group.selected}
            aria-describedby={`${name}-${option.id}`}
            onChange={() => onChoose(option)}
          />
          <Caption1 id={`${name}-${option.id}`} className={styles.hint}>
            {option.hint}
          </Caption1>
        </div>
      ))}
    </fieldset>
  );
}
