import { headingParts } from "../../../workbook/cells/headingPeriod";
import type { CellValue } from "../../../workbook/grid/snapshot";
import type { DataKind } from "../../../workbook/issues/dataIssue";
import type { Vocabulary } from "../../../workbook/layout/headingRow";

export type DataField =
  | "account"
  | "accountText"
  | "responsibility"
  | "counterparty"
  | "activityGroup"
  | "activity"
  | "area"
  | "subgroup"
  | "measure"
  | "unit"
  | "note"
  | "project"
  | "grant"
  | "originalBudget"
  | "budgetTransfer"
  | "reallocation"
  | "totalBudget"
  | "completed"
  | "actual"
  | "budget"
  | "variance";

export interface DataVocabulary extends Vocabulary<DataField> {
  /** Fields that a block of the kind has, each list with one of its fields at least. */
  readonly essential: readonly (readonly DataField[])[];
  /** A word that the sheet's name or a line above the headings must hold where the headings alone do not tell. */
  readonly titleWord: RegExp | null;
}

type Headings = Partial<Record<DataField, readonly string[]>>;

const ACTUAL = ["Utfall", "Utf", "Bokslut", "Redovisat", "Ack utfall", "Utfall ack"];
const BUDGET = ["Budget", "Bud", "Årsbudget", "Ack budget", "Budget ack", "Budget helår"];
const VARIANCE = ["Avvikelse", "Avvik", "Diff", "Differens", "Budgetavvikelse"];

const LEDGER: Headings = {
  account: ["Konto", "Kontonr", "Kontonummer", "Konto nr"],
  accountText: ["Kontotext", "Kontobenämning", "Kontonamn", "Konto (text)"],
  responsibility: ["Ansvar", "Ansvarsställe", "Ansvarskod", "Kostnadsställe", "Enhet"],
  counterparty: ["Motpart", "Mp", "Motp"],
  activityGroup: ["Verksamhetsgrupp", "Verksamhetsområde", "Huvudverksamhet"],
  activity: ["Verksamhet", "Vht", "Verks", "Verksamhetskod"],
  actual: [...ACTUAL, "Belopp"],
  budget: BUDGET,
  variance: VARIANCE,
};

const ACTIVITY_MEASURES: Headings = {
  area: ["Område", "Verksamhetsområde", "Verksamhet"],
  subgroup: ["Undergrupp", "Grupp"],
  measure: [
    "Verksamhetsmått",
    "Verksamhetsmått/volymer",
    "Volymmått",
    "Volymer",
    "Volym",
    "Prestationsmått",
    "Mått",
  ],
  unit: ["Enhet"],
  note: ["Not", "Fotnot"],
  actual: [...ACTUAL, ""],
  budget: BUDGET,
  variance: VARIANCE,
};

const INVESTMENTS: Headings = {
  project: ["Projekt", "Investering", "Investeringar", "Investeringsprojekt", "Objekt", "Projektnamn"],
  originalBudget: ["Ursprunglig budget", "Urspr budget", "Beslutad budget", "Ursprungsbudget"],
  budgetTransfer: [
    "Budgetöverföring föregående år",
    "Budgetöverföring fg år",
    "Budgetöverföring",
    "Överfört från föregående år",
  ],
  reallocation: ["Omdisponering inom nämnd", "Omdisp inom nämnd", "Omdisponering", "Omdisp"],
  totalBudget: ["Total budget", "Totalbudget", "Summa budget"],
  budget: BUDGET,
  actual: ACTUAL,
  variance: VARIANCE,
  completed: ["Avslutat", "Avslutad", "Klart", "Slutfört"],
};

const TARGETED_GRANTS: Headings = {
  grant: ["Statsbidrag", "Riktade statsbidrag", "Riktat statsbidrag", "Bidrag"],
  area: ["Område", "Verksamhet", "Verksamhetsområde"],
  actual: ACTUAL,
  budget: BUDGET,
  variance: VARIANCE,
};

/** In the order in which a row of headings is tried: a ledger has the most telling ones. */
export const DATA_VOCABULARIES: Readonly<Record<DataKind, DataVocabulary>> = {
  ledger: vocabulary(LEDGER, [["account"], ["actual", "budget"]]),
  investments: vocabulary(INVESTMENTS, [
    ["project"],
    ["originalBudget", "totalBudget", "budget"],
    ["actual"],
  ]),
  activityMeasures: vocabulary(
    ACTIVITY_MEASURES,
    [["measure"], ["actual"]],
    /verksamhetsmått|volymmått|prestationer/i,
  ),
  targetedGrants: vocabulary(
    TARGETED_GRANTS,
    [["grant", "area"], ["actual"], ["budget"]],
    /statsbidrag|bidrag/i,
  ),
};

function vocabulary(
  headings: Headings,
  essential: readonly (readonly DataField[])[],
  titleWord: RegExp | null = null,
): DataVocabulary {
  const fields = new Map<string, DataField>(
    (Object.entries(headings) as [DataField, readonly string[]][]).flatMap(([field, texts]) =>
      texts.map((text): [string, DataField] => [headingParts(text).words, field]),
    ),
  );
  return {
    essential,
    titleWord,
    read(value: CellValue) {
      const { words, period } = headingParts(value);
      // A year alone is the heading of a column of outcomes; nothing at all is no heading.
      const field = words === "" && period === null ? undefined : fields.get(words);
      return field === undefined ? null : { fields: [field], period };
    },
  };
}
