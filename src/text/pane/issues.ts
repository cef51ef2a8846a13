import { withCapital } from "../../workbook/grid/cellText";
import { sheetNameText } from "./sheets";
import type { MissingVerdict } from "../../domain/rules/missingDataRules";
import { bestLevel } from "../../domain/scale/scale";
import type { Field } from "../../workbook/columns/catalogue";
import { columnName } from "../../workbook/grid/cellAddress";
import type { Issue, IssueCode, IssueDetail } from "../../workbook/issues/issue";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { levelChoices } from "../cells/levelWords";
import { enumeration, quoted } from "../make/enumeration";
import { counted, valueText } from "../make/figures";
import { inEach, NOTHING, type Both } from "../make/language";
import { limitRuleText } from "../rules/limitRuleText";
import { DATA_SENTENCES } from "./dataIssues";
import { fieldName } from "./fields";
import { columnText } from "./layoutQuestions";
import { LEDGER_SENTENCES } from "./ledgerText";
import { countedLevelWord, levelWord } from "./levels";
import { ROW_STRUCTURE_SENTENCES } from "./rowStructureIssues";

type DetailOf<Code extends IssueCode> = Extract<IssueDetail, { readonly code: Code }>;

type Note = DetailOf<"numberUnderstood">["note"];

/** One thing that is written in several ways. */
const SAME: Partial<Record<Field, Both>> = {
  goalTitle: { sv: "mål", en: "goal" },
  overarchingGoal: { sv: "övergripande mål", en: "overarching goal" },
  goalArea: { sv: "målområde", en: "goal area" },
  committee: { sv: "nämnd", en: "committee" },
};

const UNDERSTOOD: Record<Note, (raw: string, understood: string) => Both> = {
  approximate: (raw, understood) => ({
    sv: `”${raw}” är inget exakt tal och har lästs som ${understood}. Skriv det exakta talet om det finns.`,
    en: `“${raw}” is not an exact number and has been read as “${understood}”. Enter the exact number if there is one.`,
  }),
  fraction: (raw, understood) => ({
    sv: `”${raw}” har lästs som ${understood}. Skriv talet som procent eller antal om något annat menas.`,
    en: `“${raw}” has been read as “${understood}”. Enter the number as a percentage or a count if something else is meant.`,
  }),
  labelled: (raw, understood) => ({
    sv: `”${raw}” har lästs som ${understood}, som bedöms var för sig. Skriv bara det tal som gäller om något annat menas.`,
    en: `“${raw}” has been read as “${understood}”, each assessed by itself. Enter only the number that applies if something else is meant.`,
  }),
};

/** How an indicator without a level, and its goal, are dealt with. */
function withoutLevel(verdict: MissingVerdict, wording: LevelWording): Both {
  switch (verdict.kind) {
    case "leftOut":
      return {
        sv: " Den får ingen nivå och räknas inte med i målets värde.",
        en: " It gets no level and is not included in the value of the goal.",
      };
    case "countedAs": {
      const word = countedLevelWord(verdict.level, 1, wording);
      return {
        sv: ` Den får ingen nivå och räknas som ${word.sv} i målets värde.`,
        en: ` It gets no level and counts as ${word.en} in the value of the goal.`,
      };
    }
    case "between":
      return {
        sv: " Den får ingen nivå, och målets värde blir ett intervall.",
        en: " It gets no level, and the value of the goal is a range.",
      };
    case "blocks":
      return {
        sv: " Den får ingen nivå, och därför får målet inget värde.",
        en: " It gets no level, and therefore the goal gets no value.",
      };
  }
}

