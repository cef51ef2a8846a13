import { plainText } from "../grid/cellText";
import { cellAt, endColumn, endRow, type SheetSnapshot } from "../grid/snapshot";
import { meaningOf, type LevelMeaning } from "./levelMeaning";

/** One line of a key: what stands for a level, and what it is said to mean. */
export interface KeyEntry {
  /** "Grön", "4", "▲ grön pil"; "" where only a colour stands for it. */
  readonly token: string;
  /** The colour that fills the token's cell ("#92D050"), or null. */
  readonly fill: string | null;
  /** "Målet är uppnått" */
  readonly meaning: string;
  readonly row: number;
  /** How good it is: what the meaning says, else the token. Null where neither says anything. */
  readonly says: LevelMeaning | null;
}

/** A key to levels as a workbook has it: in a sentence, in lines or in cells. In the order in which it is written. */
export interface LevelKey {
  readonly sheet: string;
  readonly entries: readonly KeyEntry[];
  /** Zero-based rows that hold nothing but the key. */
  readonly rows: readonly number[];
}

/** The part of a sheet where no key is looked for: the table itself. Zero-based; the ends are not included. */
export interface KeyFreeArea {
  readonly firstRow: number;
  readonly endRow: number;
  readonly endColumn: number;
  /** Whether a row holds a goal or an indicator, and so is none of a key. */
  readonly isTaken: (row: number) => boolean;
}

/** A key stands near the top of its sheet, or close below the table. */
const SEARCH_ROWS = 60;
const SEARCH_COLUMNS = 40;
const FEWEST = 2;
const MOST = 9;

/** Tells the colour of a cell, for a sheet whose fills may not have been asked for. */
export type FillAt = (row: number, column: number) => string | null;

/**
 * The keys to levels on a sheet, whatever words they are in: lines that follow each other, cells side by side, or a sentence,
 * of which at least two say how far something has come, and not the same.
 */
export function levelKeys(
  sheet: SheetSnapshot,
  tables: readonly KeyFreeArea[],
  fillAt: FillAt = (row, column) => cellAt(sheet, row, column).fillColor,
): readonly LevelKey[] {
  const keys: LevelKey[] = [];
  const open = new Map<number, KeyEntry[]>();
  const close = (column: number): void => {
    const entries = open.get(column);
    if (entries !== undefined) keys.push({ sheet: sheet.name, entries, rows: [] });
    open.delete(column);
  };
  for (const row of searchedRows(sheet, tables)) {
    const firstColumn = keyColumnFrom(sheet, row, tables);
    const found = new Set<number>();
    const beside: KeyEntry[] = [];
    for (
      let column = firstColumn;
      column < Math.min(endColumn(sheet), firstColumn + SEARCH_COLUMNS);
      column++
    ) {
      const text = plainText(cellAt(sheet, row, column).value);
      const inText = text.length < 4 ? [] : entriesInText(String(cellAt(sheet, row, column).value), row);
      if (inText.length > 1) {
        keys.push({ sheet: sheet.name, entries: inText, rows: [] });
        continue;
      }
      const entry =
        inText[0] ?? entryOfCells(sheet, row, column, text, fillAt) ?? entryOfWords(sheet, row, text);
      if (entry === null) continue;
      found.add(column);
      open.set(column, [...(open.get(column) ?? []), entry]);
      beside.push(entry);
      // The next cell is the meaning of this one.
      if (inText.length === 0 && entry.meaning !== text) column++;
    }
    if (beside.length > 1) keys.push({ sheet: sheet.name, entries: beside, rows: [] });
    for (const column of [...open.keys()]) if (!found.has(column)) close(column);
  }
  for (const column of [...open.keys()]) close(column);
  return keys.filter(isKey).map((key) => ({ ...key, rows: rowsAlone(sheet, key) }));
}

function* searchedRows(sheet: SheetSnapshot, tables: readonly KeyFreeArea[]): Generator<number> {
  const last = Math.max(sheet.firstRow + SEARCH_ROWS, ...tables.map((table) => table.endRow + SEARCH_ROWS));
  for (let row = sheet.firstRow; row < Math.min(endRow(sheet), last); row++) yield row;
}

/** On a row of the table a key stands to the right of it only. */
function keyColumnFrom(sheet: SheetSnapshot, row: number, tables: readonly KeyFreeArea[]): number {
  const table = tables.find((each) => row >= each.firstRow && row < each.endRow && each.isTaken(row));
  return table === undefined ? sheet.firstColumn : Math.max(sheet.firstColumn, table.endColumn + 1);
}

