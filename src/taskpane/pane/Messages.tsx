import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import type { AppliedPlan } from "../../workbook/port/workbookPort";
import { CopyTechnical } from "../ui/CopyTechnical";
import { useTexts } from "../ui/useTexts";
import { cellsText, type Writes } from "./command";
import { isMappingShown, type PaneProblem, type PaneState, type ViewName } from "./paneState";
import type { Reminded, Reminder } from "./reminder";
import { resultOf } from "./situation";
import type { ViewProps } from "./viewProps";

/** The message of the last command: what was written, with a way to see and to undo it, or what went wrong. */
export function Messages(props: ViewProps) {
  const texts = useTexts();
  const shown = [...reminders(props, "always", texts), ...messages(props, texts)];
  return shown.length === 0 ? null : <MessageBarGroup>{shown}</MessageBarGroup>;
}

function messages(props: ViewProps, texts: Texts): ReactElement[] {
  const { problem, notice, situation, lastWriting, view } = props.state;
  if (problem !== null || notice !== null) {
    // Both, when a part of the job was done.
    return [
      ...(problem === null ? [] : [<ProblemMessage key="problem" problem={problem} />]),
      ...(notice === null ? [] : [<NoticeMessage key="notice" notice={notice} />]),
    ];
  }
  if (lastWriting !== null && isToldIn(lastWriting.command.writes, view)) {
    const { writes } = lastWriting.command;
    const { written } = lastWriting.applied;
    const text = writes.says(texts, written);
    return [
      writes.showsCells ? (
        <WrittenMessage key="written" {...props} text={text} written={written} canUndo />
      ) : (
        <KeptMessage key="kept" {...props} text={text} />
      ),
      ...differences(props, lastWriting.applied),
    ];
  }
  const result = isMappingShown(props.state) || view !== "overview" ? null : resultOf(situation);
  return [
    ...(result === null
      ? []
      : [
          <WrittenMessage
            key="result"
            {...props}
            text={cellsText(texts, result.applied.written)}
            written={result.applied.written}
            // Reports may have been written since.
            canUndo={isOfResult(props.state)}
          />,
          ...differences(props, result.applied),
        ]),
    ...reminders(props, "otherwise", texts),
  ];
}

function differences(props: ViewProps, { differences: found }: AppliedPlan): ReactElement[] {
  return found.length === 0 ? [] : [<DifferencesMessage key="differences" {...props} found={found} />];
}

/** Whether the views that a message is for include the one that is shown. */
function isToldIn({ toldIn }: Writes, view: ViewName): boolean {
  return toldIn === "everywhere" || toldIn === view;
}

function isOfResult({ lastWriting }: PaneState): boolean {
  return lastWriting?.command.writes.toldIn === "result";
}

function reminders(props: ViewProps, shown: Reminder["shown"], texts: Texts): ReactElement[] {
  const { state, store } = props;
  return store.reminders.flatMap((reminder) => {
    const reminded = reminder.shown === shown ? reminder.of(state, texts) : null;
    if (reminded === null) return [];
    return [<ReminderMessage key={reminder.id} {...props} intent={reminder.intent} reminded={reminded} />];
  });
}

interface ReminderMessageProps extends ViewProps {
  readonly intent: Reminder["intent"];
  readonly reminded: Reminded;
}

function ReminderMessage({ state: { busy }, store, intent, reminded }: ReminderMessageProps) {
  const { says, button, waits, act } = reminded;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{says}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={waits && busy !== null} onClick={() => act(store)}>
          {button}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
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

interface DifferencesMessageProps extends ViewProps {
  readonly found: AppliedPlan["differences"];
}

/** The cells in which Excel has made something else of what was written, each with a way to it. */
function DifferencesMessage({ store, found }: DifferencesMessageProps) {
  const { differencesText } = useTexts();
  const { summary, cells, rest } = differencesText(found);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {summary}
        <ul>
          {cells.map(({ place, text }) => (
            <li key={text}>
              <Link as="button" onClick={() => void store.show(place)}>
                {text}
              </Link>
            </li>
          ))}
          {rest !== null && <li>{rest}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function KeptMessage({ state, store, text }: ViewProps & { readonly text: string }) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <UndoButton state={state} store={store} />
      </MessageBarActions>
    </MessageBar>
  );
}

function UndoButton({ state: { busy }, store }: ViewProps) {
  const { PANE } = useTexts();
  return (
    <Button disabledFocusable={busy !== null} onClick={() => void store.undo()}>
      {PANE.undo}
    </Button>
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
