import { roundHalfAwayFromZero } from "../../domain/numbers";
import type { SaidSource } from "../../domain/rules/levelSource";
import { hueOfFill, type Hue } from "../../workbook/cells/fillHue";
import { columnName } from "../../workbook/grid/cellAddress";
import type { NamedColumn } from "../../workbook/layout/layoutQuestion";
import type { GoalSource, OptionDetail, QuestionDetail } from "../../workbook/questions/question";
import type { OwnScale } from "../../workbook/scale/ownScale";
import type { GoalPlace } from "../../workbook/layout/goalPlace";
import { enumeration, quoted } from "../make/enumeration";
import { counted, shareText } from "../make/figures";
import { inEach, type Both } from "../make/language";
import { limitRuleChoice } from "../rules/limitRuleText";
import { fieldLabel, fieldWord } from "./fields";
import { LEDGER_OPTIONS, LEDGER_QUESTIONS } from "./ledgerText";

type QuestionOf<Code extends QuestionDetail["code"]> = Extract<QuestionDetail, { readonly code: Code }>;
type OptionOf<Code extends OptionDetail["code"]> = Extract<OptionDetail, { readonly code: Code }>;

/** A cell's content in words: its text, or the colour of one that has none. */
function contentText({ text, fill }: { readonly text: string; readonly fill: string | null }): Both {
  if (text !== "") return { sv: `”${text}”`, en: `“${text}”` };
  const hue = hueOfFill(fill);
  return { sv: `${COLOURS[hue ?? "other"].sv} cell`, en: `${COLOURS[hue ?? "other"].en} cell` };
}

const COLOURS: Record<Hue | "other", Both> = {
  green: { sv: "grön", en: "green" },
  yellow: { sv: "gul", en: "yellow" },
  red: { sv: "röd", en: "red" },
  other: { sv: "annan färgad", en: "otherwise coloured" },
};

/** "Grön = 1, Gul = 0,5, Röd = 0; Vit är inte bedömt": a scale as it would count, the best first. */
function scaleText({ steps, fullPoints, notAssessed = [] }: OwnScale): Both {
  const without = notAssessed.map(({ word }) => word);
  const levels = inEach((language) =>
    steps
      .map(
        ({ word, points }) =>
          `${word} = ${shareText(roundHalfAwayFromZero(points / fullPoints, 2))[language]}`,
      )
      .reverse()
      .join(", "),
  );
  if (without.length === 0) return levels;
  return {
    sv: `${levels.sv}; ${enumeration.sv(without)} = inte bedömt`,
    en: `${levels.en}; ${enumeration.en(without)} = not assessed`,
  };
}

/** "bladet Mål 1", "bladen Mål 1 och Mål 2" */
const onSheets = {
  sv: (sheets: readonly string[]): string =>
    `${sheets.length === 1 ? "bladet" : "bladen"} ${enumeration.sv(sheets)}`,
  en: (sheets: readonly string[]): string =>
    `the ${sheets.length === 1 ? "sheet" : "sheets"} ${enumeration.en(sheets.map((sheet) => `“${sheet}”`))}`,
};

const PLACES: Readonly<Record<GoalPlace, (example: string) => Both>> = {
  rows: (example) => ({
    sv: `På egna rader ovanför sina indikatorer${example === "" ? "" : `, till exempel ”${example}”`}`,
    en: `On rows of their own above their indicators${example === "" ? "" : `, for example “${example}”`}`,
  }),
  line: (example) => ({
    sv: `På en rad ovanför tabellen${example === "" ? "" : `: ”${example}”`}`,
    en: `On a line above the table${example === "" ? "" : `: “${example}”`}`,
  }),
  sheetName: (example) => ({
    sv: `I bladets namn: ”${example}”`,
    en: `In the name of the sheet: “${example}”`,
  }),
  none: () => ({ sv: "Det finns inga mål, bara indikatorer", en: "There are no goals, only indicators" }),
  alone: () => ({ sv: "Ja, utan indikatorer", en: "Yes, without indicators" }),
};

