const TOTAL =
  /^(?:summa|totalt?|delsumma|medelvärde|medel|genomsnitt|snitt|index)(?:\s+(?:mål|målet|per mål|alla mål|område|totalt|\d+(?:\.\d+)*))*:?$/iu;

/** Tells whether a title is that of a row of totals: "Totalt", "Summa mål 3", "Medelvärde". */
export function isTotal(title: string): boolean {
  return TOTAL.test(title);
}

const REMARK =
  /^(?:[*†‡¹²³]|\(?\d{1,2}\)\s|(?:källa|källor|not|noter|anm|anmärkning|obs|förklaring|teckenförklaring)\b\s*[.:!]?)/iu;

/** Tells whether a text that stands alone on its row is a note or a legend below the table. */
export function isRemark(text: string): boolean {
  return REMARK.test(text);
}
