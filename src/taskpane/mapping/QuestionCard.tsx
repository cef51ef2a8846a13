import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import { ColumnPicker } from "./ColumnPicker";
import type { MappingQuestion } from "./mappingQuestion";
import { giveAnswer } from "./commands";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  question: { display: "grid", gridTemplateColumns: "28px 1fr" },
  icon: { color: tokens.colorBrandForeground1 },
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  offered: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  answer: { justifyContent: "flex-start", textAlign: "left" },
});

/** The likeliest answers come first; where there are many, more when they are asked for. */
const SHOWN_AT_FIRST = 8;

interface QuestionCardProps {
  readonly question: MappingQuestion;
  readonly store: PaneStore;
  readonly onAnswered: () => void;
}

/** One question with its answers: a click is enough, or another column is picked. */
export function QuestionCard({ question, store, onAnswered }: QuestionCardProps) {
  const styles = useStyles();
  const id = useId();
  const { MAPPING, moreText } = useTexts();
  const { sentence, example, answers, picker, otherText } = question;
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const more = Math.min(SHOWN_AT_FIRST, answers.length - shown);
  const [isOther, setOther] = useState(otherText === null);
  return (
    <div role="group" aria-labelledby={id} className={styles.card}>
      <div className={styles.question}>
        <QuestionCircle20Regular className={styles.icon} aria-hidden />
        <span className={styles.text}>
          <Text id={id} weight="semibold">
            {sentence}
          </Text>
          {example !== null && <Caption1 className={styles.quiet}>{example}</Caption1>}
        </span>
      </div>
      {(answers.length > 0 || otherText !== null) && (
        <div className={styles.answers}>
          {answers.slice(0, shown).map(({ id: option, text, leadsTo, isProposed, answer }) => (
            <Button
              key={option}
              className={styles.answer}
              onClick={() => void giveAnswer(store, answer).then(onAnswered)}
            >
              <span className={styles.offered}>
                <span className={styles.text}>
                  {text}
                  {leadsTo !== null && <Caption1 className={styles.quiet}>{leadsTo}</Caption1>}
                </span>
                {isProposed && (
                  <Badge appearance="tint" color="brand">
                    {MAPPING.proposed}
                  </Badge>
                )}
              </span>
            </Button>
          ))}
          {more > 0 && (
            <Button className={styles.answer} appearance="subtle" onClick={() => setShown(shown + more)}>
              {moreText(more)}
            </Button>
          )}
          {otherText !== null && (
            <Button
              className={styles.answer}
              appearance="subtle"
              aria-expanded={isOther}
              onClick={() => setOther(!isOther)}
            >
              {otherText}
            </Button>
          )}
        </div>
      )}
      {picker !== null && isOther && <ColumnPicker picker={picker} store={store} onPicked={onAnswered} />}
    </div>
  );
}
