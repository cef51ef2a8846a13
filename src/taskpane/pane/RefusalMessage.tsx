import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PaneState } from "./paneState";
import { refusalOf } from "./situation";
import { useTexts } from "../ui/useTexts";

/** Why nothing can be computed of the follow-up, where the last job has not said something else. */
export function RefusalMessage({ state }: { readonly state: PaneState }) {
  const { refusalSentence } = useTexts();
  const { situation, notice, problem, lastWriting } = state;
  const refusal = refusalOf(situation);
  if (refusal === null || notice !== null || problem !== null || lastWriting !== null) return null;
  return (
    // What is only to be filled in is no fault.
    <MessageBar intent={refusal.code === "emptyFollowUp" ? "info" : "warning"} layout="multiline">
      <MessageBarBody>{refusalSentence(refusal)}</MessageBarBody>
    </MessageBar>
  );
}
