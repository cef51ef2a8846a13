import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { PANE, writtenText } from "../text/paneText";
import type { PaneProblem, PaneState, PaneStore } from "./paneStore";

interface MessagesProps {
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** What came of the last job: what was written, with a way to see and to undo it, or what went wrong. */
export function Messages({ state, store }: MessagesProps) {
  return <MessageBarGroup>{messages({ state, store })}</MessageBarGroup>;
}

function messages({ state, store }: MessagesProps): ReactElement[] {
  const { problem, notice, result } = state;
  if (problem !== null) return [<ProblemMessage key="problem" problem={problem} />];
  if (notice !== null) {
    return [
      <MessageBar key="notice" intent="info" layout="multiline">
        <MessageBarBody>{notice}</MessageBarBody>
      </MessageBar>,
    ];
  }
  return result === null ? [] : [<ResultMessage key="result" state={state} store={store} />];
}

function ProblemMessage({ problem }: { readonly problem: PaneProblem }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(problem.technical);
    setCopied(true);
  };
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{problem.sentence}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void copy()}>{isCopied ? PANE.copied : PANE.copyTechnical}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function ResultMessage({ state: { result, lastWriting, job }, store }: MessagesProps) {
  const written = result?.applied.written ?? [];
  const [first] = written;
  if (first === undefined) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{PANE.nothingToWrite}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {writtenText(written.length, [...new Set(written.map(({ sheet }) => sheet))])}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void store.show(first)}>{PANE.show}</Button>
        {lastWriting !== null && (
          <Button disabledFocusable={job !== null} onClick={() => void store.undo()}>
            {PANE.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
