import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Texts } from "../text/texts";
import type { CellPlace } from "../workbook/issue";
import { CopyTechnical } from "./CopyTechnical";
import type { LastWriting, PaneProblem, PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";
import { useTexts } from "./useTexts";

interface MessagesProps {
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** What came of the last job: what was written, with a way to see and to undo it, or what went wrong. */
export function Messages(props: MessagesProps) {
  const shown = messages(props, useTexts());
  return shown.length === 0 ? null : <MessageBarGroup>{shown}</MessageBarGroup>;
}

function messages(props: MessagesProps, { PANE }: Texts): ReactElement[] {
  const { problem, notice, told, result, lastWriting, mapping, choices, planned, isChanged } = props.state;
  if (problem !== null || notice !== null) {
    // Both, when a part of the job was done.
    return [
      ...(problem === null ? [] : [<ProblemMessage key="problem" problem={problem} />]),
      ...(notice === null ? [] : [<NoticeMessage key="notice" {...props} notice={notice} />]),
      ...told.map((line) => <ToldMessage key={line} line={line} />),
    ];
  }
  switch (lastWriting?.kind) {
    case "mappingSaved":
    case "mappingForgotten":
      return [<MappingMessage key="mapping" {...props} kind={lastWriting.kind} />];
    case "proposalAccepted":
    case "periodBegun":
      return [
        <WrittenMessage
          key="written"
          {...props}
          beginning={lastWriting.kind === "periodBegun" ? PANE.periodBegun : PANE.proposalAccepted}
          written={lastWriting.applied.written}
        />,
      ];
  }
  if (mapping !== "hidden") return [];
  return [
    ...(isChanged ? [<ChangedMessage key="changed" {...props} />] : []),
    ...(result === null ? [] : [<ResultMessage key="result" {...props} />]),
    ...(choices === null || planned === null ? [] : [<UnsavedMessage key="unsaved" {...props} />]),
  ];
}

/** Others have changed the workbook: what is shown may be of what it was. */
function ChangedMessage({ state: { job, result }, store }: MessagesProps) {
  const { PANE } = useTexts();
  const { read, recalculate } = store.followUp;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{result === null ? PANE.changed : PANE.changedSince}</MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={job !== null}
          onClick={() => void (result === null ? read() : recalculate())}
        >
          {result === null ? PANE.readAgain : PANE.recalculate}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was done, with a way to see and to undo it where something was written. */
function NoticeMessage({ state, store, notice }: MessagesProps & { readonly notice: string }) {
  const { PANE } = useTexts();
  const [first] = state.lastWriting?.kind === "reports" ? state.lastWriting.applied.written : [];
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
      {first !== undefined && (
        <MessageBarActions>
          <Button onClick={() => void store.show(first)}>{PANE.show}</Button>
          <UndoButton state={state} store={store} />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function ToldMessage({ line }: { readonly line: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{line}</MessageBarBody>
    </MessageBar>
  );
}

function ProblemMessage({ problem }: { readonly problem: PaneProblem }) {
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{problem.sentence}</MessageBarBody>
      <MessageBarActions>
        <CopyTechnical technical={problem.technical} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** How the workbook is read was saved in it, or taken away. */
function MappingMessage({ state, store, kind }: MessagesProps & { readonly kind: LastWriting["kind"] }) {
  const { MAPPING } = useTexts();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {kind === "mappingSaved" ? MAPPING.mappingSaved : MAPPING.mappingForgotten}
      </MessageBarBody>
      <MessageBarActions>
        <UndoButton state={state} store={store} />
      </MessageBarActions>
    </MessageBar>
  );
}

function UnsavedMessage({ state: { job }, store }: MessagesProps) {
  const { MAPPING, PANE } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{MAPPING.unsaved}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={job !== null} onClick={() => void store.mapping.save()}>
          {PANE.save}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function UndoButton({ state: { job }, store }: MessagesProps) {
  const { PANE } = useTexts();
  return (
    <Button disabledFocusable={job !== null} onClick={() => void store.undo()}>
      {PANE.undo}
    </Button>
  );
}

function ResultMessage(props: MessagesProps) {
  return <WrittenMessage {...props} beginning="" written={props.state.result?.applied.written ?? []} />;
}

interface WrittenMessageProps extends MessagesProps {
  /** What is said before what was written. */
  readonly beginning: string;
  readonly written: readonly CellPlace[];
}

function WrittenMessage({ state, store, beginning, written }: WrittenMessageProps) {
  const { PANE, writtenText } = useTexts();
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
        {`${beginning} ${writtenText(written.length, [...new Set(written.map(({ sheet }) => sheet))])}`.trim()}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void store.show(first)}>{PANE.show}</Button>
        {state.lastWriting !== null && <UndoButton state={state} store={store} />}
      </MessageBarActions>
    </MessageBar>
  );
}
