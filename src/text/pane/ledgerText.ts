import { withCapital } from "../../workbook/grid/cellText";
import { columnName } from "../../workbook/grid/cellAddress";
import { enumeration, quoted } from "../make/enumeration";
import { amountText, counted, countText } from "../make/figures";
import type { Both } from "../make/language";
import { MONTHS } from "../make/months";
import type { LedgerAmountKind, LedgerIssueDetail, LedgerPeriod } from "../../workbook/issues/ledgerIssue";
import type { LedgerOption, LedgerQuestion } from "../../workbook/questions/ledgerQuestion";

type IssueOf<Code extends LedgerIssueDetail["code"]> = Extract<LedgerIssueDetail, { readonly code: Code }>;
type QuestionOf<Code extends LedgerQuestion["code"]> = Extract<LedgerQuestion, { readonly code: Code }>;
type OptionOf<Code extends LedgerOption["code"]> = Extract<LedgerOption, { readonly code: Code }>;

export const AMOUNT_KINDS: Record<LedgerAmountKind, Both> = {
  actual: { sv: "utfall", en: "actual" },
  previousActual: { sv: "utfall föregående år", en: "actual for the previous year" },
  budget: { sv: "budget", en: "budget" },
  forecast: { sv: "prognos", en: "forecast" },
  formerForecast: { sv: "förra prognosen", en: "the previous forecast" },
  yearBudget: { sv: "budget för helåret", en: "budget for the whole year" },
  previousYear: { sv: "utfall för hela föregående år", en: "actual for the whole previous year" },
};

function monthsText(month: number): Both {
  const last = MONTHS[month - 1] ?? { sv: "", en: "" };
  return month === 1 ? last : { sv: `januari–${last.sv}`, en: `January–${last.en}` };
}

/** "januari–augusti 2023"; "helåret 2023". */
function periodText({ year, month }: LedgerPeriod): Both {
  if (month === 12) return { sv: `helåret ${year}`, en: `the whole year ${year}` };
  const months = monthsText(month);
  return { sv: `${months.sv} ${year}`, en: `${months.en} ${year}` };
}

const kr = (amount: number): Both => ({
  sv: `${amountText(amount).sv}\u00A0kr`,
  en: `SEK\u00A0${amountText(amount).en}`,
});

/** The first of many, and how many there are besides. */
function few(texts: readonly string[]): Both {
  const shown = texts.slice(0, 6);
  const rest = texts.length - shown.length;
  return {
    sv: rest === 0 ? enumeration.sv(shown) : `${shown.join(", ")} och ${rest} till`,
    en: rest === 0 ? enumeration.en(shown) : `${shown.join(", ")} and ${rest} more`,
  };
}

