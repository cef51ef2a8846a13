import { columnName } from "../../workbook/grid/cellAddress";
import type { NamedColumn } from "../../workbook/layout/layoutQuestion";
import type { OptionDetail, QuestionDetail } from "../../workbook/questions/question";
import { enumeration, quoted } from "../make/enumeration";
import { counted } from "../make/figures";
import type { Both } from "../make/language";
import { limitRuleChoice } from "../rules/limitRuleText";
import { fieldLabel, fieldWord } from "./fields";
import { LEDGER_OPTIONS, LEDGER_QUESTIONS } from "./ledgerText";

type QuestionOf<Code extends QuestionDetail["code"]> = Extract<QuestionDetail, { readonly code: Code }>;
type OptionOf<Code extends OptionDetail["code"]> = Extract<OptionDetail, { readonly code: Code }>;

const SENTENCES: { readonly [Code in QuestionDetail["code"]]: (question: QuestionOf<Code>) => Both } = {
  ...LEDGER_QUESTIONS,
  direction: ({ lower, higher }) => ({
    sv: `Inget i arbetsboken säger om högre eller lägre är bättre för ${counted.sv(lower.length + higher.length, "indikator", "indikatorer")}. Stämmer detta: ${directionsText(lower, higher).sv}?`,
    en: `Nothing in the workbook tells whether higher or lower is better for ${counted.en(lower.length + higher.length, "indicator", "indicators")}. Is this right: ${directionsText(lower, higher).en}?`,
  }),
  limitRule: ({ count }) => ({
    sv: `${counted.sv(count, "indikator", "indikatorer")} når inte målvärdet, och inget i arbetsboken säger hur långt under som räknas som delvis. Vad gäller under målvärdet?`,
    en: `${counted.en(count, "indicator does", "indicators do")} not reach the target, and nothing in the workbook tells how far below it counts as partly attained. What holds below the target?`,
  }),
  confirmColumn: ({ sheet, field, column }) => ({
    sv: `Stämmer det att ${columnText(column).sv} på bladet ${sheet} är ${fieldLabel(field).sv}?`,
    en: `Is ${columnText(column).en} on the sheet “${sheet}” the ${fieldWord(field)}?`,
  }),
  chooseColumn: ({ sheet, field, columns }) => ({
    sv: `Vilken kolumn på bladet ${sheet} är ${fieldLabel(field).sv}: ${enumeration.sv(
      columns.map((column) => columnText(column).sv),
      "eller",
    )}?`,
    en: `Which column on the sheet “${sheet}” is the ${fieldWord(field)}: ${enumeration.en(
      columns.map((column) => columnText(column).en),
      "or",
    )}?`,
  }),
  lostColumn: ({ sheet, field, heading }) =>
    heading === ""
      ? {
          sv: `Kolumnen som valts för ${fieldLabel(field).sv} på bladet ${sheet} går inte att hitta igen. Vilken kolumn ska gälla?`,
          en: `The column chosen for the ${fieldWord(field)} on the sheet “${sheet}” cannot be found again. Which column is to be used?`,
        }
      : {
          sv: `Kolumnen ”${heading}”, som valts för ${fieldLabel(field).sv}, finns inte längre på bladet ${sheet}. Vilken kolumn ska gälla?`,
          en: `The column “${heading}”, chosen for the ${fieldWord(field)}, is no longer on the sheet “${sheet}”. Which column is to be used?`,
        },
  missingColumn: ({ sheet, field }) => ({
    sv: `Vilken kolumn på bladet ${sheet} är ${fieldLabel(field).sv}?`,
    en: `Which column on the sheet “${sheet}” is the ${fieldWord(field)}?`,
  }),
  chooseBlock: ({ blocks }) => ({
    sv: `Samma mål finns på flera ställen. Vilket ska följas upp: ${enumeration.sv(
      blocks.map(({ sheet, row }) => `bladet ${sheet} (rubriker på rad ${row + 1})`),
      "eller",
    )}?`,
    en: `The same goals stand in several places. Which are to be followed up: ${enumeration.en(
      blocks.map(({ sheet, row }) => `the sheet “${sheet}” (headings on row ${row + 1})`),
      "or",
    )}?`,
  }),
  lostSheet: ({ sheet }) => ({
    sv: `Uppföljningen på bladet ${sheet}, som valts tidigare, går inte att hitta igen. Vilket blad ska följas upp?`,
    en: `The follow-up on the sheet “${sheet}”, chosen earlier, cannot be found again. Which sheet is to be followed up?`,
  }),
};

