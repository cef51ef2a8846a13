import { ownPurpose, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** Where Ny period keeps what has been: in columns beside the follow-up that are folded together or in view, or on a sheet of its own. */
export const HISTORY_PLACES = ["folded", "beside", "ownSheet"] as const;
export type HistoryPlace = (typeof HISTORY_PLACES)[number];

/** The purpose of that sheet. */
export const HISTORY_PURPOSE = "history";

/** The workbook's sheet of former periods; null where it has none. */
export function historySheet({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find((sheet) => ownPurpose(sheet) === HISTORY_PURPOSE) ?? null;
}