/** How a ledger was read, and why not. */
export const LEDGER_SENTENCES: {
  readonly [Code in LedgerIssueDetail["code"]]: (detail: IssueOf<Code>) => Both;
} = {
  ledgerUnanswered: ({ questions }) => {
    const [asked, count] = [questions.map(ledgerQuestionSentence), questions.length];
    return {
      sv: `Huvudboken har inte lästs: ${count === 1 ? "en fråga" : `${countText(count).sv} frågor`} är obesvarad${count === 1 ? "" : "e"}. ${asked.map(({ sv }) => sv).join(" ")} Svara först.`,
      en: `The ledger has not been read: ${count === 1 ? "one question is" : `${countText(count).en} questions are`} unanswered. ${asked.map(({ en }) => en).join(" ")} Answer first.`,
    };
  },
  ledgerSignsTurned: ({ signs }) => {
    switch (signs) {
      case "turned":
        return {
          sv: "I huvudboken är intäkter minus och kostnader plus. Tecknen har vänts i bilagorna.",
          en: "In the ledger, revenue is negative and costs are positive. The signs have been changed in the annexes.",
        };
      case "costsPositive":
        return {
          sv: "I huvudboken är både intäkter och kostnader plus. Kostnadernas tecken har vänts i bilagorna.",
          en: "In the ledger, both revenue and costs are positive. The signs of the costs have been changed in the annexes.",
        };
      case "debitCredit":
        return {
          sv: "Utfallet är Kredit minus Debet, så att intäkter är plus och kostnader minus.",
          en: "The actual is credit less debit, so that revenue is positive and costs are negative.",
        };
    }
  },
  ledgerUnitUsed: ({ unit }) => ({
    sv: `Beloppen i huvudboken är i ${unit} och har räknats om till kronor.`,
    en: `The amounts of the ledger are in “${unit}” and have been converted to kronor.`,
  }),
  ledgerPeriodUsed: ({ period, before }) => {
    const [now, then] = [periodText(period), before === null ? null : periodText(before)];
    return {
      sv: `Huvudboken räknas för ${now.sv}${then === null ? "" : `, med ${then.sv} som jämförelse`}.`,
      en: `The ledger is counted for ${now.en}${then === null ? "" : `, with ${then.en} for comparison`}.`,
    };
  },
  ledgerCommitteeUsed: ({ committee }) => ({
    sv: `Huvudboken har flera nämnder. Bara raderna för ${committee} räknas.`,
    en: `The ledger has several committees. Only the rows of ${committee} are counted.`,
  }),
  ledgerResponsibilityUsed: ({ heading, digit }) => ({
    sv: `Huvudboken har ansvar för flera nämnder. Bara raderna där ”${heading}” börjar på ${digit} räknas.`,
    en: `The ledger has responsibilities of several committees. Only the rows where “${heading}” begins with ${digit} are counted.`,
  }),
  ledgerValueUsed: ({ heading, value }) => ({
    sv: `Bara raderna med ”${value}” under ”${heading}” räknas.`,
    en: `Only the rows with “${value}” under “${heading}” are counted.`,
  }),
  forecastNotUsed: ({ name }) => ({
    sv: `”${name}” är en prognos och räknas varken som utfall eller budget.`,
    en: `“${name}” is a forecast and is counted neither as actual nor as budget.`,
  }),
  kindsNotUsed: ({ heading, values }) => ({
    sv: `Raderna med ${quoted.sv(values)} under ”${heading}” räknas inte.`,
    en: `The rows with ${quoted.en(values)} under “${heading}” are not counted.`,
  }),
  sumAccountsLeftOut: ({ accounts, sum }) =>
    accounts.length === 1
      ? {
          sv: `Konto ${few(accounts).sv} är en summa av andra konton (${kr(sum).sv}) och räknas inte med.`,
          en: `Account ${few(accounts).en} is a sum of other accounts (${kr(sum).en}) and is not included.`,
        }
      : {
          sv: `Kontona ${few(accounts).sv} är summakonton (tillsammans ${kr(sum).sv}) och räknas inte med: kontona under dem räknas.`,
          en: `The accounts ${few(accounts).en} are sums of other accounts (${kr(sum).en} together) and are not included: the accounts below them are.`,
        },
  balanceAccountsNotUsed: ({ accounts, sum }) => ({
    sv: `${accounts.length === 1 ? "Balanskonto" : "Balanskontona"} ${few(accounts).sv} (tillsammans ${kr(sum).sv}) räknas inte med: bilagorna visar bara resultatet.`,
    en: `${accounts.length === 1 ? "The balance account" : "The balance accounts"} ${few(accounts).en} (${kr(sum).en} together) ${accounts.length === 1 ? "is" : "are"} not included: the annexes show the result only.`,
  }),
  amountsWereText: ({ headings }) => ({
    sv: `Beloppen under ${quoted.sv(headings)} är lagrade som text och har lästs som tal.`,
    en: `The amounts under ${quoted.en(headings)} are stored as text and have been read as numbers.`,
  }),
  monthsAdded: ({ headings, kind }) => ({
    sv: `${withCapital(AMOUNT_KINDS[kind].sv)} är summan av ${counted.sv(headings.length, "kolumn", "kolumner")}: ”${headings[0] ?? ""}”–”${headings.at(-1) ?? ""}”.`,
    en: `The ${AMOUNT_KINDS[kind].en} is the sum of ${counted.en(headings.length, "column", "columns")}: “${headings[0] ?? ""}”–“${headings.at(-1) ?? ""}”.`,
  }),
  sidesJoined: ({ headings, kind }) => ({
    sv: `${withCapital(AMOUNT_KINDS[kind].sv)} är ${quoted.sv(headings)} tillsammans: intäkter är plus och kostnader minus.`,
    en: `The ${AMOUNT_KINDS[kind].en} is ${quoted.en(headings)} together: revenue is positive and costs are negative.`,
  }),
  amountsNotUsed: ({ headings }) => ({
    sv: `Under ${quoted.sv(headings)} står belopp som inte räknas: rubriken säger inte vad de är.`,
    en: `Under ${quoted.en(headings)} there are amounts that are not counted: the heading does not say what they are.`,
  }),
  otherSpanLeftOut: ({ heading, kind, period }) => {
    const of = periodText(period);
    return {
      sv: `”${heading}” är inte för ${of.sv} och ställs inte mot utfallet för den tiden. Därför är ${AMOUNT_KINDS[kind].sv} för den tiden tom i bilagorna. Lägg till en kolumn för perioden om den ska visas.`,
      en: `“${heading}” is not for ${of.en} and is not set against the actual of that time. The ${AMOUNT_KINDS[kind].en} for that time is therefore empty in the annexes. Add a column for the period if it is to be shown.`,
    };
  },
  wholeYearShown: ({ amounts, period }) => {
    const of = periodText(period);
    const named: Both<readonly string[]> = {
      sv: amounts.map(({ kind, heading }) => `${AMOUNT_KINDS[kind].sv} (”${heading}”)`),
      en: amounts.map(({ kind, heading }) => `${AMOUNT_KINDS[kind].en} (“${heading}”)`),
    };
    return {
      sv: `För helåret ${period.year} visas ${enumeration.sv(named.sv)} i egna kolumner. De jämförs bara med varandra, inte med utfallet för ${of.sv}.`,
      en: `For the whole year ${period.year}, ${enumeration.en(named.en)} ${amounts.length === 1 ? "is" : "are"} shown in columns of their own. They are compared with each other only, not with the actual for ${of.en}.`,
    };
  },
  spanAssumed: ({ heading, period }) => {
    const of = periodText(period);
    return {
      sv: `”${heading}” säger inte vilken del av året den gäller och räknas som utfallet för ${of.sv}.`,
      en: `“${heading}” does not say which part of the year it is for and is counted as the actual for ${of.en}.`,
    };
  },
  sheetsJoined: ({ sheets }) => ({
    sv: `Huvudboken är läst från bladen ${quoted.sv(sheets)} tillsammans.`,
    en: `The ledger has been read from the sheets ${quoted.en(sheets)} together.`,
  }),
  internalCodesUsed: ({ from, to }) => ({
    sv: `Motpartskoder som börjar på ${from === to ? from : `${from}–${to}`} räknas som interna, övriga som externa.`,
    en: `Counterparty codes that begin with ${from === to ? from : `${from}–${to}`} are counted as internal, the others as external.`,
  }),
  ledgerCellsUnknown: ({ heading, values }) => ({
    sv: values.every((value) => value === "")
      ? `Under ”${heading}” är celler tomma på rader med konto, och huvudboken har inte lästs. Fyll i dem.`
      : `${quoted.sv(values.filter((value) => value !== "").slice(0, 3))} under ”${heading}” går inte att läsa som tid, och huvudboken har inte lästs. Skriv till exempel 202308 eller 2023-08.`,
    en: values.every((value) => value === "")
      ? `Under “${heading}”, cells are empty on rows with an account, so the ledger could not be read. Fill them in.`
      : `${quoted.en(values.filter((value) => value !== "").slice(0, 3))} under “${heading}” cannot be read as a time, so the ledger could not be read. Write, for example, “202308” or “2023-08”.`,
  }),
  ledgerPeriodUnknown: ({ heading }) => ({
    sv: `Inget säger vilket år och vilken del av året ”${heading}” gäller, och huvudboken har inte lästs. Ange uppföljningens datum, eller skriv perioden i rubriken, till exempel ”Utfall jan–aug 2023”.`,
    en: `Nothing says which year and which part of it “${heading}” is for, so the ledger could not be read. State the date of the follow-up, or write the period in the heading, for example “Utfall jan–aug 2023”.`,
  }),
  actualEndsEarlier: ({ until, period }) => {
    const [has, wants] = [periodText(until), periodText(period)];
    return {
      sv: `Huvudboken har inget utfall för ${wants.sv}. Bilagorna visar ${has.sv}.`,
      en: `The ledger has no actual for ${wants.en}. The annexes show ${has.en}.`,
    };
  },
};

