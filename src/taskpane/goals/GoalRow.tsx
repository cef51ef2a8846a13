import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Recalculation } from "../../app/recalculate";
import { LevelMark } from "../ui/LevelMark";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import { goalModel } from "./goalModel";
import { LevelEntering, type EnteringProps } from "./LevelEntering";
import { decisionForm, decisionOf } from "./levelFormModel";
import type { TreeRow } from "./treeRows";
import { decideLevel } from "./commands";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "2px" },
  heading: { display: "flex", margin: 0 },
  toggle: {
    justifyContent: "flex-start",
    alignItems: "flex-start",
    minWidth: 0,
    padding: 0,
    textAlign: "left",
  },
  icon: { flexShrink: 0, width: "16px" },
  below: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: "22px",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignSelf: "stretch",
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface GoalRowProps extends EnteringProps {
  readonly row: Extract<TreeRow, { readonly kind: "goal" }>;
  readonly result: Recalculation;
  readonly store: PaneStore;
  readonly onToggle: () => void;
}

/** A goal: its level and value, and when it is unfolded why, and the way to decide another level. */
export function GoalRow({ row, result, store, onToggle, ...entering }: GoalRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { goal, isUnfolded } = row;
  const model = useMemo(() => goalModel(goal.evaluation, result, texts), [goal, result, texts]);
  const { standing } = model.shown;
  return (
    <div className={styles.row}>
      <h2 className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          icon={{
            className: styles.icon,
            children: isUnfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />,
          }}
          aria-expanded={isUnfolded}
          onClick={onToggle}
        >
          {model.title}
        </Button>
      </h2>
      <div className={styles.below}>
        <span className={styles.facts}>
          <LevelMark tone={model.tone} word={model.levelWord} />
          <Text className={styles.figure}>{model.score}</Text>
          <Text className={styles.quiet}>{model.indicatorCount}</Text>
        </span>
        {model.notes.map((note) => (
          <Caption1 key={note} className={styles.quiet}>
            {note}
          </Caption1>
        ))}
        {isUnfolded &&
          model.reasons.map((reason) => (
            <Caption1 key={reason} className={styles.quiet}>
              {reason}
            </Caption1>
          ))}
        <Link as="button" onClick={() => void store.show(model.place)}>
          {model.placeText}
        </Link>
        {isUnfolded && (
          <LevelEntering
            {...entering}
            id={row.id}
            text={texts.GOALS.decide}
            name={texts.decideName(model.title)}
            standing={{ level: standing.level, motivation: standing.motivation ?? "" }}
            formOf={(entry) => decisionForm(model, entry, texts)}
            write={(entry) => store.run(decideLevel, model.shown, decisionOf(entry))}
          />
        )}
      </div>
    </div>
  );
}