/** One sentence per issue: what is the matter and what to do. The place is given beside it. */
const SENTENCES: { readonly [Code in IssueCode]: (detail: DetailOf<Code>, wording: LevelWording) => Both } = {
  errorInCell: ({ raw, field }) => ({
    sv: `Cellen för ${fieldName(field).sv} visar felet ${raw}. Rätta formeln eller skriv in värdet.`,
    en: `The cell for ${fieldName(field).en} shows the error ${raw}. Correct the formula or enter the value.`,
  }),
  unreadableNumber: ({ raw, field }) => ({
    sv: `”${raw}” går inte att läsa som ett tal för ${fieldName(field).sv}. Skriv till exempel 85 %, 12,5 eller 90 % / 79 %.`,
    en: `“${raw}” cannot be read as a number for ${fieldName(field).en}. Write, for example, “85 %”, “12,5” or “90 % / 79 %”.`,
  }),
  unreadableLevel({ raw, field }, wording) {
    const words = levelChoices(wording).toReversed();
    return {
      sv: `”${raw}” går inte att läsa som en nivå för ${fieldName(field).sv}. Skriv ${enumeration.sv(words, "eller")}.`,
      en: `“${raw}” cannot be read as a level for ${fieldName(field).en}. Write ${quoted.en(words, "or")}.`,
    };
  },
  unreadableDate: ({ raw, field }) => ({
    sv: `”${raw}” går inte att läsa som ett datum för ${fieldName(field).sv}. Skriv till exempel 2022-12-31.`,
    en: `“${raw}” cannot be read as a date for ${fieldName(field).en}. Write, for example, 2022-12-31.`,
  }),
  invalidWeight: ({ raw }) => ({
    sv: `”${raw}” är ingen vikt, och indikatorn har räknats med vikten 1. Skriv ett tal större än noll och högst en miljon.`,
    en: `“${raw}” is not a weight, and the indicator has been given the weight 1. Enter a number greater than zero and at most one million.`,
  }),
  missingActualValue({ title, verdict, said }, wording) {
    const outcome = verdict === null ? NOTHING : withoutLevel(verdict, wording);
    if (said !== undefined) {
      return {
        sv: `Indikatorn ”${title}” har inget utfall: ”${said}”.${outcome.sv}`,
        en: `The indicator “${title}” has no outcome: “${said}”.${outcome.en}`,
      };
    }
    return {
      sv: `Indikatorn ”${title}” saknar utfall.${outcome.sv} Fyll i utfallet.`,
      en: `The indicator “${title}” has no outcome.${outcome.en} Enter the outcome.`,
    };
  },
  missingDirection: ({ title }) => ({
    sv: `Indikatorn ”${title}” saknar en läsbar riktning. Skriv Högre är bättre, Lägre är bättre eller Kvalitativ.`,
    en: `The indicator “${title}” has no direction that can be read. Write “Högre är bättre” (higher is better), “Lägre är bättre” (lower is better) or “Kvalitativ” (qualitative).`,
  }),
  missingTargetValue: ({ title }) => ({
    sv: `Indikatorn ”${title}” saknar målvärde och får därför ingen nivå. Fyll i målvärdet.`,
    en: `The indicator “${title}” has no target and therefore gets no level. Enter the target.`,
  }),
  missingComparison: ({ title }) => ({
    sv: `Målvärdet för ”${title}” är en jämförelse, men det som jämförs med saknas. Indikatorn får därför ingen nivå. Fyll i det tal som utfallet ska jämföras med, eller skriv målvärdet som ett tal.`,
    en: `The target of “${title}” is a comparison, but what it is compared with is missing. The indicator therefore gets no level. Enter the number to compare the outcome with, or write the target as a number.`,
  }),
  missingPartlyLimit({ title, verdict }) {
    if (verdict === null) {
      return {
        sv: `Indikatorn ”${title}” saknar gräns för delvis. Nivån är ändå säker, men fyll i gränsen.`,
        en: `The indicator “${title}” has no limit for partly attained. The level is certain all the same, but enter the limit.`,
      };
    }
    return verdict.kind === "between"
      ? {
          sv: `Indikatorn ”${title}” når inte målvärdet, och ingen gräns säger hur långt under som är delvis. Den får ingen nivå, och målets värde blir ett intervall. Fyll i gränsen.`,
          en: `The indicator “${title}” does not reach the target, and no limit tells how far below it is partly attained. It gets no level, and the value of the goal is a range. Enter the limit.`,
        }
      : {
          sv: `Indikatorn ”${title}” når inte målvärdet och saknar gräns för delvis. Den får därför ingen nivå. Fyll i gränsen.`,
          en: `The indicator “${title}” does not reach the target and has no limit for partly attained. It therefore gets no level. Enter the limit.`,
        };
  },
  ruleUsed({ rule, count }) {
    const says = limitRuleText(rule);
    return {
      sv: `${counted.sv(count, "indikator", "indikatorer")} utan egen gräns bedöms efter arbetsbokens regel: ${says.sv}.`,
      en: `${counted.en(count, "indicator without a limit of its own is", "indicators without limits of their own are")} assessed by the rule of the workbook: ${says.en}.`,
    };
  },
  directionSaid({ count, lower }) {
    const indicators: Both = {
      sv: counted.sv(count, "indikator", "indikatorer"),
      en: counted.en(count, "indicator has", "indicators have"),
    };
    if (lower.length === 0) {
      return {
        sv: `Riktningen för ${indicators.sv} är den du har svarat: högre är bättre.`,
        en: `${indicators.en} the direction that you have answered: higher is better.`,
      };
    }
    const isAll = lower.length === count;
    return {
      sv: `Riktningen för ${indicators.sv} är den du har svarat: lägre är bättre för ${quoted.sv(lower)}${isAll ? "" : ", högre för övriga"}.`,
      en: `${indicators.en} the direction that you have answered: lower is better for ${quoted.en(lower)}${isAll ? "" : ", higher for the others"}.`,
    };
  },
  directionFromLimits: ({ raw, direction }) => ({
    sv: `”${raw}” går inte att läsa som en riktning. Gränserna visar att ${direction === "higherIsBetter" ? "högre" : "lägre"} är bättre, och så har den lästs.`,
    en: `“${raw}” cannot be read as a direction. The limits show that ${direction === "higherIsBetter" ? "higher" : "lower"} is better, and so it has been read.`,
  }),
  limitsReversed: ({ title }) => ({
    sv: `Indikatorn ”${title}” har en gräns för delvis som är svårare att nå än målvärdet. Rätta gränsen, målvärdet eller riktningen.`,
    en: `The indicator “${title}” has a limit for partly attained that is harder to reach than the target. Correct the limit, the target or the direction.`,
  }),
  missingAssessedLevel: ({ title }) => ({
    sv: `Indikatorn ”${title}” bedöms utan tal men har ingen bedömd nivå. Fyll i nivån.`,
    en: `The indicator “${title}” is assessed without numbers but has no assessed level. Enter the level.`,
  }),
  missingOwnLevel: ({ title }) => ({
    sv: `Dina egna nivåer gäller, men indikatorn ”${title}” har ingen. Fyll i nivån.`,
    en: `Your own levels apply, but the indicator “${title}” has none. Enter the level.`,
  }),
  notAssessed({ title, verdict }, wording) {
    const outcome = verdict === null ? NOTHING : withoutLevel(verdict, wording);
    return {
      sv: `Indikatorn ”${title}” är inte bedömd.${outcome.sv}`,
      en: `The indicator “${title}” is not assessed.${outcome.en}`,
    };
  },
  decidedWithoutMotivation: ({ title }) => ({
    sv: `Målet ”${title}” har en beslutad måluppfyllelse utan motivering. Skriv motiveringen.`,
    en: `The goal “${title}” has a decided goal attainment without a reason. Write the reason under “Motivering”.`,
  }),
  goalWithoutScore: ({ title, verdict }) =>
    verdict?.kind === "blocks"
      ? {
          sv: `Målet ”${title}” har minst en indikator utan nivå. Det får inget värde och räknas inte med i indexet.`,
          en: `The goal “${title}” has at least one indicator without a level. It gets no value and is not included in the index.`,
        }
      : {
          sv: `Målet ”${title}” har ingen indikator med nivå. Det får inget värde och räknas inte med i indexet.`,
          en: `The goal “${title}” has no indicator with a level. It gets no value and is not included in the index.`,
        },
  goalOnFewIndicators: ({ title, graded, of }) => ({
    sv: `Målet ”${title}” bygger på ${graded} av ${of} indikatorer. De andra har ingen nivå och räknas inte med.`,
    en: `The goal “${title}” rests on ${graded} of ${of} indicators. The others have no level and are not included.`,
  }),
  datePassed: ({ count, title, date }) =>
    count === 1
      ? {
          sv: `Indikatorn ”${title}” skulle ha varit nådd ${date} men är det inte.`,
          en: `The indicator “${title}” was to be reached by ${date}, and is not.`,
        }
      : {
          sv: `${counted.sv(count, "indikator", "indikatorer")} skulle ha varit nådda före uppföljningens dag men är det inte, till exempel ”${title}” (${date}).`,
          en: `${counted.en(count, "indicator was", "indicators were")} to be reached before the day of the follow-up, and are not, for example “${title}” (${date}).`,
        },
  indicatorWithoutGoal: ({ title }) => ({
    sv: `Indikatorn ”${title}” står ovanför det första målet och räknas inte med. Skriv vilket nämndmål den hör till.`,
    en: `The indicator “${title}” stands above the first goal and is not included. Write which committee goal it belongs to.`,
  }),
  goalWithoutIndicators: ({ title }) => ({
    sv: `”${title}” har inga indikatorer och räknas inte som ett mål. Fyll i minst en indikator om det är ett mål.`,
    en: `“${title}” has no indicators and does not count as a goal. Fill in at least one indicator if it is a goal.`,
  }),
  conflictingGoalValue: ({ field, first, other }) => ({
    sv: `Raderna för samma mål säger olika om ${fieldName(field).sv}: ”${first}” och ”${other}”. Den första används.`,
    en: `The rows of one goal differ on ${fieldName(field).en}: “${first}” and “${other}”. The first is used.`,
  }),
  numberUnderstood: ({ raw, understood, note }) => UNDERSTOOD[note](raw, understood),
  unitNormalised: ({ raw, understood }) => ({
    sv: `Talet ${raw} har lästs som ${understood}, den enhet som raden har i övrigt. Skriv enheten efter talet om det är fel.`,
    en: `The number “${raw}” has been read as “${understood}”, the unit that the row has otherwise. Write the unit after the number if that is wrong.`,
  }),
  unitUncertain: ({ raw, understood }) =>
    understood === raw
      ? {
          sv: `Talet ${raw} kan vara en andel bland procent. Det har lästs som det står. Formatera cellen som procent om det är en andel.`,
          en: `The number “${raw}” may be a share among percentages. It has been read as it stands. Format the cell as a percentage if it is a share.`,
        }
      : {
          sv: `Talet ${raw} har lästs som ${understood}, men det är inte säkert. Skriv talet med procenttecken.`,
          en: `The number “${raw}” has been read as “${understood}”, but that is not certain. Write the number with a per cent sign.`,
        },
  unitsDiffer: ({ raw, others }) => ({
    sv: `”${raw}” går inte att jämföra med radens övriga tal, som är i ${enumeration.sv(others)}. Cellen har inte lästs. Skriv alla tal på raden i samma enhet.`,
    en: `“${raw}” cannot be compared with the other numbers of the row, which are in ${quoted.en(others)}. The cell has not been read. Write all numbers of the row in the same unit.`,
  }),
  unitContradicted: ({ raw, units }) => ({
    sv: `Enheten är ”${raw}”, men raden har tal i ${enumeration.sv(units)}. Det som står vid talen gäller. Rätta enheten eller talen.`,
    en: `The unit is “${raw}”, but the row has numbers in ${quoted.en(units)}. What stands with the numbers applies. Correct the unit or the numbers.`,
  }),
  yearAmongNumbers: ({ raw }) => ({
    sv: `”${raw}” ser ut som ett årtal bland radens övriga tal och har inte lästs. Är det ett antal: skriv enheten efter talet, till exempel ${raw} st.`,
    en: `“${raw}” looks like a year among the other numbers of the row and has not been read. If it is a count, write the unit after the number, for example “${raw} st”.`,
  }),
  intervalRead: ({ raw, target, limit }) => ({
    sv: `”${raw}” har lästs som målvärdet ${target} och gränsen för delvis ${limit}. Skriv dem i var sin cell om något annat gäller.`,
    en: `“${raw}” has been read as the target “${target}” and the limit for partly attained “${limit}”. Write them in a cell each if something else applies.`,
  }),
  intervalNotRead: ({ raw, reason }) =>
    reason === "ownLimit"
      ? {
          sv: `”${raw}” är två tal, och gränsen för delvis står redan i en egen cell. Skriv bara målvärdet här.`,
          en: `“${raw}” is two numbers, and the limit for partly attained already stands in a cell of its own. Write only the target here.`,
        }
      : {
          sv: `”${raw}” är två tal, och riktningen saknas. Skriv Högre är bättre eller Lägre är bättre, eller skriv målvärdet och gränsen för delvis i var sin cell.`,
          en: `“${raw}” is two numbers, and the direction is missing. Write “Högre är bättre” (higher is better) or “Lägre är bättre” (lower is better), or write the target and the limit for partly attained in a cell each.`,
        },
  footnotesLeftOut: ({ count, raw, understood }) => ({
    sv: `${counted.sv(count, "tal", "tal")} har en fotnot, som inte är en del av talet: ”${raw}” har lästs som ${understood}.`,
    en: `${counted.en(count, "number has", "numbers have")} a footnote, which is no part of the number: “${raw}” has been read as ${understood}.`,
  }),
  rangeRead: ({ raw, lowest, highest }) => ({
    sv: `”${raw}” har lästs som ett intervall: målet nås när utfallet ligger från ${lowest} till ${highest}. Skriv Högre är bättre eller Lägre är bättre som riktning om talen är ett målvärde och en gräns för delvis.`,
    en: `“${raw}” has been read as a range: the target is reached when the outcome lies from “${lowest}” to “${highest}”. Write “Högre är bättre” (higher is better) or “Lägre är bättre” (lower is better) as the direction if the numbers are a target and a limit for partly attained.`,
  }),
  comparedWith: ({ count, headings }) => ({
    sv: `Målvärdet är en jämförelse för ${counted.sv(count, "indikator", "indikatorer")}. Utfallet har jämförts med ${quoted.sv(headings)}.`,
    en: `The target of ${counted.en(count, "indicator", "indicators")} is a comparison. The outcome has been compared with ${quoted.en(headings)}.`,
  }),
  directionContradicted: ({ raw, direction }) => ({
    sv: `”${raw}” säger att ${direction === "higherIsBetter" ? "lägre" : "högre"} är bättre, men riktningen är ${direction === "higherIsBetter" ? "Högre" : "Lägre"} är bättre. Riktningen gäller. Rätta den som är fel.`,
    en:
      direction === "higherIsBetter"
        ? `“${raw}” says that lower is better, but the direction is “Högre är bättre” (higher is better). The direction applies. Correct the one that is wrong.`
        : `“${raw}” says that higher is better, but the direction is “Lägre är bättre” (lower is better). The direction applies. Correct the one that is wrong.`,
  }),
  onStrictLimit: ({ raw }, wording) => ({
    sv: `Utfallet ligger precis på gränsen i ”${raw}” och räknas som ${countedLevelWord(bestLevel(wording.scale), 1, wording).sv}. Skriv det tal som ska nås, till exempel minst 90 %.`,
    en: `The outcome is exactly on the limit in “${raw}” and counts as attained. Write the number to be reached, for example “minst 90 %” (at least 90%).`,
  }),
  targetProposed: ({ title, direction, understood }) => ({
    sv: `Indikatorn ”${title}” saknar målvärde och får därför ingen nivå. Texten nämner ${understood}, där ${direction === "higherIsBetter" ? "högre" : "lägre"} är bättre. Stämmer det: skriv ${understood} som målvärde.`,
    en: `The indicator “${title}” has no target and therefore gets no level. The text mentions “${understood}”, where ${direction === "higherIsBetter" ? "higher" : "lower"} is better. If that is right, enter “${understood}” as the target.`,
  }),
  assessedLevelNotUsed: ({ assessed, computed }, wording) => ({
    sv: `Den bedömda nivån är ${levelWord(assessed, wording).sv}, men utfallet ger ${levelWord(computed, wording).sv}. För en mätt indikator gäller utfallet.`,
    en: `The assessed level is ${levelWord(assessed, wording).en}, but the outcome gives ${levelWord(computed, wording).en}. For a measured indicator the outcome applies.`,
  }),
  ownLevelDiffers: ({ own, computed }, wording) => {
    const gives: Both =
      computed === null
        ? { sv: "ger utfallet en annan nivå", en: "the outcome gives another level" }
        : {
            sv: `ger utfallet ${levelWord(computed, wording).sv}`,
            en: `the outcome gives ${levelWord(computed, wording).en}`,
          };
    return {
      sv: `Din egen nivå ${levelWord(own, wording).sv} gäller, men mot målvärdet ${gives.sv}.`,
      en: `Your own level ${levelWord(own, wording).en} applies, but against the target ${gives.en}.`,
    };
  },
  levelReplaced: ({ field, before, after }) => {
    const [from, to] = [valueText(before), valueText(after)];
    switch (field) {
      case "goalLevel":
        return {
          sv: `Måluppfyllelsen ändras från ”${from.sv}” till ”${to.sv}”. Ska den förra gälla: skriv den under Beslutad måluppfyllelse, med motivering.`,
          en: `The goal attainment changes from “${from.en}” to “${to.en}”. If the former is to stand, write it under “Beslutad måluppfyllelse”, with a reason under “Motivering”.`,
        };
      case "indicatorLevel":
      case "trend":
        return {
          sv: `${field === "trend" ? "Trenden" : "Nivån"} ändras från ”${from.sv}” till ”${to.sv}”.`,
          en: `The ${field === "trend" ? "trend" : "level"} changes from “${from.en}” to “${to.en}”.`,
        };
      case "indicatorScore":
      case "goalScore":
        return {
          sv: `${field === "goalScore" ? "Målets värde" : "Värdet"} ändras från ${from.sv} till ${to.sv}.`,
          en: `The ${field === "goalScore" ? "goal’s value" : "value"} changes from ${from.en} to ${to.en}.`,
        };
    }
  },
  ownCellKept: ({ field, shown, computed }) => ({
    sv: `Cellen för ${fieldName(field).sv} visar ${valueText(shown).sv}, som någon annan än tillägget har skrivit. Beräkningen ger ${valueText(computed).sv}. Det skrivna har fått stå kvar. Töm cellen om det beräknade ska stå där.`,
    en: `The cell for ${fieldName(field).en} shows ${valueText(shown).en}, which someone other than the add-in has written. The calculation gives ${valueText(computed).en}. What was written has been kept. Empty the cell if the calculated content is to stand there.`,
  }),
  ownTextKept: ({ field, count, raw }) => ({
    sv: `${counted.sv(count, "cell", "celler")} för ${fieldName(field).sv} har eget innehåll som inte skrivs över, ${count === 1 ? "" : "till exempel "}”${raw}”.`,
    en: `${counted.en(count, "cell", "cells")} for ${fieldName(field).en} ${count === 1 ? "has" : "have"} content of your own that is not overwritten, ${count === 1 ? "" : "for example "}“${raw}”.`,
  }),
  formulaKept: ({ field, shown, computed }) => ({
    sv: `Cellen för ${fieldName(field).sv} har en egen formel som visar ${valueText(shown).sv}. Beräkningen ger ${valueText(computed).sv}. Formeln har fått stå kvar.`,
    en: `The cell for ${fieldName(field).en} has a formula of its own that shows ${valueText(shown).en}. The calculation gives ${valueText(computed).en}. The formula has been kept.`,
  }),
  looksKept: ({ sheet }) => ({
    sv: `Bladet ${sheet} är skyddat så att celler inte får formateras. Värdena skrivs, men färger och talformat får vara som de är.`,
    en: `The sheet “${sheet}” is protected so that cells cannot be formatted. The values are written, but colours and number formats stay as they are.`,
  }),
  outcomeChosen: ({ heading }) => ({
    sv: `Utfall finns för flera perioder. Kolumnen ”${heading}” följs upp. Ska en annan gälla: skriv Utfall utan år som rubrik på den.`,
    en: `There are outcomes for several periods. The column “${heading}” is followed up. If another is to be, write “Utfall” without a year as its heading.`,
  }),
  outcomesTogether: ({ columns }) => ({
    sv: `Utfallen i ${enumeration.sv(columns.map((column) => columnText(column).sv))} räknas var för sig mot målvärdet. Indikatorn är uppnådd när alla är det.`,
    en: `The outcomes in ${enumeration.en(columns.map((column) => columnText(column).en))} count each by itself against the target. The indicator is attained when all of them are.`,
  }),
  partsShown: ({ count }) => ({
    sv: `${counted.sv(count, "rad", "rader")} gäller bara kvinnor eller män. Raden för alla räknas; de andra visas som de står.`,
    en: `${counted.en(count, "row is", "rows are")} of women or men alone. The row of all counts; the others are shown as they stand.`,
  }),
  namesJoined: ({ field, names }) => ({
    sv: `${quoted.sv(names)} räknas som samma ${SAME[field]?.sv ?? "namn"}.`,
    en: `${quoted.en(names)} count as the same ${SAME[field]?.en ?? "name"}.`,
  }),
  columnsNotUsed({ columns }) {
    const named = inEach((language) =>
      withCapital(enumeration[language](columns.map((column) => columnText(column)[language]))),
    );
    return columns.length === 1
      ? {
          sv: `${named.sv} är ifylld men används inte. Peka ut den under Så lästes arbetsboken om den ska göra det.`,
          en: `${named.en} is filled in but not used. Point it out under “How the workbook was read” if it is to be.`,
        }
      : {
          sv: `${named.sv} är ifyllda men används inte. Peka ut dem under Så lästes arbetsboken om de ska göra det.`,
          en: `${named.en} are filled in but not used. Point them out under “How the workbook was read” if they are to be.`,
        };
  },
  duplicateHeading: ({ heading }) => ({
    sv: `Rubriken ”${heading}” finns mer än en gång. Den första kolumnen används.`,
    en: `The heading “${heading}” is there more than once. The first column is used.`,
  }),
  laterOutcome: ({ heading }) => ({
    sv: `Kolumnen ”${heading}” är ifylld och gäller en senare period än den som följs upp. Välj den under Så lästes arbetsboken om den ska gälla.`,
    en: `The column “${heading}” is filled in and is for a later period than the one followed up. Choose it under “How the workbook was read” if it is to be used.`,
  }),
  laterSheet: ({ sheet }) => ({
    sv: `Bladet ”${sheet}” gäller en senare period än det som följs upp. Välj det under Så lästes arbetsboken om det ska gälla.`,
    en: `The sheet “${sheet}” is for a later period than the one followed up. Choose it under “How the workbook was read” if it is to be used.`,
  }),
  formerPeriods: ({ sheets }) => ({
    sv: `${sheets.length === 1 ? "Bladet" : "Bladen"} ${sheets.map((sheet) => `”${sheet}”`).join(", ")} gäller tidigare perioder och följs inte upp. Ska ett annat blad gälla: välj det under Så lästes arbetsboken.`,
    en: `${sheets.length === 1 ? "The sheet" : "The sheets"} ${quoted.en(sheets)} ${sheets.length === 1 ? "is for an earlier period and is" : "are for earlier periods and are"} not followed up. If another sheet is to be, choose it under “How the workbook was read”.`,
  }),
  hiddenSheet: ({ sheet }) => ({
    sv: `Bladet ${sheet} är dolt och följs upp ändå.`,
    en: `The sheet “${sheet}” is hidden and is followed up all the same.`,
  }),
  hiddenRows: ({ rows }) => ({
    sv: `${counted.sv(rows, "rad i uppföljningen är dold. Den", "rader i uppföljningen är dolda. De")} har lästs och räknas med.`,
    en: `${counted.en(rows, "row of the follow-up is hidden. It has been read and is", "rows of the follow-up are hidden. They have been read and are")} included.`,
  }),
  hiddenColumns: ({ columns }) => ({
    sv: `${columns.length === 1 ? "Kolumn" : "Kolumnerna"} ${columns.map(columnName).join(", ")} är ${columns.length === 1 ? "dold. Den har lästs ändå" : "dolda. De har lästs ändå"}.`,
    en: `${columns.length === 1 ? "Column" : "Columns"} ${columns.map(columnName).join(", ")} ${columns.length === 1 ? "is hidden. It has" : "are hidden. They have"} been read all the same.`,
  }),
  columnLost: ({ field, heading }) => ({
    sv: `Kolumnen ”${heading}” för ${fieldName(field).sv} finns inte längre. Inget läses därifrån. Välj en annan kolumn under Så lästes arbetsboken om den ska användas.`,
    en: `The column “${heading}” for ${fieldName(field).en} is no longer there. Nothing is read from it. Choose another column under “How the workbook was read” if one is to be used.`,
  }),
  unusableIndexName: ({ name }) => ({
    sv: `Namnet ”${name}” pekar inte på en cell i arbetsboken. Rätta namnet i Namnhanteraren; indexet skrivs på ett eget blad så länge.`,
    en: `The name “${name}” does not refer to a cell in the workbook. Correct it in the Name Manager; until then the index is written on a sheet of its own.`,
  }),
  ownSheetNameTaken: ({ sheet }) => ({
    sv: `Bladet ”${sheet}” finns redan och är inte skapat av Måluppföljning. Det har lämnats orört och indexet har inte skrivits. Byt namn på bladet, eller ge cellen för indexet namnet Måluppfyllelseindex.`,
    en: `The sheet “${sheet}” already exists and was not created by Goal Follow-up. It has been left untouched and the index has not been written. Rename the sheet, or give the cell for the index the name “Måluppfyllelseindex”.`,
  }),
  settingsUnreadable: () => ({
    sv: "Inställningarna i arbetsboken går inte att läsa, och standardinställningarna har använts. De lagrade är orörda; de kan komma från en nyare version av Måluppföljning. Importera en fil med inställningar, eller återställ dem, under Inställningar.",
    en: "The settings in the workbook cannot be read, and the default settings have been used. The stored ones are untouched; they may come from a newer version of Goal Follow-up. Import a file with settings, or reset them, under Settings.",
  }),
  ...DATA_SENTENCES,
  ...LEDGER_SENTENCES,
  ...ROW_STRUCTURE_SENTENCES,
};

export function issueSentence(detail: IssueDetail, wording: LevelWording): Both {
  // The table pairs every code with a function of that code's detail; TypeScript cannot follow the pairing through an index.
  const sentence = SENTENCES[detail.code] as (detail: IssueDetail, wording: LevelWording) => Both;
  return sentence(detail, wording);
}

/** "Indikatorn ”Andel trygga” saknar målvärde … Detsamma gäller 25 ställen till." */
export function alikeText(detail: IssueDetail, count: number, wording: LevelWording): Both {
  const first = issueSentence(detail, wording);
  return {
    sv: `${first.sv} Detsamma gäller ${counted.sv(count - 1, "ställe", "ställen")} till.`,
    en: `${first.en} The same holds for ${counted.en(count - 1, "more place", "more places")}.`,
  };
}

/** "Blad Mål 2022, cell H12". */
export function placeText({ place }: Pick<Issue, "place">): Both {
  const isRange = place.address.includes(":");
  const sheet = sheetNameText(place.sheet);
  return {
    sv: `${sheet.sv}, ${isRange ? "cellerna" : "cell"} ${place.address}`,
    en: `${sheet.en}, ${isRange ? "cells" : "cell"} ${place.address}`,
  };
}
