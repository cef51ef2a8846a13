import { fillTemplate } from "./fillTemplate";
import type { ReportDocument } from "./reportBlocks";
import { writeDocument } from "./writeDocument";

/** A .docx, and the names that the template asks for and the report does not have. */
export interface WordFile {
  readonly file: Uint8Array;
  readonly missing: readonly string[];
}

/** The report as a .docx: in the municipality's own template where there is one, else in ours. */
export async function wordFile(report: ReportDocument, template: Uint8Array | null): Promise<WordFile> {
  return template === null
    ? { file: await writeDocument(report), missing: [] }
    : fillTemplate(report, template);
}
