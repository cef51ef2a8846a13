import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { TargetProposal } from "../../app/acceptProposal";
import type { Recalculation } from "../../app/recalculate";
import type { CellPlace } from "../../workbook/issues/issue";
import type { PaneStore } from "../pane/paneStore";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useListStyles } from "../ui/useListStyles";
import { TrendLine } from "../ui/TrendLine";
import { useTexts } from "../ui/useTexts";
import { GroupIndexes } from "./GroupIndexes";
import { IssueList } from "./IssueList";
import { LevelBar } from "./LevelBar";
import { RECALCULATE_BUTTON } from "./RecalculateButton";
import { RESULT_HEADING } from "./resultHeading";
import { overviewModel } from "./overviewModel";
import { acceptProposal } from "./commands";

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  index: { fontSize: "44px", lineHeight: "48px", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface OverviewProps {
  readonly result: Recalculation;
  readonly isBusy: boolean;
  readonly store: PaneStore;
}

/** The result of a recalculation: index, goals per level, groups, and what needs attention. */
export function Overview({ result, isBusy, store }: OverviewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useTexts();
  const model = useMemo(() => overviewModel(result, texts), [result, texts]);
  const indexHeading = useFocusTarget();
  const issuesHeading = useFocusTarget();
  const { focus } = indexHeading;
  useEffect(() => {
    // Where it was asked for, or where what had the focus is gone; not where the user has gone elsewhere meanwhile.
    const { activeElement, body } = document;
    if (activeElement === body || activeElement?.id === RECALCULATE_BUTTON) focus();
  }, [result, focus]);
  const accept = async (proposal: TargetProposal): Promise<void> => {
    if (!(await store.run(acceptProposal, proposal))) return;
    // The button is gone; so is the list, when it held nothing else.
    indexHeading.focus();
    issuesHeading.focus();
  };
  return (
    <div className={styles.sections}>
      <section className={lists.section} aria-labelledby={RESULT_HEADING}>
        <h2 ref={indexHeading.ref} tabIndex={-1} id={RESULT_HEADING} className={lists.heading}>
          {texts.PANE.indexHeading}
        </h2>
        <Text className={styles.index}>{model.index}</Text>
        {model.compared !== null && <Text>{model.compared}</Text>}
        {model.overTime !== null && <TrendLine {...model.overTime} />}
        <LevelBar shares={model.shares} />
        <Text>{model.counts}</Text>
        <Caption1 className={styles.quiet}>{model.calculated}</Caption1>
      </section>
      {model.groupings.length > 0 && <GroupIndexes groupings={model.groupings} />}
      {model.issues.length > 0 && (
        <IssueList
          issues={model.issues}
          heading={issuesHeading.ref}
          isBusy={isBusy}
          onShow={(place: CellPlace) => void store.show(place)}
          onAccept={(proposal) => void accept(proposal)}
        />
      )}
    </div>
  );
}
