import { Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";
import { REPORTS, type ReportName } from "../../annexes/reportNames";
import { useTexts } from "../ui/useTexts";
import { withOrWithout } from "./reportChoices";
import type { ReportsModel } from "./reportsModel";

const useStyles = makeStyles({
  // Beside each other where the longest name has room.
  reports: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(152px, 1fr))" },
  wide: { gridColumn: "1 / -1" },
  problem: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorPaletteRedForeground1 },
});

interface ReportPickerProps {
  readonly model: Pick<ReportsModel, "options" | "all" | "problem">;
  readonly onChoose: (reports: readonly ReportName[]) => void;
}

/** A box for each report, and one for all. Fluent's Field would give each box the name of the group. */
export function ReportPicker({ model: { options, all, problem }, onChoose }: ReportPickerProps) {
  const styles = useStyles();
  const { REPORTS_TEXT } = useTexts();
  const chosen = options.filter(({ isChosen }) => isChosen).map(({ report }) => report);
  return (
    <div
      role="group"
      aria-labelledby="report-picker"
      aria-describedby="report-picker-problem"
      className={styles.reports}
    >
      <Text id="report-picker" className={styles.wide}>
        {REPORTS_TEXT.choose}
      </Text>
      <Checkbox
        className={styles.wide}
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
      {/* Always there, so that what appears in it is read out. */}
      <div id="report-picker-problem" role="alert" className={styles.wide}>
        {problem !== null && (
          <Caption1 className={styles.problem}>
            <ErrorCircle12Filled className={styles.icon} aria-hidden />
            {problem}
          </Caption1>
        )}
      </div>
    </div>
  );
}
