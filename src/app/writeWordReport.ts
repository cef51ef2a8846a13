import type { ReportDocument } from "../wordReport/reportBlocks";
import { wordFile, type WordFile } from "../wordReport/wordFile";
import { RefusedError } from "../workbook/issues/refusal";

/**
 * The report as a .docx, in the municipality's own template where there is one.
 *
 * @throws RefusedError where what was given as a template is none
 */
export async function writeWordReport(
  document: ReportDocument,
  template: Uint8Array | null,
): Promise<WordFile> {
  try {
    return await wordFile(document, template);
  } catch (error) {
    // What is wrong with somebody else's file is the library's to find, and the user's to be told.
    if (template !== null) throw new RefusedError({ code: "noWordTemplate" });
    throw error;
  }
}
