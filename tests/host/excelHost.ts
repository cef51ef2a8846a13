import type { HostChange } from "./api/session/changes";
import { HostSession } from "./api/session/hostSession";
import { typeIntoCell } from "./api/input/typeIntoCell";
import { workbookType } from "./api/workbook/workbookType";
import type { Rectangle } from "./model/address";
import type { Hostility } from "./hostility";
import type { SheetModel, WorkbookModel } from "./model/workbook";
import { executeBatch } from "./wire/executeBatch";
import { FaultPlan, type PlannedError } from "./wire/faultPlan";
import { HostError, hostError } from "./wire/hostError";
import { HostObject } from "./wire/objectType";
import { isTooLarge, jsonBytes } from "./wire/payload";
import { decodeRequestBody, type RequestBody } from "./wire/requestBody";
import { completedResponse, refusedResponse, type HostResponse } from "./wire/responseBody";
import type { OpenedWorkbook } from "./xlsx/openWorkbook";
import { openWorkbook } from "./xlsx/openWorkbook";
import { saveWorkbook } from "./xlsx/saveWorkbook";

export type { HostChange } from "./api/session/changes";
export type { HostResponse } from "./wire/responseBody";

/** What the add-in sent and received: requests, their actions, and the UTF-8 bytes of both bodies. */
export interface HostStatistics {
  readonly syncs: number;
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

const NOTHING_SENT: HostStatistics = { syncs: 0, actions: 0, bytesSent: 0, bytesReceived: 0 };

/** Stands in for Excel with one open workbook, on the other side of the office.js client. */
export class ExcelHost {
  readonly #root: HostObject;
  readonly #session: HostSession;
  readonly #faults = new FaultPlan();
  readonly #listeners = new Set<(change: HostChange) => void>();
  #statistics = NOTHING_SENT;
  /** Set while the user is editing a cell: those who wait for that to end. */
  #waiting: (() => void)[] | null = null;

  private constructor(
    private readonly opened: OpenedWorkbook,
    /** In what this Excel is hostile. */
    readonly hostilities: ReadonlySet<Hostility>,
  ) {
    this.#session = new HostSession(opened.model, hostilities);
    this.#root = HostObject.of(workbookType, { session: this.#session });
  }

  /** Opens an xlsx file. */
  static open(bytes: Uint8Array, hostilities: readonly Hostility[] = []): Promise<ExcelHost> {
    return Promise.resolve().then(() => new ExcelHost(openWorkbook(bytes), new Set(hostilities)));
  }

  static from(opened: OpenedWorkbook, hostilities: readonly Hostility[] = []): Promise<ExcelHost> {
    return Promise.resolve(new ExcelHost(opened, new Set(hostilities)));
  }

  get workbook(): WorkbookModel {
    return this.opened.model;
  }

  get statistics(): HostStatistics {
    return this.#statistics;
  }

  resetStatistics(): void {
    this.#statistics = NOTHING_SENT;
  }

  /** How many of the file's formulas keep their cached value, because the engine does not find the same. */
  get untrustedFormulaCount(): number {
    return this.#session.calculation.untrustedCount;
  }

  /**
   * Answers one request of the client, given the JSON text of its body. Requests with which the client only lets
   * go of ranges it kept go on in the background in Excel: they are neither counted nor made to fail.
   *
   * @param isDelayedForCellEdit true to wait while the user is editing a cell, false to be refused
   */
  async execute(requestBody: string, isDelayedForCellEdit = false): Promise<HostResponse> {
    // As in Excel, an answer never comes in the same turn.
    await Promise.resolve();
    let body: RequestBody;
    try {
      body = decodeRequestBody(requestBody);
    } catch (error) {
      if (error instanceof HostError) return refusedResponse(error);
      throw error;
    }
    if (isCleanUp(body)) return completedResponse(this.#run(body, () => undefined));
    if (isDelayedForCellEdit) await this.#cellLeft();
    const sent = jsonBytes(requestBody);
    const { response, received } = this.#answer(body, sent);
    const { syncs, actions, bytesSent, bytesReceived } = this.#statistics;
    this.#statistics = {
      syncs: syncs + 1,
      actions: actions + body.actions.length,
      bytesSent: bytesSent + sent,
      bytesReceived: bytesReceived + received,
    };
    this.#notify("addin");
    return response;
  }

