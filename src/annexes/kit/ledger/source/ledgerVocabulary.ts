import { AMOUNT_HEADINGS, dataVocabulary } from "../../source/dataVocabulary";
import { LEDGER_DATA } from "../words";

const HEADINGS = {
  account: ["Konto", "Kontonr", "Kontonummer", "Konto nr"],
  accountText: ["Kontotext", "Kontobenämning", "Kontonamn", "Konto (text)"],
  responsibility: ["Ansvar", "Ansvarsställe", "Ansvarskod", "Kostnadsställe", "Enhet"],
  counterparty: ["Motpart", "Mp", "Motp"],
  activityGroup: ["Verksamhetsgrupp", "Verksamhetsområde", "Huvudverksamhet"],
  activity: ["Verksamhet", "Vht", "Verks", "Verksamhetskod"],
  actual: [...AMOUNT_HEADINGS.actual, "Belopp"],
  budget: AMOUNT_HEADINGS.budget,
  variance: AMOUNT_HEADINGS.variance,
};
export type LedgerField = keyof typeof HEADINGS;

export const LEDGER_VOCABULARY = dataVocabulary<LedgerField>({
  data: LEDGER_DATA.the,
  of: "money",
  headings: HEADINGS,
  essential: [["account"], ["actual", "budget"]],
  titleWord: null,
});
