import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { completedText } from "../../src/annexes/investments/words";
import { HISTORY_SHEET } from "../../src/text/cells/historySheetText";
import { levelWord } from "../../src/text/cells/levelWords";
import { RECONCILIATION_SHEET } from "../../src/text/cells/reconciliationSheet";
import { COMMENT_WORDS } from "../../src/annexes/deviations/words";
import { REPORT_WORDS } from "../../src/annexes/reportNames";
import { DIRECTION_CHOICES } from "../../src/text/cells/templateText";
import { FIELDS, headingOf } from "../../src/workbook/columns/catalogue";
import {
  COUNTERPARTY_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  SECTION_TITLES,
  SIDE_WORDS,
  STRUCTURE_HEADINGS,
} from "../../src/annexes/kit/rowStructure/words";
import { ANNEXES } from "../../src/annexes/registry";
import { LEDGER_VOCABULARY } from "../../src/annexes/kit/ledger/source/ledgerVocabulary";

/** What the add-in itself writes in a workbook, or reads there, word by word. */
const WORDS: ReadonlySet<string> = new Set(
  [
    ...FIELDS.map(headingOf),
    ...Object.values(REPORT_WORDS).map(({ sheet }) => sheet),
    RECONCILIATION_SHEET,
    HISTORY_SHEET.name,
    ...Object.values(COMMENT_WORDS),
    ...[STRUCTURE_HEADINGS, SECTION_TITLES, KIND_WORDS, LEVEL_WORDS, SIDE_WORDS, COUNTERPARTY_WORDS].flatMap(
      (words) => Object.values(words),
    ),
    ...DIRECTION_CHOICES,
    ...(["attained", "partlyAttained", "notAttained"] as const).flatMap((level) => [
      levelWord(level, ATTAINED_WORDING),
      levelWord(level, FULFILLED_WORDING),
    ]),
    completedText({ isCompleted: true } as Parameters<typeof completedText>[0]),
    // Told nowhere but where they are used: the sheet of the row structure, the index's name, all rows of a sum.
    ...["Radstruktur", "Måluppfyllelseindex", "Alla rader"],
    // What may be typed as examples of numbers, and as not completed.
    ...["85 %", "12,5", "90 % / 79 %", "minst 90 %", "st", "–"],
  ].map((word) => word.toLowerCase()),
);

const VOCABULARIES = [
  LEDGER_VOCABULARY,
  ...Object.values(ANNEXES).flatMap((annex) => ("source" in annex ? [annex.source.vocabulary] : [])),
];

/** Tells whether a word is one that stands in workbooks: a heading of the follow-up or the data, a name, a choice. */
export function isWorkbookTerm(word: string): boolean {
  return WORDS.has(word.toLowerCase()) || VOCABULARIES.some(({ read }) => read(word) !== null);
}
