import { textsIn } from "./texts";

/** All that the pane says, in English. What the user finds or writes in the workbook is named in Swedish, quoted. */
export const ENGLISH = textsIn("en");
