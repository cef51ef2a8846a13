import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PaneState } from "./paneState";
import { useTexts } from "../ui/useTexts";

/** Why nothing can be computed of the follow-up, where the last job has not said something else. */
export function RefusalMessage({ state: { refusal, notice, problem } }: { readonly state: PaneState }) {
  const { refusalSentence } = useTexts();
  if (refusal === null || notice !== null || problem !== null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{refusalSentence(refusal)}</MessageBarBody>
    </MessageBar>
  );
}