/** The questions about a ledger. */
export const LEDGER_QUESTIONS: {
  readonly [Code in LedgerQuestion["code"]]: (question: QuestionOf<Code>) => Both;
} = {
  ledgerCommittee: ({ heading, committees }) => ({
    sv: `Huvudboken har flera nämnder under ”${heading}”: ${few(committees).sv}. Vilken gäller rapporten?`,
    en: `The ledger has several committees under “${heading}”: ${few(committees).en}. Which one is the report for?`,
  }),
  ledgerResponsibility: ({ heading, digits }) => ({
    sv: `Koderna under ”${heading}” börjar på ${enumeration.sv(digits)}, och första siffran är ofta nämnden. Vilka rader gäller rapporten?`,
    en: `The codes under “${heading}” begin with ${enumeration.en(digits)}, and the first digit is often the committee. Which rows are the report for?`,
  }),
  ledgerSigns: ({ headings, signs }) =>
    signs === "turned"
      ? {
          sv: `Under ${few(headings.map((text) => `”${text}”`)).sv} är intäkter minus och kostnader plus. Ska tecknen vändas, så att intäkter är plus?`,
          en: `Under ${few(headings.map((text) => `“${text}”`)).en}, revenue is negative and costs are positive. Should the signs be changed, so that revenue is positive?`,
        }
      : {
          sv: `Under ${few(headings.map((text) => `”${text}”`)).sv} är både intäkter och kostnader plus. Ska kostnadernas tecken vändas?`,
          en: `Under ${few(headings.map((text) => `“${text}”`)).en}, both revenue and costs are positive. Should the signs of the costs be changed?`,
        },
  ledgerKind: ({ heading, value }) => ({
    sv: `Vad betyder ”${value}” under ”${heading}” i huvudboken?`,
    en: `What does “${value}” under “${heading}” in the ledger mean?`,
  }),
  ledgerInternal: ({ heading, codes }) => ({
    sv: `Motparterna under ”${heading}” är koder: ${few(codes).sv}. Vilka är kommunens egna?`,
    en: `The counterparties under “${heading}” are codes: ${few(codes).en}. Which are the municipality’s own?`,
  }),
  ledgerSpan: ({ heading, month, year }) => ({
    sv: `Gäller ”${heading}” ${monthsText(month).sv} ${year} eller hela året?`,
    en: `Is “${heading}” for ${monthsText(month).en} ${year} or for the whole year?`,
  }),
  ledgerPeriod: ({ heading, year }) => ({
    sv: `Ingen uppföljning säger vilken period rapporten gäller. Vilken del av ${year} gäller ”${heading}”?`,
    en: `No follow-up says which period the report is for. Which part of ${year} is “${heading}” for?`,
  }),
  ledgerSheets: ({ sheets, kind }) => ({
    sv: `Bladen ${quoted.sv(sheets)} har alla ${AMOUNT_KINDS[kind].sv}. Vilket gäller?`,
    en: `The sheets ${quoted.en(sheets)} all have the ${AMOUNT_KINDS[kind].en}. Which one applies?`,
  }),
  ledgerAmount: ({ headings, kind }) => ({
    sv: `Rubrikerna ${quoted.sv(headings)} betyder samma sak. Vilken kolumn är ${AMOUNT_KINDS[kind].sv}?`,
    en: `The headings ${quoted.en(headings)} mean the same thing. Which column is the ${AMOUNT_KINDS[kind].en}?`,
  }),
  ledgerMonthSheets: ({ sheets, kind }) => {
    const [first = "", last = ""] = [sheets[0], sheets.at(-1)];
    return {
      sv: `Bladen ”${first}”–”${last}” är var sin del av året. Gäller ${AMOUNT_KINDS[kind].sv} på varje blad bara den delen, eller hittills under året?`,
      en: `The sheets “${first}”–“${last}” are each a part of the year. Is the ${AMOUNT_KINDS[kind].en} on each sheet for that part only, or for the year to date?`,
    };
  },
  ledgerBudgetChanges: ({ headings, budget }) => ({
    sv: `Ska ${quoted.sv(headings)} läggas till ”${budget}”, eller ingår det redan?`,
    en: `Should ${quoted.en(headings)} be added to “${budget}”, or is it included already?`,
  }),
  ledgerTertials: ({ headings }) => ({
    sv: `Gäller kolumnerna ${quoted.sv(headings)} fyra månader var, eller räknas var och en från januari?`,
    en: `Are the columns ${quoted.en(headings)} for four months each, or is each counted from January?`,
  }),
  ledgerColumn: ({ heading, values }) => ({
    sv: `Vad ”${heading}” betyder är inte känt. Den har värdena ${few(values).sv}. Ska alla rader räknas ihop, eller bara de med ett av värdena?`,
    en: `What “${heading}” means is not known. It has the values ${few(values).en}. Should all rows be added, or only those with one of the values?`,
  }),
  ledgerSumAccount: ({ account }) => ({
    sv: `Konto ${account} är början på andra konton, men beloppet är inte deras summa. Är det en summa eller ett eget konto?`,
    en: `Account ${account} is the beginning of other accounts, but its amount is not their sum. Is it a sum or an account of its own?`,
  }),
  ledgerUnit: () => ({
    sv: "Beloppen i huvudboken har fler än två decimaler. Vilken enhet är de i?",
    en: "The amounts of the ledger have more than two decimals. Which unit are they in?",
  }),
};

