import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import { REPORTS, type ReportName } from "../../text/reportNames";
import { useTexts } from "../useTexts";
import { withOrWithout } from "./reportChoices";
import type { ReportsModel } from "./reportsModel";

const useStyles = makeStyles({
  // Two beside each other, also in the narrowest pane.
  reports: { display: "grid", gridTemplateColumns: "1fr 1fr" },
  all: { gridColumn: "1 / -1" },
});

interface ReportPickerProps {
  readonly model: Pick<ReportsModel, "options" | "all" | "problem">;
  readonly onChoose: (reports: readonly ReportName[]) => void;
}

/** A box for each report, and one for all. */
export function ReportPicker({ model: { options, all, problem }, onChoose }: ReportPickerProps) {
  const styles = useStyles();
  const { REPORTS_TEXT } = useTexts();
  const chosen = options.filter(({ isChosen }) => isChosen).map(({ report }) => report);
  return (
    <Field label={REPORTS_TEXT.choose} {...(problem !== null && { validationMessage: problem })}>
      <div role="group" className={styles.reports}>
        <Checkbox
          className={styles.all}
          label={REPORTS_TEXT.all}
          checked={all}
          onChange={(_, { checked }) => onChoose(checked === true ? REPORTS : [])}
        />
        {options.map(({ report, name, isChosen }) => (
          <Checkbox
            key={report}
            label={name}
            checked={isChosen}
            onChange={() => onChoose(withOrWithout(chosen, report))}
          />
        ))}
      </div>
    </Field>
  );
}
