import { readDocument, type ReportFile } from "../imports/docx/readDocument";
import { UnreadableFileError } from "../imports/unreadableFileError";
import { RefusedError } from "../workbook/issues/refusal";
import { inTurns } from "./inTurns";

export type { ReportFile } from "../imports/docx/readDocument";

/** Bytes of a file: with all its pictures a larger one is no report. */
const LARGEST_FILE = 100_000_000;

/** A report that is only text, as it was pasted. */
export function pastedReport(text: string): ReportFile {
  return { text, tables: [] };
}

/** Reads a report from a Word document; the page answers meanwhile. Throws RefusedError where it is none that can be read. */
export async function readReportFile(file: Blob, isCancelled?: () => boolean): Promise<ReportFile> {
  try {
    if (file.size > LARGEST_FILE) throw new UnreadableFileError({ code: "tooLargeFile" });
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await inTurns(await readDocument(bytes), isCancelled);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new RefusedError({ code: "noReportFile" });
    throw error;
  }
}