function ledgerQuestionSentence(question: LedgerQuestion): Both {
  // As in issueSentence: the pairing of code and question is lost through the index.
  const sentence = LEDGER_QUESTIONS[question.code] as (question: LedgerQuestion) => Both;
  return sentence(question);
}

/** The answers that can be given of a ledger. */
export const LEDGER_OPTIONS: { readonly [Code in LedgerOption["code"]]: (option: OptionOf<Code>) => Both } = {
  onlyCommittee: ({ name }) => ({ sv: name, en: name }),
  allCommittees: () => ({ sv: "Alla nämnder tillsammans", en: "All committees together" }),
  onlyResponsibility: ({ digit }) => ({
    sv: `Bara de som börjar på ${digit}`,
    en: `Only those that begin with ${digit}`,
  }),
  allResponsibilities: () => ({ sv: "Alla rader", en: "All rows" }),
  turnSigns: ({ signs }) =>
    signs === "turned"
      ? { sv: "Vänd tecknen", en: "Change the signs" }
      : { sv: "Vänd kostnadernas tecken", en: "Change the signs of the costs" },
  keepSigns: () => ({ sv: "Behåll tecknen", en: "Keep the signs" }),
  kindOfRows: ({ kind }) =>
    kind === "ignore"
      ? { sv: "Räknas inte", en: "Not counted" }
      : { sv: withCapital(AMOUNT_KINDS[kind].sv), en: withCapital(AMOUNT_KINDS[kind].en) },
  internalCodes: ({ from, to }) => ({
    sv: `De som börjar på ${from === to ? from : `${from}–${to}`}`,
    en: `Those that begin with ${from === to ? from : `${from}–${to}`}`,
  }),
  noInternalCodes: () => ({ sv: "Inga", en: "None" }),
  partOfYear: ({ month }) => ({ sv: withCapital(monthsText(month).sv), en: monthsText(month).en }),
  wholeYear: () => ({ sv: "Hela året", en: "The whole year" }),
  sheetOfLedger: ({ sheet }) => ({ sv: `Bladet ${sheet}`, en: `The sheet “${sheet}”` }),
  allSheets: () => ({ sv: "Alla blad tillsammans", en: "All sheets together" }),
  sheetReach: ({ reach }) => {
    switch (reach) {
      case "month":
        return { sv: "Bara den delen: bladen läggs ihop", en: "That part only: the sheets are added" };
      case "accumulated":
        return {
          sv: "Hittills under året: det senaste bladet räknas",
          en: "The year to date: the latest sheet counts",
        };
      case "wholeYear":
        return { sv: "Hela året, på varje blad", en: "The whole year, on each sheet" };
    }
  },
  budgetChanges: ({ areAdded }) =>
    areAdded
      ? { sv: "Lägg till det", en: "Add it" }
      : { sv: "Det ingår redan", en: "It is included already" },
  tertialMonths: ({ areOwn }) =>
    areOwn
      ? { sv: "Fyra månader var", en: "Four months each" }
      : { sv: "Var och en från januari", en: "Each from January" },
  amountColumn: ({ heading, column }) => ({
    sv: `Kolumn ${columnName(column)} (”${heading}”)`,
    en: `Column ${columnName(column)} (“${heading}”)`,
  }),
  onlyValue: ({ value }) => ({ sv: `Bara ”${value}”`, en: `Only “${value}”` }),
  allValues: () => ({ sv: "Alla rader räknas", en: "All rows are counted" }),
  sumAccount: ({ isSum }) =>
    isSum
      ? { sv: "En summa, som inte räknas med", en: "A sum, which is not included" }
      : { sv: "Ett eget konto", en: "An account of its own" },
  amountUnit: ({ unit }) => ({ sv: unit, en: unit }),
};
