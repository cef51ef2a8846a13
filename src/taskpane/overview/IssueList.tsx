import { Button, Caption1, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Edit16Regular, ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { Fragment, useId, useState, type ReactElement, type RefCallback } from "react";
import type { TargetProposal } from "../../app/acceptProposal";
import type { CellPlace } from "../../workbook/issues/issue";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { IssueGroup } from "./issueGroups";
import type { IssueRow } from "./issueRow";

const useStyles = makeStyles({
  issue: { display: "grid", gridTemplateColumns: "20px 1fr", containIntrinsicSize: "auto 72px" },
  icon: { paddingTop: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  toFillIn: { color: tokens.colorBrandForeground1 },
  ways: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  places: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, paddingLeft: "18px" },
  text: { display: "flex", flexDirection: "column", gap: "2px" },
  accept: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
  // What is laid out only when it is in view would cut the focus on a button.
  withButton: { contentVisibility: "visible" },
});

const ICONS: Record<IssueRow["severity"], ReactElement> = {
  toFillIn: <Edit16Regular aria-hidden />,
  error: <ErrorCircle16Filled aria-hidden />,
  warning: <Warning16Filled aria-hidden />,
  info: <Info16Regular aria-hidden />,
};

/** Few are read to their end: the worst come first, and more when they are asked for. */
const SHOWN_AT_FIRST = 20;

interface Ways {
  readonly isBusy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onAccept: (proposal: TargetProposal) => void;
}

interface IssueListProps extends Ways {
  readonly issues: readonly IssueGroup[];
  readonly heading: RefCallback<HTMLElement>;
}

/** The matters that need the controller's attention, the worst first, each with a way to its cell. */
export function IssueList({ issues, heading, ...ways }: IssueListProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { PANE, countedHeading, moreText } = useTexts();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const more = Math.min(SHOWN_AT_FIRST, issues.length - shown);
  return (
    <section className={lists.section} aria-labelledby="issues-heading">
      <h2 ref={heading} tabIndex={-1} id="issues-heading" className={lists.heading}>
        {countedHeading(PANE.issuesHeading, issues.length)}
      </h2>
      <ul className={lists.list}>
        {issues.slice(0, shown).map((group, index) => (
          <IssueItem key={index} group={group} {...ways} />
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

function IssueItem({
  group: { heading, rows },
  isBusy,
  onShow,
  onAccept,
}: Ways & { readonly group: IssueGroup }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { severity, severityWord, sentence } = heading;
  const hasButton = rows.length > 1 || rows.some(({ accept }) => accept !== null);
  return (
    <li className={mergeClasses(lists.row, styles.issue, hasButton && styles.withButton)}>
      <span className={mergeClasses(styles.icon, styles[severity])}>{ICONS[severity]}</span>
      <span className={styles.text}>
        <Caption1>{severityWord}</Caption1>
        <Text>{sentence}</Text>
        {rows.length > 1 ? (
          <AlikeRows rows={rows} onShow={onShow} />
        ) : (
          rows.map(({ place, placeText, accept }) => (
            <Fragment key={placeText}>
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
            </Fragment>
          ))
        )}
      </span>
    </li>
  );
}

/** One matter of many rows: the way to the first of them, and to the others when they are asked for. */
function AlikeRows({
  rows,
  onShow,
}: {
  readonly rows: readonly IssueRow[];
  readonly onShow: Ways["onShow"];
}) {
  const styles = useStyles();
  const id = useId();
  const { PANE, moreText } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const [first] = rows;
  const more = Math.min(SHOWN_AT_FIRST, rows.length - shown);
  return (
    <>
      <span className={styles.ways}>
        {first !== undefined && (
          <Link as="button" onClick={() => onShow(first.place)}>
            {PANE.toFirst}
          </Link>
        )}
        <Link as="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? PANE.hideAlike : PANE.showAlike}
        </Link>
      </span>
      <ul id={id} hidden={!isOpen} className={styles.places}>
        {isOpen &&
          rows.slice(0, shown).map(({ title, place, placeText }) => (
            <li key={placeText}>
              {title !== null && <Caption1 block>{title}</Caption1>}
              <Link as="button" onClick={() => onShow(place)}>
                {placeText}
              </Link>
            </li>
          ))}
      </ul>
      {isOpen && more > 0 && (
        <Button className={styles.accept} size="small" onClick={() => setShown(shown + more)}>
          {moreText(more)}
        </Button>
      )}
    </>
  );
}
