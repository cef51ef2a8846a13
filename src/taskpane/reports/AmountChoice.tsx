import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useTexts } from "../ui/useTexts";
import type { ReportChoices } from "./reportChoices";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface AmountChoiceProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of two ways to write the figures of the reports, each with what it means. */
export function AmountChoice<Choice extends NonNullable<ReportChoices["amounts" | "unit"]>>({
  label,
  choices,
  chosen,
  onChoose,
}: AmountChoiceProps<Choice>) {
  const styles = useStyles();
  const { AMOUNT_CHOICES } = useTexts();
  const choose = (value: string): void => {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) onChoose(choice);
  };
  return (
    <Field label={label}>
      <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
        {choices.map((choice) => (
          <Radio
            key={choice}
            value={choice}
            label={
              <span className={styles.choice}>
                {AMOUNT_CHOICES[choice].name}
                <Caption1 className={styles.hint}>{AMOUNT_CHOICES[choice].hint}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
