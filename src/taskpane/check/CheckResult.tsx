import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { PaneStore } from "../paneStore";
import { useTexts } from "../useTexts";
import type { CheckModel } from "./checkModel";
import { FindingList } from "./FindingList";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CheckResultProps {
  readonly model: CheckModel;
  readonly isBusy: boolean;
  readonly store: PaneStore;
}

/** What a check found, group by group; where there is nothing to check, a way to have it built. */
export function CheckResult({ model, isBusy, store }: CheckResultProps) {
  const styles = useStyles();
  const { REPORTS_TEXT } = useTexts();
  const build = (): void => {
    // The button is gone with this view; the tab of the other stays.
    document.getElementById("tab-reports")?.focus();
    void store.reports.build();
  };
  return (
    <>
      {!model.hasAnnexes && (
        <Button
          className={styles.button}
          icon={<DocumentTable20Regular />}
          disabledFocusable={isBusy}
          onClick={build}
        >
          {REPORTS_TEXT.build}
        </Button>
      )}
      {model.groups.map((group) => (
        <FindingList key={group.group} group={group} store={store} />
      ))}
      {model.unmatched !== null && <Caption1 className={styles.quiet}>{model.unmatched}</Caption1>}
    </>
  );
}
