/** Number formats in en-US, as Excel's API takes them; Excel shows them with the user's own separators. */
export const NUMBER_FORMATS = {
  /** 0,5 */
  levelScore: "0.0",
  /** 0,375: as the published example */
  goalScore: "0.000",
  /** 0,98 */
  index: "0.00",
  count: "0",
  /** 85 % */
  share: "0 %",
  date: "yyyy-mm-dd",
  time: "yyyy-mm-dd hh:mm",
  text: "General",
} as const;
