import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { shownPage, type PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import type { MappingModel } from "./mappingModel";
import { recalculate } from "../overview/commands";

interface MappingStatusProps {
  readonly model: Pick<MappingModel, "reason" | "isWaiting" | "summary">;
  readonly state: Pick<PaneState, "busy" | "pages">;
  readonly store: PaneStore;
}

/** The result of the reading, or why nothing is computed. Said again whenever it changes. */
export function MappingStatus({ model: { reason, isWaiting, summary }, state, store }: MappingStatusProps) {
  const { PANE } = useTexts();
  if (reason !== null) {
    return (
      <MessageBar intent={isWaiting ? "info" : "warning"} layout="multiline">
        <MessageBarBody>{reason}</MessageBarBody>
      </MessageBar>
    );
  }
  if (shownPage(state)?.kind === "mapping") return <Text role="status">{summary}</Text>;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{summary}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={state.busy !== null} onClick={() => void store.run(recalculate)}>
          {PANE.recalculate}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
