import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useEffect, useMemo } from "react";
import type { ReadLayout } from "../../app/readFollowUp";
import { useListStyles } from "../ui/useListStyles";
import { shownPage, type PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { TemplateOffer } from "../overview/TemplateOffer";
import { ABOVE_BAR } from "../ui/useBarStyles";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useTexts } from "../ui/useTexts";
import { AssessmentSection } from "./AssessmentSection";
import { BlockChoice } from "./BlockChoice";
import { BlockList } from "./BlockList";
import { mappingModel, type MappingModel } from "./mappingModel";
import { allFollowUpBlocks } from "../../workbook/layout/followUpLayout";
import { MappingStatus } from "./MappingStatus";
import { QuestionCard } from "./QuestionCard";
import { giveAnswers } from "./commands";
import { SaveBar } from "./SaveBar";
import { StartCard } from "./StartCard";
import { openQuestions, plannedOf, refusalOf } from "../pane/situation";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalL,
    "& button": ABOVE_BAR,
  },
  heading: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  viewTitle: typographyStyles.subtitle1,
  title: { margin: 0 },
  all: { alignSelf: "flex-start" },
});

interface MappingViewProps {
  readonly read: ReadLayout;
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** "Så lästes arbetsboken": what is asked, which columns were understood as what, and how to change and keep it. */
export function MappingView({ read, state, store }: MappingViewProps) {
  const styles = useStyles();
  const heading = useFocusTarget();
  const texts = useTexts();
  const { MAPPING } = texts;
  const { snapshot } = read;
  const { choices, situation, start } = state;
  const planned = plannedOf(situation);
  const refusal = refusalOf(situation);
  const questions = openQuestions(situation);
  const isOpened = shownPage(state)?.kind === "mapping";
  const found = useMemo(() => allFollowUpBlocks(snapshot), [snapshot]);
  const model = useMemo(
    () => mappingModel({ read, questions, choices, planned, refusal }, found, texts),
    [read, questions, choices, planned, refusal, found, texts],
  );
  const { focus } = heading;
  useEffect(() => {
    if (isOpened || start.usesWorkbook) focus();
  }, [isOpened, start.usesWorkbook, focus]);
  return (
    <div className={styles.view}>
      <div className={styles.heading}>
        <h2 ref={heading.ref} tabIndex={-1} className={mergeClasses(styles.viewTitle, styles.title)}>
          {MAPPING.heading}
        </h2>
        {model.isRemembered && (
          <Badge
            appearance="tint"
            color="success"
            size="large"
            icon={<CheckmarkCircle16Filled aria-hidden />}
          >
            {MAPPING.isRemembered}
          </Badge>
        )}
      </div>
      <MappingStatus model={model} state={state} store={store} />
      <Questions model={model} store={store} onAnswered={focus} />
      {model.offersTemplate && <TemplateOffer state={state} store={store} appearance="secondary" />}
      {model.assessment !== null && <AssessmentSection lines={model.assessment} store={store} />}
      <BlockList blocks={model.blocks} store={store} />
      {model.blockOptions.length > 0 && (
        <BlockChoice options={model.blockOptions} store={store} onChosen={focus} />
      )}
      <SaveBar model={model} state={state} store={store} onDone={focus} />
    </div>
  );
}

interface QuestionsProps {
  readonly model: Pick<MappingModel, "questions" | "proposals" | "start">;
  readonly store: PaneStore;
  readonly onAnswered: () => void;
}

function Questions({ model: { questions, proposals, start }, store, onAnswered }: QuestionsProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { countedHeading, MAPPING } = useTexts();
  if (start !== null) return <StartCard target={start} store={store} onPicked={onAnswered} />;
  if (questions.length === 0) return null;
  return (
    <section className={lists.section} aria-labelledby="questions-heading">
      <Subtitle2 as="h3" id="questions-heading" className={styles.title}>
        {countedHeading(MAPPING.questions, questions.length)}
      </Subtitle2>
      {proposals !== null && (
        <Button
          appearance="primary"
          className={styles.all}
          onClick={() =>
            void giveAnswers(
              store,
              proposals.map(({ answer }) => answer),
            ).then(onAnswered)
          }
        >
          {MAPPING.takeProposals}
        </Button>
      )}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} store={store} onAnswered={onAnswered} />
      ))}
    </section>
  );
}
