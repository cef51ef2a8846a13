import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import type { CheckFinding, CheckModel } from "./checkModel";
import { FindingList } from "./FindingList";
import { useLeavingRow } from "./useLeavingRow";
import { buildReports } from "../reports/commands";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  groups: { display: "contents" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CheckResultProps {
  readonly model: CheckModel;
  readonly isBusy: boolean;
  readonly store: PaneStore;
}

/** The findings of a check, group by group; where there is nothing to check, a way to have it built. */
export function CheckResult({ model, isBusy, store }: CheckResultProps) {
  const styles = useStyles();
  const { REPORTS_TEXT } = useTexts();
  const { container, leave } = useLeavingRow();
  const [opened, setOpened] = useState<CheckFinding | null>(null);
  const build = (): void => {
    // The button is gone with this view; the tab of the other stays.
    document.getElementById("tab-reports")?.focus();
    void store.run(buildReports);
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
      <div ref={container} className={styles.groups}>
        {model.groups.map((group) => (
          <FindingList
            key={group.group}
            group={group}
            isBusy={isBusy}
            opened={opened}
            store={store}
            onOpen={setOpened}
            onLeave={(index) => {
              setOpened(null);
              leave(group.group, index);
            }}
          />
        ))}
      </div>
      {model.unmatched !== null && <Caption1 className={styles.quiet}>{model.unmatched}</Caption1>}
    </>
  );
}
