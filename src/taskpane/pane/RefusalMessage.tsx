import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PaneState } from "./paneState";
import { refusalOf } from "./situation";
import { useTexts } from "../ui/useTexts";

/** Why nothing can be computed of the follow-up, where the last job has not said something else. */
export function RefusalMessage({ state: { situation, notice, problem } }: { readonly state: PaneState }) {
  const { refusalSentence } = useTexts();
  const refusal = refusalOf(situation);
  if (refusal === null || notice !== null || problem !== null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{refusalSentence(refusal)}</MessageBarBody>
    </MessageBar>
  );
}
