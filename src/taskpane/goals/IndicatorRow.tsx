import { Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Recalculation } from "../../app/recalculate";
import { LevelMark } from "../ui/LevelMark";
import type { PaneStore } from "../pane/paneStore";
import { TrendLine } from "../ui/TrendLine";
import { useTexts } from "../ui/useTexts";
import { CutComment } from "./CutComment";
import { indicatorModel } from "./indicatorModel";
import { LevelEntering, type EnteringProps } from "./LevelEntering";
import { assessmentForm } from "./levelFormModel";
import { OutcomeBar } from "./OutcomeBar";
import type { TreeRow } from "./treeRows";
import { assessLevel } from "./commands";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginLeft: "22px",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalM}` },
  steps: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  current: { fontWeight: tokens.fontWeightSemibold },
  link: { alignSelf: "flex-start" },
});

interface IndicatorRowProps extends EnteringProps {
  readonly row: Extract<TreeRow, { readonly kind: "indicator" }>;
  readonly result: Recalculation;
  readonly store: PaneStore;
}

/** An indicator: its outcome against its target, its level and why, and of one without a number the way to enter it. */
export function IndicatorRow({ row, result, store, ...entering }: IndicatorRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { evaluation } = row.indicator;
  const model = useMemo(() => indicatorModel(evaluation, result, texts), [evaluation, result, texts]);
  const { assessment } = model;
  return (
    <div className={styles.row}>
      <Text weight="semibold">{model.title}</Text>
      <LevelMark tone={model.tone} word={model.levelWord} />
      {model.outcome !== null && <Text>{model.outcome}</Text>}
      {model.scale !== null && <OutcomeBar scale={model.scale} />}
      {model.overTime !== null && <TrendLine {...model.overTime} />}
      {model.facts.length > 0 && (
        <span className={styles.facts}>
          {model.facts.map((fact) => (
            <Caption1 key={fact}>{fact}</Caption1>
          ))}
        </span>
      )}
      {model.steps.length > 0 && (
        <ol className={styles.steps}>
          {model.steps.map(({ id, title, tone, levelWord, isCurrent }) => (
            <li key={id} className={styles.step} {...(isCurrent && { "aria-current": "step" })}>
              <Caption1 className={isCurrent ? styles.current : ""}>{title}</Caption1>
              <LevelMark tone={tone} word={levelWord} />
            </li>
          ))}
        </ol>
      )}
      <Caption1 className={styles.quiet}>{model.reason}</Caption1>
      {model.comment !== "" && (
        <CutComment title={model.title} comment={model.comment} cut={model.commentCut} />
      )}
      <Link as="button" className={styles.link} onClick={() => void store.show(model.place)}>
        {model.placeText}
      </Link>
      {assessment !== null && (
        <LevelEntering
          {...entering}
          id={row.id}
          text={texts.GOALS.assess}
          name={texts.assessName(assessment.title)}
          standing={{ level: assessment.level, motivation: "" }}
          formOf={(entry) => assessmentForm(assessment, entry, texts)}
          write={({ level }) => store.run(assessLevel, assessment.step, level)}
        />
      )}
    </div>
  );
}
