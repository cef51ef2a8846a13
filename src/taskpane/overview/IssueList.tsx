import {
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { PANE } from "../../text/paneText";
import type { CellPlace, IssueSeverity } from "../../workbook/issue";
import type { IssueRow } from "./overviewModel";
import { useListStyles } from "./useListStyles";

const useStyles = makeStyles({
  issue: { display: "grid", gridTemplateColumns: "20px 1fr", containIntrinsicSize: "auto 72px" },
  icon: { paddingTop: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  text: { display: "flex", flexDirection: "column", gap: "2px" },
});

const ICONS: Record<IssueSeverity, ReactElement> = {
  error: <ErrorCircle16Filled aria-hidden />,
  warning: <Warning16Filled aria-hidden />,
  info: <Info16Regular aria-hidden />,
};

interface IssueListProps {
  readonly issues: readonly IssueRow[];
  readonly onShow: (place: CellPlace) => void;
}

/** What needs the controller's attention, worst first, each with a way to its cell. */
export function IssueList({ issues, onShow }: IssueListProps) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <section className={lists.section} aria-labelledby="issues-heading">
      <Subtitle2 as="h2" id="issues-heading">
        {`${PANE.issuesHeading} (${issues.length})`}
      </Subtitle2>
      <ul className={lists.list}>
        {issues.map(({ severity, severityWord, sentence, place, placeText }, index) => (
          <li key={index} className={mergeClasses(lists.row, styles.issue)}>
            <span className={mergeClasses(styles.icon, styles[severity])}>{ICONS[severity]}</span>
            <span className={styles.text}>
              <Caption1>{severityWord}</Caption1>
              <Text>{sentence}</Text>
              <Link as="button" onClick={() => onShow(place)}>
                {placeText}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
