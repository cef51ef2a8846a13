import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import { ChangedMessage } from "./ChangedMessage";
import { CopyTechnical } from "../ui/CopyTechnical";
import type { LastWriting, PaneProblem } from "./paneState";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "./viewProps";

/** What came of the last job: what was written, with a way to see and to undo it, or what went wrong. */
export function Messages(props: ViewProps) {
  const { isChanged, mapping } = props.state;
  const shown = [
    ...(isChanged && mapping === "hidden" ? [<ChangedMessage key="changed" {...props} />] : []),
    ...messages(props, useTexts()),
  ];
  return shown.length === 0 ? null : <MessageBarGroup>{shown}</MessageBarGroup>;
}

function messages(props: ViewProps, texts: Texts): ReactElement[] {
  const { PANE, writtenText, reportsBuiltText } = texts;
  const { problem, notice, result, lastWriting, mapping, choices, planned, view } = props.state;
  const { page, settingsChanges } = props.state;
  if (problem !== null || notice !== null) {
    // Both, when a part of the job was done.
    return [
      ...(problem === null ? [] : [<ProblemMessage key="problem" problem={problem} />]),
      ...(notice === null ? [] : [<NoticeMessage key="notice" notice={notice} />]),
    ];
  }
  const written = lastWriting?.applied.written ?? [];
  const writtenMessage = (text: string): ReactElement[] => [
    <WrittenMessage key="written" {...props} text={text} written={written} canUndo />,
  ];
  switch (lastWriting?.kind) {
    case "mappingSaved":
    case "mappingForgotten":
    case "settingsSaved":
    case "settingsImported":
    case "settingsReset":
      return [<KeptMessage key="kept" {...props} kind={lastWriting.kind} />];
    case "proposalAccepted":
    case "levelEntered":
    case "periodBegun":
      return writtenMessage(`${PANE[lastWriting.kind]} ${cellsText(written, writtenText)}`);
    // Of reports it is said where it was done: elsewhere the last recalculation is what is looked at.
    case "reports":
      if (view === "reports") return writtenMessage(reportsBuiltText(written.length));
      break;
    case "findings":
      if (view === "check") return writtenMessage(cellsText(written, writtenText));
      break;
    case "findingHidden":
    case "findingShown":
      if (view === "check") return [<KeptMessage key="kept" {...props} kind={lastWriting.kind} />];
  }
  if (mapping !== "hidden") return [];
  return [
    ...(result === null || view !== "overview" ? [] : [<ResultMessage key="result" {...props} />]),
    ...(choices === null || planned === null ? [] : [<UnsavedMessage key="unsaved" {...props} />]),
    ...(page !== null || Object.keys(settingsChanges).length === 0
      ? []
      : [<UnsavedSettingsMessage key="settings" {...props} />]),
  ];
}

function cellsText(written: readonly CellPlace[], writtenText: Texts["writtenText"]): string {
  return writtenText(written.length, [...new Set(written.map(({ sheet }) => sheet))]);
}

function NoticeMessage({ notice }: { readonly notice: string }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
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

/** What is said of what the workbook remembers, or has forgotten. */
const KEPT = {
  mappingSaved: ({ MAPPING }) => MAPPING.mappingSaved,
  mappingForgotten: ({ MAPPING }) => MAPPING.mappingForgotten,
  settingsSaved: ({ SETTINGS }) => SETTINGS.saved,
  settingsImported: ({ SETTINGS }) => SETTINGS.imported,
  settingsReset: ({ SETTINGS }) => SETTINGS.wasReset,
  findingHidden: ({ CHECK_TEXT }) => CHECK_TEXT.findingHidden,
  findingShown: ({ CHECK_TEXT }) => CHECK_TEXT.findingShown,
} as const satisfies Partial<Record<LastWriting["kind"], (texts: Texts) => string>>;

function KeptMessage({ state, store, kind }: ViewProps & { readonly kind: keyof typeof KEPT }) {
  const texts = useTexts();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{KEPT[kind](texts)}</MessageBarBody>
      <MessageBarActions>
        <UndoButton state={state} store={store} />
      </MessageBarActions>
    </MessageBar>
  );
}

function UnsavedMessage({ state: { job }, store }: ViewProps) {
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

function UnsavedSettingsMessage({ store }: ViewProps) {
  const { SETTINGS } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{SETTINGS.unsavedElsewhere}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => store.openPage("settings")}>{SETTINGS.open}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function UndoButton({ state: { job }, store }: ViewProps) {
  const { PANE } = useTexts();
  return (
    <Button disabledFocusable={job !== null} onClick={() => void store.undo()}>
      {PANE.undo}
    </Button>
  );
}

function ResultMessage(props: ViewProps) {
  const { writtenText } = useTexts();
  const written = props.state.result?.applied.written ?? [];
  // Reports may have been written since.
  const canUndo = props.state.lastWriting?.kind === "recalculated";
  return (
    <WrittenMessage {...props} text={cellsText(written, writtenText)} written={written} canUndo={canUndo} />
  );
}

interface WrittenMessageProps extends ViewProps {
  readonly text: string;
  readonly written: readonly CellPlace[];
  readonly canUndo: boolean;
}

function WrittenMessage({ state, store, text, written, canUndo }: WrittenMessageProps) {
  const { PANE } = useTexts();
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
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void store.show(first)}>{PANE.show}</Button>
        {canUndo && <UndoButton state={state} store={store} />}
      </MessageBarActions>
    </MessageBar>
  );
}