function isKey({ entries }: LevelKey): boolean {
  if (entries.length < FEWEST || entries.length > MOST) return false;
  const told = entries.flatMap(({ says }) => says ?? []);
  const places = new Set(told.flatMap((says) => (says.kind === "level" ? [says.place] : [])));
  const tokens = new Set(
    entries.map(({ token, fill, meaning }) =>
      token === "" ? (fill ?? meaning) : token.toLocaleLowerCase("sv"),
    ),
  );
  // A list of words alone is easily something else.
  if (entries.some(({ token, fill }) => token === "" && fill === null) && entries.length < 3) return false;
  return places.size > 1 && told.length * 2 > entries.length && tokens.size === entries.length;
}

/** The rows of a key on which nothing else stands, with that of a caption above them. */
function rowsAlone(sheet: SheetSnapshot, { entries }: LevelKey): readonly number[] {
  const rows = [...new Set(entries.map(({ row }) => row))];
  const alone = rows.filter((row) => {
    const texts = (sheet.values[row - sheet.firstRow] ?? []).map(plainText).filter((text) => text !== "");
    const ofKey = entries.filter((entry) => entry.row === row);
    const isName = ({ token }: KeyEntry): boolean =>
      token.length > LONGEST_SIGN && !(SAYS_OF_GOALS.test(token) && meaningOf(token) !== null);
    if (texts.length > 1 && ofKey.some(isName)) return false;
    return texts.every((text) =>
      ofKey.some(({ token, meaning }) => text === token || text.includes(meaning) || CAPTION.test(text)),
    );
  });
  const above = Math.min(...alone) - 1;
  const caption = (sheet.values[above - sheet.firstRow] ?? []).filter((value) => value !== "").map(plainText);
  const [only = "", ...others] = caption;
  return alone.length > 1 && others.length === 0 && CAPTION_ALONE.test(only) ? [above, ...alone] : alone;
}

/** A line that says that a key follows. */
const CAPTION_ALONE =
  /^(?:(?:tecken|färg|symbol)?förklaring(?:ar)?|bedömning(?:sgrunder|skriterier|snivåer|sskala|ar)?|skala|nivåer|betyg(?:sskala)?|färgkod(?:er)?|så bedöms? .{1,40}|måluppfyllelse):?$/iu;

const CAPTION = /^(?:tecken|färg)?(?:förklaring|nivå|bedömning|betyg|färg|skala)|:$/i;

const LONGEST_TOKEN = 24;
/** A level's sign or word in a cell of its own: longer texts may be a goal beside its indicator. */
const LONGEST_SIGN = 12;
const SAYS_OF_GOALS = /uppfyll|uppnå|(?<!\p{L})nås?(?!\p{L})|nått|genomför|bedöm/iu;
const LONGEST_WORDS = 60;

/** The words of a level alone on their row, of goals in so many words. */
function entryOfWords(sheet: SheetSnapshot, row: number, text: string): KeyEntry | null {
  if (text === "" || text.length > LONGEST_WORDS || !SAYS_OF_GOALS.test(text)) return null;
  const filled = (sheet.values[row - sheet.firstRow] ?? []).filter((value) => value !== "");
  const entry = entryOf("", null, text, row);
  return filled.length === 1 && entry.says !== null ? entry : null;
}

/** A short text or a colour, with what it means in the cell to the right; or a coloured cell with the meaning in it. */
function entryOfCells(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  text: string,
  fillAt: FillAt,
): KeyEntry | null {
  const fill = fillAt(row, column);
  const meaning = plainText(cellAt(sheet, row, column + 1).value);
  // Two coloured cells side by side are two lines, each with its own word in it.
  const beside = fillAt(row, column + 1);
  const isOwnLine =
    text !== "" && fill !== null && beside !== null && beside !== fill && meaningOf(text) !== null;
  const isToken = text === "" ? fill !== null : isShort(text) && text !== meaning && !isOwnLine;
  if (isToken && /\p{L}{2}/u.test(meaning)) {
    const entry = entryOf(text, fill, meaning, row);
    if (entry.says !== null) return entry;
  }
  if (text === "" || fill === null || meaningOf(text) === null) return null;
  return entryOf(text, fill, text, row);
}

