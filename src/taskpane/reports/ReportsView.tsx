import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { DateField } from "../ui/DateField";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { AmountChoice } from "./AmountChoice";
import { BuiltSheets } from "./BuiltSheets";
import { ReportPicker } from "./ReportPicker";
import { AMOUNTS, UNITS } from "./reportChoices";
import { reportsModel } from "./reportsModel";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { alignSelf: "flex-start" },
});

/** Which reports are built and how, the button that builds them, and what came of it. */
export function ReportsView({ state, store }: ViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { REPORTS_TEXT, PANE } = texts;
  const { job, read, reportChoices, chosenDate, planned, built } = state;
  const { choose, build } = store.reports;
  const model = useMemo(
    () => reportsModel({ read, reportChoices, chosenDate, planned, built }, texts),
    [read, reportChoices, chosenDate, planned, built, texts],
  );
  return (
    <>
      <div className={styles.choices}>
        <ReportPicker model={model} onChoose={(reports) => choose({ reports })} />
        <DateField
          label={PANE.followUpDate}
          hint={model.date === null ? REPORTS_TEXT.dateUnknown : null}
          date={model.date}
          isDisabled={job !== null}
          onChoose={store.followUp.chooseDate}
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
          className={styles.button}
          appearance="primary"
          icon={<DocumentTable20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void build()}
        >
          {REPORTS_TEXT.build}
        </Button>
      </div>
      {model.built !== null && <BuiltSheets built={model.built} store={store} />}
    </>
  );
}
