import { rectangleAddress } from "./model/address";
import type { ExcelHost, HostChange, HostResponse } from "./excelHost";

/** The parts of the client's OfficeExtension that connect it to a host. They are internal to one pinned version. */
export interface ClientExtension {
  readonly SessionBase: { new (): ClientSessionBase; _overrideSession: unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => PromiseLike<void>): void;
  _testTriggerRichApiMessageEvent(message: RichApiMessage): void;
}

interface ClientSessionBase {
  _createRequestExecutorOrNull(): unknown;
  getEventRegistration(controlId: string): unknown;
}

interface RichApiMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** Anything that answers requests: a host in the same page, or one reached through the parent window. */
export type ConnectableHost = Pick<
  ExcelHost,
  "execute" | "hostilities" | "onChange" | "workbook" | "activeSheetId" | "selection"
>;

type LegacyHandler = (argument: unknown) => void;

const EVENT_CATEGORY = 65_536;
const DATA_CHANGED = 10;
const SHEET_ADDED = 13;
const SELECTION_CHANGED = 14;
const SHEET_DELETED = 15;
const DOCUMENT_SELECTION_CHANGED = 2;
const WORKBOOK = "Workbook";
/** How late events may come, in milliseconds. */
const LATE = 3_000;
/** The flag of a request that waits for the user to leave the cell that is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Makes every Excel.run of this client talk to the host, and hands the client the host's events. Gives the function
 * that stops the events.
 */
export function connectClient(extension: ClientExtension, host: ConnectableHost): () => void {
  const legacyHandlers = new Set<LegacyHandler>();
  const session = new extension.SessionBase();
  session._createRequestExecutorOrNull = () => ({
    executeAsync: (_customData: unknown, flags: number, message: { Body: unknown }): Promise<HostResponse> =>
      host.execute(JSON.stringify(message.Body), (flags & DELAY_FOR_CELL_EDIT) !== 0),
  });
  session.getEventRegistration = () => ({
    register: (eventId: number, _target: string, handler: LegacyHandler) => {
      if (eventId === DOCUMENT_SELECTION_CHANGED) legacyHandlers.add(handler);
      return Promise.resolve();
    },
    unregister: (_eventId: number, _target: string, handler: LegacyHandler) => {
      legacyHandlers.delete(handler);
      return Promise.resolve();
    },
  });
  extension.SessionBase._overrideSession = session;
  extension.CommonUtility._doApiNotSupportedCheck = true;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const { hostilities } = host;
  return host.onChange((change) => {
    if (hostilities.has("eventsLost")) return;
    // Handlers run after the request that caused the event has been answered.
    setTimeout(
      () => {
        const entries = [...dataChanged(host, change), ...sheetsChanged(change), ...selected(host, change)];
        extension._testTriggerRichApiMessageEvent({ entries });
        if (hostilities.has("eventsTwice")) extension._testTriggerRichApiMessageEvent({ entries });
        if (change.isSelectionChanged) for (const handler of legacyHandlers) handler({});
      },
      hostilities.has("eventsLate") ? LATE : 0,
    );
  });
}

/** worksheet.onChanged and worksheets.onChanged, one event for each written area. */
function dataChanged({ workbook }: ConnectableHost, change: HostChange): RichApiMessage["entries"][number][] {
  return change.cells.flatMap(({ sheetId, areas }) =>
    workbook.sheetById(sheetId) === null
      ? []
      : areas.flatMap((area) =>
          toSheetAndWorkbook(DATA_CHANGED, sheetId, {
            changeType: "RangeEdited",
            source: sourceOf(change),
            triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown",
            shiftDirection: "None",
            worksheetId: sheetId,
            address: rectangleAddress(area),
          }),
        ),
  );
}

/** worksheets.onAdded and worksheets.onDeleted. */
function sheetsChanged(change: HostChange): RichApiMessage["entries"][number][] {
  const messages = (messageType: number, sheetIds: readonly string[]): RichApiMessage["entries"][number][] =>
    sheetIds.map((worksheetId) => toTarget(WORKBOOK, messageType, { source: sourceOf(change), worksheetId }));
  return [...messages(SHEET_ADDED, change.addedSheetIds), ...messages(SHEET_DELETED, change.removedSheetIds)];
}

function sourceOf({ source }: HostChange): "Local" | "Remote" {
  return source === "coauthor" ? "Remote" : "Local";
}

function selected(host: ConnectableHost, change: HostChange): RichApiMessage["entries"][number][] {
  if (!change.isSelectionChanged) return [];
  const sheetId = host.activeSheetId;
  const address = rectangleAddress(host.selection(sheetId));
  return toSheetAndWorkbook(SELECTION_CHANGED, sheetId, { worksheetId: sheetId, address });
}

function toSheetAndWorkbook(
  messageType: number,
  sheetId: string,
  argument: object,
): RichApiMessage["entries"][number][] {
  return [WORKBOOK, sheetId].map((targetId) => toTarget(targetId, messageType, argument));
}

function toTarget(
  targetId: string,
  messageType: number,
  argument: object,
): RichApiMessage["entries"][number] {
  return { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(argument) };
}
