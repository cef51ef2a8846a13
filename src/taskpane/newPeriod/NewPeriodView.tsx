import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CalendarArrowRight20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo } from "react";
import { ChoiceFields } from "../ui/ChoiceFields";
import { DateField } from "../ui/DateField";
import { useListStyles } from "../ui/useListStyles";
import type { NewPeriodPage } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useTexts } from "../ui/useTexts";
import { newPeriodModel } from "./newPeriodModel";
import { beginPeriod, chooseHistory, choosePeriod } from "./commands";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  viewTitle: typographyStyles.subtitle1,
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  button: { alignSelf: "flex-start" },
});

interface NewPeriodViewProps {
  readonly page: NewPeriodPage;
  readonly isBusy: boolean;
  readonly store: PaneStore;
}

/** "Ny period": the day of the next follow-up, what beginning it would do, and the button that does it. */
export function NewPeriodView({ page, isBusy, store }: NewPeriodViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { ref, focus } = useFocusTarget();
  const texts = useTexts();
  const { PERIOD } = texts;
  const model = useMemo(() => newPeriodModel(page, texts), [page, texts]);
  useEffect(focus, [focus]);
  return (
    <div className={styles.view}>
      <h2 ref={ref} tabIndex={-1} className={mergeClasses(styles.viewTitle, styles.title)}>
        {PERIOD.heading}
      </h2>
      <Text>{model.current}</Text>
      <DateField
        label={PERIOD.nextDate}
        date={page.next}
        problem={model.problem}
        onChoose={(date) => void choosePeriod(store, date)}
      />
      <ChoiceFields group={model.places} onChoose={({ id }) => void chooseHistory(store, id)} />
      {/* Always there, so that what appears in it is read out. */}
      <div role="status" className={styles.view}>
        {model.lines === null ? (
          <Caption1 className={styles.quiet}>{PERIOD.dateHint}</Caption1>
        ) : (
          <section className={lists.section} aria-labelledby="preview-heading">
            <Subtitle2 as="h3" id="preview-heading" className={styles.title}>
              {PERIOD.previewHeading}
            </Subtitle2>
            <ul className={styles.lines}>
              {model.lines.map((line, index) => (
                <li key={index}>
                  <Text>{line}</Text>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {model.canBegin && (
        <Button
          className={styles.button}
          appearance="primary"
          icon={<CalendarArrowRight20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void store.run(beginPeriod)}
        >
          {PERIOD.begin}
        </Button>
      )}
    </div>
  );
}
