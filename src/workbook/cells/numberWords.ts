/** The Swedish words for the numbers from nought to twelve, each in its place. */
export const NUMBER_WORDS: readonly string[] = [
  "noll",
  "ett",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];
