import type { LevelChange } from "../../domain/levelChange";
import type { QuantitativeMeasure } from "../../domain/followUp";
import { levelsBestFirst } from "../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import type { Field } from "../../workbook/columns/catalogue";
import type { Unit } from "../../workbook/cells/units";
import { enumeration } from "../make/enumeration";
import { fieldLabel } from "./fieldLabel";
import { counted, countText } from "../make/figures";
import { measureTexts } from "./measureText";

/** What the view of the goals says besides the figures. */
export const GOALS = {
  search: "Sök",
  searchHint: "Titel, nummer, område eller nämnd",
  filter: "Visa",
  unfoldAll: "Fäll ut alla",
  foldAll: "Fäll ihop alla",
  noHits: "Inget mål och ingen indikator stämmer med sökningen och urvalet.",
  showAll: "Visa alla mål",
  showMore: "Visa mer",
  showLess: "Visa mindre",
  decide: "Besluta nivå",
  assess: "Bedöm nivån",
  noAssessment: "Ingen bedömning",
  motivation: "Motivering",
  motivationNeeded: "Skriv varför nivån är en annan än den beräknade.",
  decisionTakenBack: "Beslutet tas tillbaka: cellerna för nivån och motiveringen töms.",
  saveInWorkbook: "Spara i arbetsboken",
  saved: "Sparat.",
} as const;

const FILTERS = {
  all: () => "Alla mål",
  notAttained: belowBest,
  withoutOutcome: () => "Utan utfall eller bedömning",
  changed: () => "Ändrad nivå sedan förra perioden",
} as const;

/** "Delvis eller ej uppnådda": all levels but the best. */
function belowBest(wording: LevelWording): string {
  const words = levelsBestFirst(wording.scale)
    .slice(1)
    .map((level) => formsOf(wording, level))
    .map(({ short, many }, at, all) => (at === all.length - 1 ? many : short));
  const text = enumeration(words, "eller");
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}

/** "Delvis eller ej uppnådda (3)": what the goals can be narrowed to, with how many there are. */
export function goalFilterText(filter: keyof typeof FILTERS, count: number, wording: LevelWording): string {
  return `${FILTERS[filter](wording)} (${countText(count)})`;
}

/** "3 av 15 mål": how many the filter and the search leave. */
export function foundGoalsText(found: number, all: number): string {
  return found === all ? `${countText(all)}\u00A0mål` : `${countText(found)} av ${countText(all)}\u00A0mål`;
}

/** "2 indikatorer" */
export function indicatorCountText(count: number): string {
  return counted(count, "indikator", "indikatorer");
}

/** "79 % mot målet minst 90 %": an outcome beside its target, which is said whichever of them is missing. */
export function outcomeText(
  { actualValue, targetValue, direction }: QuantitativeMeasure,
  unit: Unit | null,
): string {
  const values = actualValue?.parts ?? [];
  const text = measureTexts(values, targetValue === null ? [] : [targetValue], unit);
  const outcome = values.length === 0 ? "Utfall saknas" : values.map(text).join(" / ");
  if (targetValue === null) return `${outcome}, målvärde saknas`;
  const bound = direction === null ? "" : direction === "higherIsBetter" ? "minst " : "högst ";
  return values.length === 0
    ? `${outcome}, målet är ${bound}${text(targetValue)}`
    : `${outcome} mot målet ${bound}${text(targetValue)}`;
}

/** "Trend: ↑ Ökar (bättre)" */
export function trendLine(trend: string): string {
  return `Trend: ${trend}`;
}

const CHANGES: Record<Exclude<LevelChange, "same">, string> = {
  better: "Bättre nivå än förra perioden",
  worse: "Sämre nivå än förra perioden",
};

export function levelChangeText(change: Exclude<LevelChange, "same">): string {
  return CHANGES[change];
}

/** "Klart senast 2022-12-31" */
export function dueText(date: string): string {
  return `Klart senast ${date}`;
}

/** "Etapp 2 av 3: Rutinen är införd" */
export function stepTitle(number: number, of: number, title: string): string {
  return `Etapp ${number} av ${of}: ${title}`;
}

/** "Motivering: Mätningen görs om i höst" */
export function motivationText(motivation: string): string {
  return `${GOALS.motivation}: ${motivation}`;
}

/** "Besluta nivå för Trygghet": names a button where many say the same. */
export function decideName(title: string): string {
  return `${GOALS.decide} för ${title}`;
}

/** "Bedöm nivån för Utredningen är klar" */
export function assessName(title: string): string {
  return `${GOALS.assess} för ${title}`;
}

/** "Visa mer av kommentaren till Andel trygga" */
export function showMoreName(title: string, isShown: boolean): string {
  return `${isShown ? GOALS.showLess : GOALS.showMore} av kommentaren till ${title}`;
}

/** "Som beräknat: delvis uppnått" */
export function asComputedText(computed: string): string {
  return `Som beräknat: ${computed.toLocaleLowerCase("sv")}`;
}

/** Says which of the controller's columns an entry makes, before it is made. */
export function enteredColumnsText(fields: readonly Field[], sheet: string): string {
  const [columns, they] = fields.length === 1 ? ["kolumnen", "Den"] : ["kolumnerna", "De"];
  return `Bladet ${sheet} saknar ${columns} ${enumeration(fields.map(fieldLabel))}. ${they} skapas till höger om uppföljningen.`;
}
