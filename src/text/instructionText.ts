import type { Field } from "../workbook/field";

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
export const COLUMN_MEANINGS = {
  goalNumber: "Målets nummer.",
  goalArea: "Det område som målet hör till. Index räknas också per målområde.",
  origin:
    "Varifrån målet kommer, till exempel kommunfullmäktige eller nämnden. Index räknas också per ursprung.",
  goalTitle: "Målet, så som nämnden har beslutat det.",
  indicatorNumber: "Indikatorns nummer, till exempel 1.1.",
  indicatorTitle: "Vad som mäts eller bedöms.",
  direction:
    "Högre är bättre eller Lägre är bättre för en indikator som mäts. Kvalitativ för en som bedöms utan siffror.",
  targetValue: "Det värde som ger Uppnått. Skriv 85 % eller 85, men på samma sätt i hela raden.",
  partlyLimit: "Det värde som ger Delvis uppnått.",
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
} as const satisfies Partial<Record<Field, string>>;

export const LEVEL_RULES: readonly (readonly [string, string])[] = [
  [
    "Mätt indikator",
    "Når utfallet målvärdet är indikatorn Uppnått. Når det bara gränsen för delvis är den Delvis uppnått, annars Ej uppnått. Ett utfall precis på en gräns har nått den. När lägre är bättre räknas gränserna nedåt.",
  ],
  ["Kvalitativ indikator", "Bedömd nivå gäller."],
  [
    "Mål",
    "Målets värde 0,75 eller mer ger Uppnått, 0,25 eller mer ger Delvis uppnått och lägre ger Ej uppnått. En indikator utan nivå räknas inte med, och det sägs i panelen.",
  ],
  ["Index", "Medelvärdet av målens värden."],
];
