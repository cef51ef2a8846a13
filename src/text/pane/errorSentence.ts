import { CancelledError } from "../../workbook/port/cancelledError";
import { RefusedError } from "../../workbook/issues/refusal";
import { WorkbookAccessError } from "../../workbook/port/workbookAccessError";
import { accessErrorSentence } from "./accessErrorSentence";
import { refusalSentence } from "./refusalSentence";
import { cancelledSentence } from "./workText";

/** What is said of anything that ends a job: what happened, what to do, and how much of the workbook is changed. */
export function errorSentence(error: unknown): string {
  if (error instanceof RefusedError) return refusalSentence(error.reason);
  if (error instanceof CancelledError) return cancelledSentence(error);
  if (error instanceof WorkbookAccessError) return accessErrorSentence(error);
  return "Något gick fel i Måluppföljning. Kopiera den tekniska informationen och meddela supporten.";
}