  /** Makes the n-th action from now (0-based, counted over all requests) fail; those before it stay done. */
  failAction(ordinal: number, error: PlannedError): void {
    this.#faults.failAction(ordinal, error);
  }

  /** Makes the n-th request from now fail as a whole: nothing in it is done. */
  failSync(ordinal: number, error: PlannedError): void {
    this.#faults.failSync(ordinal, error);
  }

  /** Tells about every request and user edit that changed something. Gives the function that ends it. */
  onChange(listener: (change: HostChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What happens when the user, or a co-author elsewhere, types into a cell and presses Enter. */
  editCell(
    sheetId: string,
    row: number,
    column: number,
    input: string,
    by: "user" | "coauthor" = "user",
  ): void {
    typeIntoCell(this.#session, this.#sheet(sheetId), row, column, input);
    this.#session.endBatch();
    this.#notify(by);
  }

  /** The user begins to edit a cell: until it is left Excel takes no orders. */
  beginCellEdit(): void {
    this.#waiting ??= [];
  }

  /** The user leaves the cell as it was. */
  endCellEdit(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const goOn of waiting) goOn();
  }

  /** The user selects cells (and so activates their sheet). */
  select(sheetId: string, area: Rectangle): void {
    this.#session.select(this.#sheet(sheetId), area);
    this.#notify("user");
  }

  get activeSheetId(): string {
    return this.#session.activeSheet.id;
  }

  selection(sheetId: string): Rectangle {
    return this.#session.selection(this.#sheet(sheetId));
  }

  save(): Promise<Uint8Array> {
    return Promise.resolve().then(() => saveWorkbook(this.opened));
  }

  async #cellLeft(): Promise<void> {
    if (this.#waiting !== null) await new Promise<void>((resolve) => this.#waiting?.push(resolve));
  }

  /** A request that is too large is not begun; one whose answer is too large has been done all the same. */
  #answer(body: RequestBody, sent: number): { response: HostResponse; received: number } {
    const planned = this.#faults.takeSync();
    if (planned !== null) return { response: refusedResponse(planned), received: 0 };
    if (this.#waiting !== null)
      return { response: refusedResponse(hostError("InvalidOperationInCellEditMode")), received: 0 };
    if (isTooLarge(sent)) {
      return { response: refusedResponse(hostError("RequestPayloadSizeLimitExceeded")), received: 0 };
    }
    const answer = this.#run(body, () => this.#faults.beforeAction());
    const received = jsonBytes(JSON.stringify(answer));
    return isTooLarge(received)
      ? { response: refusedResponse(hostError("ResponsePayloadSizeLimitExceeded")), received: 0 }
      : { response: completedResponse(answer), received };
  }

  #run(body: RequestBody, beforeAction: () => void): ReturnType<typeof executeBatch> {
    const { references } = this.#session;
    const answer = executeBatch(body, {
      root: this.#root,
      references,
      beforeAction,
      areNullResultsRefused: this.#session.is("nullObjectResultsThrow"),
      areListsWithinListsLeftOut: this.#session.is("listsBringNoLists"),
    });
    this.#session.endBatch();
    return answer;
  }

  #notify(source: HostChange["source"]): void {
    const change = this.#session.changes.take(source);
    if (change !== null) for (const listener of [...this.#listeners]) listener(change);
  }

  #sheet(sheetId: string): SheetModel {
    const sheet = this.workbook.sheetById(sheetId);
    if (sheet === null) throw new RangeError(`No sheet ${sheetId}`);
    return sheet;
  }
}

function isCleanUp({ actions }: RequestBody): boolean {
  const calls = actions.filter(({ kind }) => kind !== "instantiate");
  return (
    calls.length > 0 &&
    calls.every((action) => action.kind === "method" && action.name === "_RemoveReference")
  );
}
