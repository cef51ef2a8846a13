import { Subtitle2 } from "@fluentui/react-components";
import { QuestionCard } from "../mapping/QuestionCard";
import type { MappingQuestion } from "../mapping/mappingQuestion";
import type { PaneStore } from "../pane/paneStore";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { buildReports } from "./commands";

interface LedgerQuestionsProps {
  readonly questions: readonly MappingQuestion[];
  readonly store: PaneStore;
  /** An answered question is gone; so may the whole list be. */
  readonly onAnswered: () => void;
}

/** The questions that the ledger leaves open. Each answer is kept in the workbook, and the reports are built by it. */
export function LedgerQuestions({ questions, store, onAnswered }: LedgerQuestionsProps) {
  const { section } = useListStyles();
  const { MAPPING, countedHeading } = useTexts();
  const answered = (): void => void store.run(buildReports).then(onAnswered);
  return (
    <section className={section} aria-labelledby="ledger-questions-heading">
      <Subtitle2 as="h2" id="ledger-questions-heading">
        {countedHeading(MAPPING.questions, questions.length)}
      </Subtitle2>
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} store={store} onAnswered={answered} />
      ))}
    </section>
  );
}
