import {
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { TargetProposal } from "../../app/acceptProposal";
import type { Recalculation } from "../../app/recalculate";
import { PANE } from "../../text/paneText";
import type { CellPlace } from "../../workbook/issue";
import type { PaneStore } from "../paneStore";
import { useFocusTarget } from "../useFocusTarget";
import { IssueList } from "./IssueList";
import { LevelBar } from "./LevelBar";
import { LevelMark } from "./LevelMark";
import { overviewModel, type GoalRow, type OverviewModel } from "./overviewModel";
import { useListStyles } from "./useListStyles";

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  index: { fontSize: "44px", lineHeight: "48px", fontWeight: tokens.fontWeightSemibold },
  goal: { display: "flex", flexDirection: "column", gap: "2px", containIntrinsicSize: "auto 64px" },
  facts: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface OverviewProps {
  readonly result: Recalculation;
  readonly isBusy: boolean;
  readonly store: PaneStore;
}

/** The result of a recalculation: index, goals per level, groups, what needs attention, and every goal. */
export function Overview({ result, isBusy, store }: OverviewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const model = useMemo(() => overviewModel(result), [result]);
  const indexHeading = useFocusTarget();
  const issuesHeading = useFocusTarget();
  const onShow = (place: CellPlace): void => void store.show(place);
  const accept = async (proposal: TargetProposal): Promise<void> => {
    if (!(await store.acceptProposal(proposal))) return;
    // The button is gone; so is the list, when it held nothing else.
    indexHeading.focus();
    issuesHeading.focus();
  };
  return (
    <div className={styles.sections}>
      <section className={lists.section} aria-labelledby="index-heading">
        <h2 ref={indexHeading.ref} tabIndex={-1} id="index-heading" className={lists.heading}>
          {PANE.indexHeading}
        </h2>
        <Text className={styles.index}>{model.index}</Text>
        <LevelBar shares={model.shares} />
        <Text>{model.counts}</Text>
      </section>
      {model.groups.map((group) => (
        <Groups key={group.heading} {...group} />
      ))}
      {model.issues.length > 0 && (
        <IssueList
          issues={model.issues}
          heading={issuesHeading.ref}
          isBusy={isBusy}
          onShow={onShow}
          onAccept={(proposal) => void accept(proposal)}
        />
      )}
      <section className={lists.section} aria-labelledby="goals-heading">
        <Subtitle2 as="h2" id="goals-heading">
          {PANE.goalsHeading}
        </Subtitle2>
        <ul className={lists.list}>
          {model.goals.map((goal) => (
            <Goal key={goal.id} goal={goal} onShow={onShow} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Groups({ heading, rows }: OverviewModel["groups"][number]) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <section className={lists.section} aria-label={heading}>
      <Subtitle2 as="h2">{heading}</Subtitle2>
      <ul className={lists.list}>
        {rows.map(({ name, index, counts }) => (
          <li key={name} className={mergeClasses(lists.row, styles.goal)}>
            <span className={styles.facts}>
              <Text>{name}</Text>
              <Text weight="semibold" className={styles.figure}>
                {index}
              </Text>
            </span>
            <Caption1 className={styles.quiet}>{counts}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Goal({ goal, onShow }: { readonly goal: GoalRow; readonly onShow: (place: CellPlace) => void }) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <li className={mergeClasses(lists.row, styles.goal)}>
      <Link as="button" onClick={() => onShow(goal.place)}>
        {goal.title}
      </Link>
      <span className={styles.facts}>
        <LevelMark level={goal.level} word={goal.levelWord} />
        <Text className={styles.figure}>{goal.score}</Text>
      </span>
      {goal.notes.map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
    </li>
  );
}
