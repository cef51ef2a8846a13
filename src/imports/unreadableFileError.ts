/** Why a file cannot be read as a ledger. Nothing of it is used then: never a part of a ledger. */
export type UnreadableReason =
  | { readonly code: "emptyFile" }
  | { readonly code: "tooLargeFile" }
  /** Bytes that are neither text nor a workbook: a picture, an archive. */
  | { readonly code: "notText" }
  /** A workbook of Excel 97–2003. */
  | { readonly code: "oldWorkbook" }
  /** A workbook that a password opens: its contents are encrypted. */
  | { readonly code: "encryptedWorkbook" }
  /** .xlsb: not XML. */
  | { readonly code: "binaryWorkbook" }
  /** .ods */
  | { readonly code: "openDocument" }
  /** A zip package of something else: a document, pictures. */
  | { readonly code: "notWorkbook" }
  | { readonly code: "damagedWorkbook" }
  /** It unpacks to more than can be read in the pane. */
  | { readonly code: "tooLargeWorkbook" }
  /** No sheet has a row of headings with an account and amounts. */
  | { readonly code: "noLedgerSheet"; readonly sheets: readonly string[] }
  /** SIE 5 is XML, and another format in all but the name. */
  | { readonly code: "sie5" }
  /** No row of headings with an account and amounts is among the first lines. */
  | { readonly code: "noHeadings" }
  | { readonly code: "noRows" }
  /** A row has more cells than there are headings: its amounts may stand in the wrong columns. */
  | {
      readonly code: "tooManyCells";
      readonly line: number;
      readonly cells: number;
      readonly headings: number;
    }
  /** A quotation mark is opened and never closed, or closed in the middle of a cell. */
  | { readonly code: "quoteNotClosed"; readonly line: number };

/** The file is no ledger that can be read; src/text says why in Swedish. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";

  constructor(
    readonly reason: UnreadableReason,
    options?: { readonly cause: unknown },
  ) {
    super(reason.code, options);
  }
}
