export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

/** The answer to a batch. After an error the results of the actions before it are still there: they were done. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** What the client's request executor resolves to. `ErrorCode` is set when a request failed as a whole. */
export interface HostResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: ResponseBody | null;
}

export function completedResponse(body: ResponseBody): HostResponse {
  return {
    HttpStatusCode: body.Error === undefined ? 200 : 400,
    ErrorCode: "",
    ErrorMessage: "",
    Headers: null,
    Body: body,
  };
}

export function refusedResponse(error: { readonly code: string; readonly message: string }): HostResponse {
  return {
    HttpStatusCode: 400,
    ErrorCode: error.code,
    ErrorMessage: error.message,
    Headers: null,
    Body: null,
  };
}
