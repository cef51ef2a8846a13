import { Body1Strong, Button, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import {
  Edit20Regular,
  ErrorCircle20Filled,
  EyeOff20Regular,
  Info20Regular,
  Warning20Filled,
} from "@fluentui/react-icons";
import { useId, type ReactElement } from "react";
import { groupInOrder } from "../../domain/groupInOrder";
import type { CheckGroup } from "../../domain/reconciliation/checkGroup";
import type { PaneStore } from "../pane/paneStore";
import { useGrowingList } from "../ui/useGrowingList";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { CheckFinding, FindingGroup } from "./checkModel";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { display: "inline-flex" },
  error: { color: tokens.colorStatusDangerForeground1 },
  check: { color: tokens.colorStatusWarningForeground3 },
  rounding: { color: tokens.colorNeutralForeground2 },
  open: { color: tokens.colorNeutralForeground2 },
  hidden: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

const ICONS: Record<CheckGroup, ReactElement> = {
  error: <ErrorCircle20Filled aria-hidden />,
  check: <Warning20Filled aria-hidden />,
  rounding: <Info20Regular aria-hidden />,
  open: <Edit20Regular aria-hidden />,
  hidden: <EyeOff20Regular aria-hidden />,
};

/** So many findings of a group are shown, and as many more each time they are asked for. */
const SHOWN_AT_ONCE = 20;

interface FindingListProps {
  readonly group: FindingGroup;
  readonly isBusy: boolean;
  /** The finding that it is asked of why it is hidden. */
  readonly opened: CheckFinding | null;
  readonly store: PaneStore;
  readonly onOpen: (finding: CheckFinding | null) => void;
  /** The row of that index has left the group. */
  readonly onLeave: (index: number) => void;
}

/** The findings of one group, sheet by sheet. */
export function FindingList(props: FindingListProps) {
  const {
    group: { group, heading, rows },
    isBusy,
    opened,
    store,
    onOpen,
    onLeave,
  } = props;
  const styles = useStyles();
  const lists = useListStyles();
  const { moreText } = useTexts();
  const { shown, grow, container } = useGrowingList<HTMLElement>(SHOWN_AT_ONCE);
  const id = useId();
  const more = Math.min(SHOWN_AT_ONCE, rows.length - shown);
  const sheets = groupInOrder(rows.slice(0, shown), ({ sheet }) => sheet);
  return (
    <section ref={container} data-group={group} className={lists.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} tabIndex={-1} className={styles.heading}>
        <span className={mergeClasses(styles.icon, styles[group])}>{ICONS[group]}</span>
        {heading}
      </Subtitle2>
      {[...sheets].map(([sheet, findings], at) => (
        <div key={sheet}>
          <Body1Strong as="h3" id={`${id}-${at}`}>
            {sheet}
          </Body1Strong>
          <ul aria-labelledby={`${id}-${at}`} className={lists.list}>
            {findings.map((row) => (
              <FindingItem
                key={row.at}
                row={row}
                isBusy={isBusy}
                isOpen={row.finding === opened}
                store={store}
                onOpen={(isOpen) => onOpen(isOpen ? row.finding : null)}
                onLeave={() => onLeave(rows.indexOf(row))}
              />
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && (
        <Button className={styles.button} onClick={() => grow(more)}>
          {moreText(more)}
        </Button>
      )}
    </section>
  );
}
