import { isIsoDate } from "../workbook/cells/decodeDate";
import { headingParts } from "../workbook/cells/headingPeriod";
import { foldedText } from "../workbook/grid/cellText";
import { LEDGER_VOCABULARY, type LedgerField } from "../annexes/kit/ledger/source/ledgerVocabulary";
import { timeHeading } from "../workbook/layout/importedLedger";
import type { ImportedKind } from "./importTable";
import { readAmount, saysNoAmount, type DecimalMark } from "../workbook/cells/amountText";

const OF_FIELD: Readonly<Record<LedgerField, ImportedKind>> = {
  account: "account",
  accountText: "text",
  responsibility: "dimension",
  responsibilityText: "dimension",
  counterparty: "dimension",
  counterpartyText: "dimension",
  activityGroup: "dimension",
  activityGroupText: "dimension",
  activity: "dimension",
  activityText: "dimension",
  committee: "dimension",
  committeeText: "dimension",
  dimension: "dimension",
  text: "text",
  voucher: "text",
  quantity: "amount",
  period: "period",
  month: "period",
  year: "period",
  date: "date",
  kind: "dimension",
  sign: "dimension",
  actual: "amount",
  budget: "amount",
  forecast: "amount",
  amount: "amount",
  debit: "amount",
  credit: "amount",
  budgetChange: "amount",
  variance: "amount",
};

/** Words of headings over amounts that the annexes do not read, or not yet. */
const AMOUNT =
  /(?:^|[^\p{L}])(?:utf(?:all)?|utf_v|budg?(?:et)?|årsbudget|rambudget|periodbudget|prognos|helårsprognos|bokslut|belopp|saldo|debet|kredit|avvik(?:else)?|diff(?:erens)?|återstår|ackumulerat|ack|redovisat|summa|totalt|kr|tkr|mnkr|jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?=$|[^\p{L}])/u;

/**
 * The kind of a column, by its heading; where that does not tell, by its cells: amounts where all are numbers and one at
 * least has decimals, a minus or parted thousands. Whole numbers under an unknown heading are codes.
 *
 * @param cells the column's cells that are not empty, tidied
 */
export function columnKind(heading: string, cells: readonly string[], mark: DecimalMark): ImportedKind {
  const field = LEDGER_VOCABULARY.read(heading)?.fields[0];
  if (field !== undefined) return OF_FIELD[field];
  const words = foldedText(heading);
  const time = timeHeading(heading);
  if (time !== null) return time;
  if (cells.length > 0 && cells.every(isIsoDate)) return "date";
  if (!cells.some((cell) => readAmount(cell, mark) !== null)) return "text";
  if (AMOUNT.test(words) || headingParts(heading).period !== null) return "amount";
  const areNumbers = cells.every((cell) => saysNoAmount(cell) || readAmount(cell, mark) !== null);
  return areNumbers && cells.some((cell) => /[-−–(., ']/.test(cell) && cell.length > 1) ? "amount" : "text";
}
