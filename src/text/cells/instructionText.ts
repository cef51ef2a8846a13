import type { AttainmentLevel } from "../../domain/attainmentLevel";
import type { EvaluationSettings, GoalLevelRule, MissingDataRule } from "../../domain/settings";
import type { LevelWording } from "../../workbook/cells/decodeLevel";
import type { TemplateField } from "../../workbook/columns/catalogue";
import { shareText } from "../make/figures";
import { levelWord } from "./levelWords";

/** The words of the sheet that explains the empty follow-up. */
export const INSTRUCTION = {
  sheet: "Instruktion",
  title: "Så använder du uppföljningsmallen",
  stepsHeading: "Gör så här",
  columnsHeading: "Kolumnerna",
  levelsHeading: "Så räknas nivåerna",
} as const;

export const INSTRUCTION_STEPS: readonly (readonly [string, string])[] = [
  [
    "1. Fyll i",
    "Skriv en rad per indikator. Har ett mål flera indikatorer skrivs målet på den första raden; på raderna under lämnas målets kolumner tomma. Behövs fler rader skriver du direkt under tabellen, så växer den.",
  ],
  [
    "2. Ange datum",
    "Skriv efter Uppföljning per vilken dag uppföljningen gäller, till exempel 2022-08-31. Är cellen tom gäller dagens datum.",
  ],
  [
    "3. Räkna om",
    "Klicka på Räkna om på fliken Måluppföljning eller i panelen. De grå kolumnerna fylls i, och index och antal skrivs på ett eget blad.",
  ],
  [
    "4. Se över",
    "Panelen visar vad som saknas eller är oklart och leder dig till cellen. Rätta där och räkna om igen.",
  ],
];

/** What is written in each column of the template. */
export const columnMeanings = (wording: LevelWording) =>
  ({
    goalNumber: "Målets nummer.",
    goalArea: "Det område som målet hör till. Index räknas också per målområde.",
    origin:
      "Varifrån målet kommer, till exempel kommunfullmäktige eller nämnden. Index räknas också per ursprung.",
    goalTitle: "Målet, så som nämnden har beslutat det.",
    indicatorNumber: "Indikatorns nummer, till exempel 1.1.",
    indicatorTitle: "Vad som mäts eller bedöms.",
    direction:
      "Högre är bättre eller Lägre är bättre för en indikator som mäts. Kvalitativ för en som bedöms utan siffror.",
    targetValue: `Det värde som ger ${levelWord("attained", wording)}. Skriv 85 % eller 85, men på samma sätt i hela raden.`,
    partlyLimit: `Det värde som ger ${levelWord("partlyAttained", wording)}.`,
    weight: "Hur tungt indikatorn väger i målet. En tom cell är 1.",
    dueDate: "När målvärdet ska vara nått, som datum: 2022-12-31.",
    previousValue: "Utfallet vid förra uppföljningen. Trenden räknas från det.",
    actualValue: "Utfallet vid den här uppföljningen.",
    assessedLevel: "Din bedömning av en kvalitativ indikator. Välj i listan.",
    comment: "Analys och förklaring.",
    decidedLevel:
      "Nämndens beslut, om det skiljer sig från den beräknade nivån. Målets värde och index ändras inte.",
    motivation: "Varför beslutet skiljer sig från beräkningen.",
    indicatorLevel: "Indikatorns nivå.",
    indicatorScore: "Nivån som tal: 1, 0,5 eller 0.",
    trend: "Utfallet jämfört med det föregående, och om förändringen är bättre eller sämre.",
    goalScore: "Målets värde: medelvärdet av indikatorernas värden, med deras vikter.",
    goalLevel: "Målets nivå: den beslutade, annars den beräknade.",
  }) as const satisfies Readonly<Record<TemplateField, string>>;

type Word = (level: AttainmentLevel) => string;

const GOAL_RULES: Record<GoalLevelRule, (word: Word, { thresholds }: EvaluationSettings) => string> = {
  thresholds: (word, { thresholds: { attained, partly } }) =>
    `Målets värde ${shareText(attained)} eller mer ger ${word("attained")}, ${shareText(partly)} eller mer ger ${word("partlyAttained")} och lägre ger ${word("notAttained")}.`,
  noneNotAttainedAndHalfAttained: (word) =>
    `Ingen indikator ${word("notAttained")} och minst hälften ${word("attained")} ger ${word("attained")}. Alla ${word("notAttained")} ger ${word("notAttained")}. Annars är målet ${word("partlyAttained")}.`,
  allAttained: (word) =>
    `Alla indikatorer ${word("attained")} ger ${word("attained")}. Alla ${word("notAttained")} ger ${word("notAttained")}. Annars är målet ${word("partlyAttained")}.`,
  worst: () => "Den sämsta indikatorns nivå är målets nivå.",
};

const MISSING_RULES: Record<MissingDataRule, (word: Word) => string> = {
  leaveOut: () => "En indikator utan nivå räknas inte med, och det sägs i panelen.",
  countAsNotAttained: (word) =>
    `En indikator utan nivå räknas som ${word("notAttained")}, och det sägs i panelen.`,
  countAsPartlyAttained: (word) =>
    `En indikator utan nivå räknas som ${word("partlyAttained")}, och det sägs i panelen.`,
  blockGoal: () => "Ett mål med en indikator utan nivå får inget värde, och det sägs i panelen.",
};

/** How levels are computed, by the rules that are set. */
export function levelRules(
  settings: EvaluationSettings,
  wording: LevelWording,
): readonly (readonly [string, string])[] {
  const word: Word = (level) => levelWord(level, wording);
  const { goalLevelRule, missingDataRule } = settings;
  return [
    [
      "Mätt indikator",
      `Når utfallet målvärdet är indikatorn ${word("attained")}. Når det bara gränsen för delvis är den ${word("partlyAttained")}, annars ${word("notAttained")}. Ett utfall precis på en gräns har nått den. När lägre är bättre räknas gränserna nedåt.`,
    ],
    ["Kvalitativ indikator", "Bedömd nivå gäller."],
    ["Mål", `${GOAL_RULES[goalLevelRule](word, settings)} ${MISSING_RULES[missingDataRule](word)}`],
    ["Index", "Medelvärdet av målens värden."],
  ];
}
