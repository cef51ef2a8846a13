import { Caption1, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Recalculation } from "../../app/recalculate";
import { PANE } from "../../text/paneText";
import type { CellPlace } from "../../workbook/issue";
import { IssueList } from "./IssueList";
import { LevelBar } from "./LevelBar";
import { LevelMark } from "./LevelMark";
import { overviewModel, type GoalRow, type OverviewModel } from "./overviewModel";

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  index: { fontSize: "44px", lineHeight: "48px", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  goal: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of view cost nothing to lay out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  facts: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface OverviewProps {
  readonly result: Recalculation;
  readonly onShow: (place: CellPlace) => void;
}

/** The result of a recalculation: index, goals per level, groups, what needs attention, and every goal. */
export function Overview({ result, onShow }: OverviewProps) {
  const styles = useStyles();
  const model = useMemo(() => overviewModel(result), [result]);
  return (
    <div className={styles.sections}>
      <section className={styles.section} aria-labelledby="index-heading">
        <Subtitle2 as="h2" id="index-heading">
          {PANE.indexHeading}
        </Subtitle2>
        <Text className={styles.index}>{model.index}</Text>
        <LevelBar shares={model.shares} />
        <Text>{model.counts}</Text>
      </section>
      {model.groups.map((group) => (
        <Groups key={group.heading} {...group} />
      ))}
      {model.issues.length > 0 && <IssueList issues={model.issues} onShow={onShow} />}
      <section className={styles.section} aria-labelledby="goals-heading">
        <Subtitle2 as="h2" id="goals-heading">
          {PANE.goalsHeading}
        </Subtitle2>
        <ul className={styles.list}>
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
  return (
    <section className={styles.section} aria-label={heading}>
      <Subtitle2 as="h2">{heading}</Subtitle2>
      <ul className={styles.list}>
        {rows.map(({ name, index, counts }) => (
          <li key={name} className={styles.goal}>
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

function Goal({ goal, onShow }: { readonly goal: GoalRow; readonly onShow: OverviewProps["onShow"] }) {
  const styles = useStyles();
  return (
    <li className={styles.goal}>
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
