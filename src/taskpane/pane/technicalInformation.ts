import { officeFacts } from "../../excel/session/officeStart";
import { RefusedError } from "../../workbook/issues/refusal";
import { WorkbookAccessError } from "../../workbook/port/workbookAccessError";

/** The facts that support needs of an error: kinds and codes, never what stands in the workbook. */
export function technicalInformation(error: unknown): string {
  const lines = [excelInformation(), `Fel: ${nameOf(error)}`];
  if (error instanceof WorkbookAccessError)
    lines.push(`Excel: ${error.excelCode}`, `Ändrade celler: ${error.changedCells ?? "okänt"}`);
  if (error instanceof RefusedError) lines.push(`Orsak: ${error.reason.code}`);
  return lines.join("\n");
}

/** The versions of the add-in and of Excel. */
export function excelInformation(): string {
  return [`Måluppföljning ${process.env["ADDIN_VERSION"] ?? ""}`.trim(), ...officeFacts()].join("\n");
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
