import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { DateField } from "../ui/DateField";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { AmountChoice } from "./AmountChoice";
import { BuiltSheets } from "./BuiltSheets";
import { LedgerQuestions } from "./LedgerQuestions";
import { useFocusTarget } from "../ui/useFocusTarget";
import { ReportPicker } from "./ReportPicker";
import { AMOUNTS, UNITS, type ReportChoices } from "./reportChoices";
import { reportsModel } from "./reportsModel";
import { plannedOf, readOf } from "../pane/situation";
import { buildReports } from "./commands";
import { chooseReports } from "./slice";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { alignSelf: "flex-start" },
});

/** Which reports are built and how, the button that builds them, and what came of it. */
export function ReportsView({ state, store }: ViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const build = useFocusTarget();
  const { REPORTS_TEXT, PANE } = texts;
  const { busy, situation, chosenDate } = state;
  const { choices, built } = state.reports;
  const read = readOf(situation);
  const planned = plannedOf(situation);
  const model = useMemo(
    () => reportsModel({ read, choices, chosenDate, planned, built }, texts),
    [read, choices, chosenDate, planned, built, texts],
  );
  const choose = (change: Partial<ReportChoices>): void => chooseReports(store, change);
  return (
    <>
      <div className={styles.choices}>
        <ReportPicker model={model} onChoose={(reports) => choose({ reports })} />
        <DateField
          label={PANE.followUpDate}
          hint={model.date === null ? REPORTS_TEXT.dateUnknown : null}
          date={model.date}
          isDisabled={busy !== null}
          onChoose={store.chooseDate}
        />
        <AmountChoice
          label={REPORTS_TEXT.amounts}
          choices={AMOUNTS}
          chosen={model.amounts}
          onChoose={(amounts) => choose({ amounts })}
        />
        <AmountChoice
          label={REPORTS_TEXT.unit}
          choices={UNITS}
          chosen={model.unit}
          onChoose={(unit) => choose({ unit })}
        />
        <Button
          ref={build.ref}
          className={styles.button}
          appearance="primary"
          icon={<DocumentTable20Regular />}
          disabledFocusable={busy !== null}
          onClick={() => void store.run(buildReports)}
        >
          {REPORTS_TEXT.build}
        </Button>
      </div>
      {model.built !== null && model.built.questions.length > 0 && (
        <LedgerQuestions questions={model.built.questions} store={store} onAnswered={build.focus} />
      )}
      {model.built !== null && <BuiltSheets built={model.built} store={store} />}
    </>
  );
}