/** "lägre är bättre för ”Väntetid”, högre för ”Nöjda”"; without a capital and a full stop. */
function directionsText(lower: readonly string[], higher: readonly string[]): Both {
  const one = (titles: readonly string[], sv: string, en: string): Both => ({
    sv: `${sv} är bättre för ${quoted.sv(titles)}`,
    en: `${en} is better for ${quoted.en(titles)}`,
  });
  if (lower.length === 0) return one(higher, "högre", "higher");
  if (higher.length === 0) return one(lower, "lägre", "lower");
  const [less, more] = [one(lower, "lägre", "lower"), one(higher, "högre", "higher")];
  return { sv: `${less.sv}; ${more.sv}`, en: `${less.en}; ${more.en}` };
}

/** "kolumn H (”Utfall aug 2022”)"; for a column without a heading "kolumn A (utan rubrik)". */
export function columnText({ column, heading }: NamedColumn): Both {
  return {
    sv: `kolumn ${columnName(column)} (${heading === "" ? "utan rubrik" : `”${heading}”`})`,
    en: `column ${columnName(column)} (${heading === "" ? "no heading" : `“${heading}”`})`,
  };
}

/** What the controller is asked before anything is computed. */
export function layoutQuestionSentence(question: QuestionDetail): Both {
  // As in issueSentence: the pairing of code and question is lost through the index.
  const sentence = SENTENCES[question.code] as (question: QuestionDetail) => Both;
  return sentence(question);
}

const OPTIONS: { readonly [Code in OptionDetail["code"]]: (option: OptionOf<Code>) => Both } = {
  ...LEDGER_OPTIONS,
  directions: ({ lower, higher }) => {
    const text = directionsText(lower, higher);
    return { sv: `Ja: ${text.sv}`, en: `Yes: ${text.en}` };
  },
  directionTurned: ({ title, direction }) => ({
    sv: `Ja, men ${direction === "higherIsBetter" ? "högre" : "lägre"} är bättre för ”${title}”`,
    en: `Yes, but ${direction === "higherIsBetter" ? "higher" : "lower"} is better for “${title}”`,
  }),
  limitRule: ({ rule }) => limitRuleChoice(rule),
  column: ({ column: { column, heading } }) => ({
    sv: `Kolumn ${columnName(column)} (${heading === "" ? "utan rubrik" : `”${heading}”`})`,
    en: `Column ${columnName(column)} (${heading === "" ? "no heading" : `“${heading}”`})`,
  }),
  columnsTogether: ({ columns }) => ({
    sv: `Alla, var för sig: kolumn ${enumeration.sv(columns.map(({ column }) => columnName(column)))}`,
    en: `All of them, each by itself: column ${enumeration.en(columns.map(({ column }) => columnName(column)))}`,
  }),
  noColumn: () => ({ sv: "Ingen kolumn", en: "No column" }),
  block: ({ sheet, row }) => ({
    sv: `Bladet ${sheet} (rubriker på rad ${row + 1})`,
    en: `The sheet “${sheet}” (headings on row ${row + 1})`,
  }),
};

/** One of the answers that can be given. */
export function optionText(option: OptionDetail): Both {
  // As above.
  const text = OPTIONS[option.code] as (option: OptionDetail) => Both;
  return text(option);
}