function entryOf(token: string, fill: string | null, meaning: string, row: number): KeyEntry {
  return { token, fill, meaning, row, says: meaningOf(meaning) ?? meaningOf(token) };
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_TOKEN && text.split(" ").length <= 4;
}

/** The end of one line of a key within a cell: a new line or a sign, the end of a sentence, or a comma before the next token. */
const LINES =
  /\s*[;|•·\n]\s*|(?<=[.!%])\s+(?=\S)|,\s+(?:och\s+)?(?=[^,]{1,24}?(?:=|:|→|\s[–—-]\s))|\s+och\s+(?=[^,]{1,24}?[=→])/u;
const PAIR = /^(.{1,40}?)\s*(?:=|→|:|\s[–—-]\s|\s(?:betyder|innebär|står för|visar)\s(?:att\s)?)\s*(\S.*)$/su;

/** The lines of a key that stand in one cell: "4 = Helt uppfyllt", "Grön: 100 %. Gul: 91–99 %.", or a sentence about colours. */
export function entriesInText(text: string, row: number): readonly KeyEntry[] {
  const lines = text.split(LINES).flatMap((line) => pairOf(line, row) ?? []);
  const told = tokensInSentence(text, row);
  return told.length > Math.max(lines.length, 1) ? told : lines;
}

function pairOf(line: string, row: number): KeyEntry | null {
  const [, left = "", right = ""] = PAIR.exec(line) ?? [];
  // What stands before a colon introduces the first line: "Färger: Grön = uppnått".
  const rest = PAIR.exec(right);
  const [token, meaning] =
    rest !== null && /:\s*$/.test(line.slice(0, line.length - right.length)) && meaningOf(left) === null
      ? [rest[1] ?? "", rest[2] ?? ""]
      : [left, right];
  const trimmed = token.replace(/^[([”"']+|[)\]”"']+$/g, "").trim();
  if (trimmed === "" || !isShort(trimmed)) return null;
  const entry = entryOf(trimmed, null, meaning.trim().replace(/[.,]$/, ""), row);
  return entry.says === null && trimmed.length > LONGEST_SIGN ? null : entry;
}

const SENTENCE_TOKEN =
  /(?<!\p{L})(?:(?:mörk|ljus|gul)?(?:grö(?:n|nt|na)|rö(?:d|tt|da))|gul|gult|gula|orange|vit|vitt|vita|grå|grått|lila|blå|blått)(?!\p{L})|\p{Extended_Pictographic}|[▲►▼↑→↓↗↘]/giu;
/** "G (målet nås), Y (målet nås delvis)": letters that stand for levels, each with what it means after it. */
const LETTER_TOKEN = /(?<![\p{L}\d])\p{Lu}(?=\s*\(\p{L})/gu;
const BEFORE_MEANING =
  /^[\s,)]*(?:(?:cirkel|pil|ruta|färg|punkt|ljus)\s*)?(?:(?:betyder|innebär|visar|står för|är|anger|=|:|–|-|→)\s*)?(?:att\s+)?/iu;
const AFTER_MEANING = /[\s,()]*(?:och|samt|medan)?[\s,(]*$/iu;

/** "rött betyder att målet inte är uppfyllt, gult att vi är på god väg": each colour or mark with what follows it. */
function tokensInSentence(text: string, row: number): readonly KeyEntry[] {
  const colours = [...text.matchAll(SENTENCE_TOKEN)];
  const found = colours.length > 1 ? colours : [...text.matchAll(LETTER_TOKEN)];
  const after = found.map((match, at): KeyEntry => {
    const end = found[at + 1]?.index ?? text.length;
    const [sentence = ""] = text.slice(match.index + match[0].length, end).split(/\.\s/);
    const meaning = sentence.replace(BEFORE_MEANING, "").replace(AFTER_MEANING, "").replace(/\.$/, "");
    return entryOf(match[0], null, meaning, row);
  });
  if (after.every(({ meaning }) => /\p{L}{2}/u.test(meaning))) return after;
  // "Målet är uppnått (grönt), delvis uppnått (gult)": the meaning stands before.
  return found.flatMap((match, at): readonly KeyEntry[] => {
    const before = found[at - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const meaning = text
      .slice(start, match.index)
      .replace(/^[\s,).:;]*(?:och\s+)?/u, "")
      .replace(/[\s(,]*$/u, "");
    return /\p{L}{2}/u.test(meaning) ? [entryOf(match[0], null, meaning, row)] : [];
  });
}
