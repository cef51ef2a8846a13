/** The words of a sheet that is frozen for a decision. It is read again by its headings. */
export const FROZEN_SHEET = {
  /** Before the day in the sheet's name. */
  name: "Beslut",
  basis: "Underlag",
  committee: "Nämnd",
  period: "Period",
  followUpDate: "Uppföljning per",
  noDate: "Inte angivet",
  frozenAt: "Fryst",
  version: "Måluppföljning",
  figureCount: "Antal tal och texter",
  checksum: "Kontrollsumma",
  rules: "Regler som gällde",
  decisions: "Beslutade nivåer",
  decisionHeadings: ["Mål", "Beräknad nivå", "Beslutad nivå", "Motivering"],
  noMotivation: "Ingen motivering står i arbetsboken.",
  figures: "Tal och texter",
  figureHeadings: ["Del", "Blad", "Cell", "Rad", "Kolumn", "Visas som", "Tal"],
} as const;

/** Says what kind of sheet it is, and what it does not hold. */
export const FROZEN_NOTES = [
  "Så stod det i arbetsboken när bladet gjordes. Bladet innehåller bara värden och skrivs aldrig om av Måluppföljning.",
  "Av huvudboken är summorna med, men inte raderna. Kontrollsumman är SHA-256 över allt annat på bladet.",
] as const;

/** The parts of the workbook that figures stand in, besides the annexes. */
export const FROZEN_PARTS = {
  index: "Index",
  followUp: "Uppföljningen",
  data: "Underlag till bilaga",
  ledger: "Huvudboken",
} as const;

/** The row in words of a sum of all that the ledger holds. */
export const LEDGER_SUM = "Summa av alla rader";

/** The facts besides the rules of levels. */
export const RULE_NAMES = {
  scale: "Skala",
  unit: "Enhet i bilagorna",
  amounts: "Belopp i bilagorna",
} as const;

/** "Uppfyllt = 1, Delvis uppfyllt = 0,5, Ej uppfyllt = 0" */
export function scaleText(levels: readonly (readonly [word: string, score: string])[]): string {
  return levels.map(([word, score]) => `${word} = ${score}`).join(", ");
}

/** "Beslut 2024-02-15", and with a number where that name is taken. */
export function frozenSheetName(date: string, number: number): string {
  const name = `${FROZEN_SHEET.name} ${date}`;
  return number === 1 ? name : `${name} (${number})`;
}

/** "Kolumn C", where a column has no heading. */
export function columnInWords(letters: string): string {
  return `Kolumn ${letters}`;
}