const SENTENCES: { readonly [Code in QuestionDetail["code"]]: (question: QuestionOf<Code>) => Both } = {
  ...LEDGER_QUESTIONS,
  slashes: ({ count, raw }) => ({
    sv: `Vad betyder ”${raw}”? Så står det i ${counted.sv(count, "cell", "celler")}.`,
    en: `What does “${raw}” mean? ${counted.en(count, "cell holds", "cells hold")} the like.`,
  }),
  footnotes: ({ count, raw, understood }) => ({
    sv: `Är den sista siffran i ”${raw}” en fotnot, så att talet är ${understood}? Så står det i ${counted.sv(count, "cell", "celler")}, där en del av texten är upphöjd eller det finns noter under tabellen.`,
    en: `Is the last figure of “${raw}” a footnote, so that the number is ${understood}? ${counted.en(count, "cell holds", "cells hold")} the like, where a part of the text is raised or there are notes below the table.`,
  }),
  direction: ({ lower, higher }) => ({
    sv: `Inget i arbetsboken säger om högre eller lägre är bättre för ${counted.sv(lower.length + higher.length, "indikator", "indikatorer")}. Stämmer detta: ${directionsText(lower, higher).sv}?`,
    en: `Nothing in the workbook tells whether higher or lower is better for ${counted.en(lower.length + higher.length, "indicator", "indicators")}. Is this right: ${directionsText(lower, higher).en}?`,
  }),
  limitRule: ({ count, isStated }) =>
    isStated
      ? {
          sv: `${counted.sv(count, "indikator", "indikatorer")} når inte målvärdet. Arbetsboken säger själv vad som gäller under det. Är det så den ska förstås?`,
          en: `${counted.en(count, "indicator does", "indicators do")} not reach the target. The workbook itself tells what holds below it. Is this how it is to be understood?`,
        }
      : {
          sv: `${counted.sv(count, "indikator", "indikatorer")} når inte målvärdet, och inget i arbetsboken säger hur långt under som räknas som delvis. Vad gäller under målvärdet?`,
          en: `${counted.en(count, "indicator does", "indicators do")} not reach the target, and nothing in the workbook tells how far below it counts as partly attained. What holds below the target?`,
        },
  scale({ heading, contents }) {
    if (contents.length === 0) {
      return {
        sv: "Arbetsboken har en egen nyckel till nivåerna. Är det de här nivåerna som gäller?",
        en: "The workbook has a key of its own to the levels. Are these the levels that apply?",
      };
    }
    const listed = inEach((language) =>
      enumeration[language](
        contents
          .slice(0, MOST_CONTENTS)
          .map((content) => `${contentText(content)[language]} (${content.count})`),
      ),
    );
    return {
      sv: `${heading === "" ? "Bland nivåerna" : `I kolumnen ”${heading}”`} står ${listed.sv}. Vad betyder det?`,
      en: `${heading === "" ? "Among the levels" : `The column “${heading}”`} holds ${listed.en}. What does it mean?`,
    };
  },
  ownLevel({ of, heading, count, example }) {
    const { title, own, computed } = example;
    const rows: Both =
      of === "goals"
        ? { sv: counted.sv(count, "mål", "mål"), en: counted.en(count, "goal", "goals") }
        : {
            sv: counted.sv(count, "indikator", "indikatorer"),
            en: counted.en(count, "indicator", "indicators"),
          };
    const figures: Both =
      computed === null
        ? { sv: "siffrorna ger ingen säker nivå", en: "the figures give no certain level" }
        : { sv: `siffrorna ger ${computed}`, en: `the figures give ${computed}` };
    const shown: Both =
      own === "" ? { sv: "färgad cell", en: "a coloured cell" } : { sv: `”${own}”`, en: `“${own}”` };
    return {
      sv: `I kolumnen ”${heading}” står nivåer för ${rows.sv} som Måluppföljning inte har skrivit. ”${title}”: där står ${shown.sv}, men ${figures.sv}. Vems nivå gäller?`,
      en: `The column “${heading}” holds levels of ${rows.en} that Goal Follow-up has not written. “${title}”: it says ${shown.en}, but ${figures.en}. Whose level applies?`,
    };
  },
  otherSheet: ({ sheet, from, headings, found, of }) => ({
    sv: `Bladet ${sheet} har varken utfall eller nivåer, men på bladet ${from} finns ${quoted.sv(headings)} för ${found} av ${of} rader. Ska de hämtas därifrån? Kolumnerna läggs till på bladet ${sheet}, med formler.`,
    en: `The sheet “${sheet}” has neither outcomes nor levels, but the sheet “${from}” has ${quoted.en(headings)} for ${found} of ${of} rows. Are they to be fetched from there? The columns are added to the sheet “${sheet}”, with formulas.`,
  }),
  goalPlace: ({ sheets, place }) =>
    place === "alone"
      ? {
          sv: `På ${onSheets.sv(sheets)} finns mål men inga indikatorer. Ska målen följas upp som de är?`,
          en: `There are goals but no indicators on ${onSheets.en(sheets)}. Are the goals to be followed up as they are?`,
        }
      : {
          sv: `Ingen kolumn på ${onSheets.sv(sheets)} är mål. Var står målen?`,
          en: `No column on ${onSheets.en(sheets)} holds the goals. Where do the goals stand?`,
        },
  confirmColumn: ({ sheet, field, column }) => ({
    sv: `Stämmer det att ${columnText(column).sv} på bladet ${sheet} är ${fieldLabel(field).sv}?`,
    en: `Is ${columnText(column).en} on the sheet “${sheet}” the ${fieldWord(field).en}?`,
  }),
  chooseColumn: ({ sheet, field, columns }) => ({
    sv: `Vilken kolumn på bladet ${sheet} är ${fieldLabel(field).sv}: ${enumeration.sv(
      columns.map((column) => columnText(column).sv),
      "eller",
    )}?`,
    en: `Which column on the sheet “${sheet}” is the ${fieldWord(field).en}: ${enumeration.en(
      columns.map((column) => columnText(column).en),
      "or",
    )}?`,
  }),
  lostColumn: ({ sheet, field, heading }) =>
    heading === ""
      ? {
          sv: `Kolumnen som valts för ${fieldLabel(field).sv} på bladet ${sheet} går inte att hitta igen. Vilken kolumn ska gälla?`,
          en: `The column chosen for the ${fieldWord(field).en} on the sheet “${sheet}” cannot be found again. Which column is to be used?`,
        }
      : {
          sv: `Kolumnen ”${heading}”, som valts för ${fieldLabel(field).sv}, finns inte längre på bladet ${sheet}. Vilken kolumn ska gälla?`,
          en: `The column “${heading}”, chosen for the ${fieldWord(field).en}, is no longer on the sheet “${sheet}”. Which column is to be used?`,
        },
  missingColumn: ({ sheet, field, column }) =>
    column === null
      ? {
          sv: `Vilken kolumn på bladet ${sheet} är ${fieldLabel(field).sv}?`,
          en: `Which column on the sheet “${sheet}” is the ${fieldWord(field).en}?`,
        }
      : {
          sv: `Vilken kolumn på bladet ${sheet} är ${fieldLabel(field).sv}? Av innehållet att döma är det ${columnText(column).sv}.`,
          en: `Which column on the sheet “${sheet}” is the ${fieldWord(field).en}? By what stands in it, it is ${columnText(column).en}.`,
        },
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
  hiddenNewest: ({ hidden, shown }) => ({
    sv: `Bladet ${hidden.sheet} är nyare än ${shown.sheet}, men dolt. Vilket ska följas upp?`,
    en: `The sheet “${hidden.sheet}” is newer than “${shown.sheet}”, but hidden. Which is to be followed up?`,
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

/** The question as the controller meets it, before anything is computed. */
export function layoutQuestionSentence(question: QuestionDetail): Both {
  // As in issueSentence: the pairing of code and question is lost through the index.
  const sentence = SENTENCES[question.code] as (question: QuestionDetail) => Both;
  return sentence(question);
}

/** More than these are not listed. */
const MOST_CONTENTS = 8;

const LEVEL_SOURCE_TEXT: Record<SaidSource, Both> = {
  own: {
    sv: "Mina egna nivåer gäller. De som skiljer sig från siffrorna listas",
    en: "My own levels apply. Those that differ from the figures are listed",
  },
  ownWhereGiven: {
    sv: "Mina egna nivåer gäller där de finns, annars de beräknade",
    en: "My own levels apply where there are any, else the calculated ones",
  },
  computed: {
    sv: "De beräknade nivåerna gäller",
    en: "The calculated levels apply",
  },
};

const GOAL_SOURCE_TEXT: Record<GoalSource, Both> = {
  own: {
    sv: "Målens egna nivåer gäller. Indikatorerna får inga nivåer",
    en: "The goals’ own levels apply. The indicators get no levels",
  },
  ownWithIndicators: {
    sv: "Målens egna nivåer gäller. Indikatorerna bedöms mot sina målvärden",
    en: "The goals’ own levels apply. The indicators are assessed against their targets",
  },
  computed: {
    sv: "Målens nivåer beräknas av indikatorerna",
    en: "The goals’ levels are calculated from the indicators",
  },
};

const OPTIONS: { readonly [Code in OptionDetail["code"]]: (option: OptionOf<Code>) => Both } = {
  ...LEDGER_OPTIONS,
  slashOfWhole: ({ raw, part, whole }) => ({
    sv: `”${raw}” är ${part} av ${whole}`,
    en: `“${raw}” is ${part} of ${whole}`,
  }),
  slashSeveral: ({ raw }) => ({
    sv: `”${raw}” är två utfall, som bedöms var för sig`,
    en: `“${raw}” is two outcomes, each assessed by itself`,
  }),
  footnoteRaised: ({ raw, understood }) => ({
    sv: `Ja, ”${raw}” är ${understood} med en fotnot`,
    en: `Yes, “${raw}” is ${understood} with a footnote`,
  }),
  footnoteDigits: ({ raw }) => ({ sv: `Nej, talet är ${raw}`, en: `No, the number is ${raw}` }),
  directions: ({ lower, higher }) => {
    const text = directionsText(lower, higher);
    return { sv: `Ja: ${text.sv}`, en: `Yes: ${text.en}` };
  },
  directionTurned: ({ title, direction }) => ({
    sv: `Ja, men ${direction === "higherIsBetter" ? "högre" : "lägre"} är bättre för ”${title}”`,
    en: `Yes, but ${direction === "higherIsBetter" ? "higher" : "lower"} is better for “${title}”`,
  }),
  limitRule: ({ rule }) => limitRuleChoice(rule),
  scale({ scale, forecastCounts }) {
    const text = scaleText(scale);
    if (forecastCounts === null) return text;
    return forecastCounts
      ? {
          sv: `Prognosen räknas som utfallet: ${text.sv}`,
          en: `The forecast counts as the outcome: ${text.en}`,
        }
      : { sv: `Jämna steg: ${text.sv}`, en: `Even steps: ${text.en}` };
  },
  noLevels: () => ({ sv: "Det är inga nivåer", en: "They are no levels" }),
  levelSource: ({ source }) => LEVEL_SOURCE_TEXT[source],
  goalSource: ({ source }) => GOAL_SOURCE_TEXT[source],
  column: ({ column: { column, heading } }) => ({
    sv: `Kolumn ${columnName(column)} (${heading === "" ? "utan rubrik" : `”${heading}”`})`,
    en: `Column ${columnName(column)} (${heading === "" ? "no heading" : `“${heading}”`})`,
  }),
  columnsTogether: ({ columns }) => ({
    sv: `Alla, var för sig: kolumn ${enumeration.sv(columns.map(({ column }) => columnName(column)))}`,
    en: `All of them, each by itself: column ${enumeration.en(columns.map(({ column }) => columnName(column)))}`,
  }),
  goalPlace: ({ place, example }) => PLACES[place](example),
  otherSheet: ({ from, by }) => ({
    sv: `Ja, hämta från bladet ${from}; ${fieldLabel(by).sv} säger vilka rader som hör ihop`,
    en: `Yes, fetch from the sheet “${from}”; the ${fieldWord(by).en} tells which rows belong together`,
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
