import { Button, Caption1, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useState, type ReactElement, type RefCallback } from "react";
import type { TargetProposal } from "../../app/acceptProposal";
import type { CellPlace, IssueSeverity } from "../../workbook/issues/issue";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { IssueRow } from "./overviewModel";

const useStyles = makeStyles({
  issue: { display: "grid", gridTemplateColumns: "20px 1fr", containIntrinsicSize: "auto 72px" },
  icon: { paddingTop: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  text: { display: "flex", flexDirection: "column", gap: "2px" },
  accept: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
  // What is laid out only when it is in view would cut the focus on a button.
  withButton: { contentVisibility: "visible" },
});

const ICONS: Record<IssueSeverity, ReactElement> = {
  error: <ErrorCircle16Filled aria-hidden />,
  warning: <Warning16Filled aria-hidden />,
  info: <Info16Regular aria-hidden />,
};

/** Few are read to their end: the worst come first, and more when they are asked for. */
const SHOWN_AT_FIRST = 20;

interface IssueListProps {
  readonly issues: readonly IssueRow[];
  readonly heading: RefCallback<HTMLElement>;
  readonly isBusy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onAccept: (proposal: TargetProposal) => void;
}

/** What needs the controller's attention, the worst first, each with a way to its cell. */
export function IssueList({ issues, heading, isBusy, onShow, onAccept }: IssueListProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { PANE, moreText } = useTexts();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const more = Math.min(SHOWN_AT_FIRST, issues.length - shown);
  return (
    <section className={lists.section} aria-labelledby="issues-heading">
      <h2 ref={heading} tabIndex={-1} id="issues-heading" className={lists.heading}>
        {`${PANE.issuesHeading} (${issues.length})`}
      </h2>
      <ul className={lists.list}>
        {issues
          .slice(0, shown)
          .map(({ severity, severityWord, sentence, place, placeText, accept }, index) => (
            <li
              key={index}
              className={mergeClasses(lists.row, styles.issue, accept !== null && styles.withButton)}
            >
              <span className={mergeClasses(styles.icon, styles[severity])}>{ICONS[severity]}</span>
              <span className={styles.text}>
                <Caption1>{severityWord}</Caption1>
                <Text>{sentence}</Text>
                <Link as="button" onClick={() => onShow(place)}>
                  {placeText}
                </Link>
                {accept !== null && (
                  <Button
                    className={styles.accept}
                    size="small"
                    aria-label={accept.name}
                    disabledFocusable={isBusy}
                    onClick={() => onAccept(accept.proposal)}
                  >
                    {accept.text}
                  </Button>
                )}
              </span>
            </li>
          ))}
      </ul>
      {more > 0 && (
        <Button className={styles.accept} onClick={() => setShown(shown + more)}>
          {moreText(more)}
        </Button>
      )}
    </section>
  );
}
