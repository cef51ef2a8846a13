import { bestLevel, levelAt, levelScore, levelsBestFirst } from "../../domain/scale/scale";
import type { EvaluationSettings } from "../../domain/settings";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { TemplateField } from "../../workbook/columns/catalogue";
import { enumeration } from "../make/enumeration";
import { valueText } from "../make/figures";
import { GOAL_RULE_TEXT } from "../rules/goalRuleText";
import { MISSING_DATA_RULE_TEXT } from "../rules/missingDataRuleText";
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
    "Skriv efter Uppföljning per vilken dag uppföljningen gäller, till exempel 2022-08-31. Är cellen tom gissar panelen, och säger det.",
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

/** The instruction for filling in, column by column of the template. */
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
    targetValue: `Det värde som ger ${levelWord(bestLevel(wording.scale), wording)}. Skriv 85 % eller 85, men på samma sätt i hela raden.`,
    partlyLimit: partlyLimitMeaning(wording),
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
    indicatorScore: `Nivån som tal: ${scores(wording)}.`,
    trend: "Utfallet jämfört med det föregående, och om förändringen är bättre eller sämre.",
    goalScore: "Målets värde: medelvärdet av indikatorernas värden, med deras vikter.",
    goalLevel: "Målets nivå: den beslutade, annars den beräknade.",
  }) as const satisfies Readonly<Record<TemplateField, string>>;

/** "Det värde som ger Delvis uppnått." */
function partlyLimitMeaning(wording: LevelWording): string {
  const { steps } = wording.scale;
  if (steps.length === 2) return "Används inte, för det finns ingen nivå mellan den bästa och den sämsta.";
  return `Det värde som ger ${levelWord(levelAt(wording.scale, 1), wording)}.`;
}

/** "1, 0,5 eller 0": the scores of all levels, the best first. */
function scores({ scale }: LevelWording): string {
  return enumeration.sv(
    levelsBestFirst(scale).map((level) => valueText(levelScore(scale, level)).sv),
    "eller",
  );
}

/** How the outcome of a measured indicator gives its level. */
function measuredRule(wording: LevelWording): string {
  const words = wording.scale.steps.map(({ id }) => levelWord(id, wording));
  const [worst = "", next = "", ...others] = words;
  const best = words.at(-1) ?? "";
  const rest = `Ett utfall precis på en gräns har nått den. När lägre är bättre räknas gränserna nedåt.`;
  if (others.length === 0) return `Når utfallet målvärdet är indikatorn ${best}, annars ${worst}. ${rest}`;
  const between = others.slice(0, -1);
  const even =
    between.length === 0
      ? ""
      : ` Däremellan, med jämna steg mellan de två gränserna, är den ${enumeration.sv(between, "eller")}.`;
  return `Når utfallet målvärdet är indikatorn ${best}. Når det bara gränsen för delvis är den ${next}, annars ${worst}.${even} ${rest}`;
}

/** How levels are computed, by the rules that are set. */
export function levelRules(
  { goalLevelRule, missingDataRule, thresholds }: EvaluationSettings,
  wording: LevelWording,
): readonly (readonly [string, string])[] {
  const goal = GOAL_RULE_TEXT[goalLevelRule].instruction.sv(wording, thresholds);
  const missing = MISSING_DATA_RULE_TEXT[missingDataRule].instruction.sv(wording);
  return [
    ["Mätt indikator", measuredRule(wording)],
    ["Kvalitativ indikator", "Bedömd nivå gäller."],
    ["Mål", `${goal} ${missing}`],
    ["Index", "Medelvärdet av målens värden."],
  ];
}
