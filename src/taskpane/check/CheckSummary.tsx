import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useTexts } from "../ui/useTexts";
import type { CheckModel } from "./checkModel";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: "2px" },
  fine: { color: tokens.colorStatusSuccessForeground1, marginRight: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CheckSummaryProps {
  readonly model: Pick<CheckModel, "summary" | "checkedAt" | "isAllFine" | "hasAnnexes">;
}

/** The result of a check, in a line. */
export function CheckSummary({ model: { summary, checkedAt, isAllFine, hasAnnexes } }: CheckSummaryProps) {
  const styles = useStyles();
  const { NOTHING_TO_CHECK } = useTexts();
  return (
    <div className={styles.summary}>
      <Text weight={hasAnnexes ? "semibold" : "regular"}>
        {isAllFine && <CheckmarkCircle16Filled className={styles.fine} aria-hidden />}
        {hasAnnexes ? summary : NOTHING_TO_CHECK}
      </Text>
      <Caption1 className={styles.quiet}>{checkedAt}</Caption1>
    </div>
  );
}
