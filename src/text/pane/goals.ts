import { periodName } from "../make/periodName";
import type { ImprovementDirection, QuantitativeMeasure } from "../../domain/followUp";
import type { LevelChange } from "../../domain/levelChange";
import { levelsBestFirst } from "../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import { withCapital } from "../../workbook/grid/cellText";
import type { Unit } from "../../workbook/cells/units";
import type { Field } from "../../workbook/columns/catalogue";
import { headingOf } from "../../workbook/columns/catalogue";
import { enumeration, quoted } from "../make/enumeration";
import { counted, countText } from "../make/figures";
import { inEach, NOTHING, type Both } from "../make/language";
import { measureTexts } from "../make/measures";
import { fieldLabel } from "./fields";

/** The words of the goals' view, besides the figures. */
export const GOALS = {
  search: { sv: "Sök", en: "Search" },
  searchHint: { sv: "Titel, nummer, område eller nämnd", en: "Title, number, area or committee" },
  filter: { sv: "Visa", en: "Show" },
  unfoldAll: { sv: "Fäll ut alla", en: "Expand all" },
  foldAll: { sv: "Fäll ihop alla", en: "Collapse all" },
  noHits: {
    sv: "Inget mål och ingen indikator stämmer med sökningen och urvalet.",
    en: "No goal and no indicator matches the search and the filter.",
  },
  showAll: { sv: "Visa alla mål", en: "Show all goals" },
  showMore: { sv: "Visa mer", en: "Show more" },
  showLess: { sv: "Visa mindre", en: "Show less" },
  decide: { sv: "Besluta nivå", en: "Decide level" },
  assess: { sv: "Bedöm nivån", en: "Assess the level" },
  noAssessment: { sv: "Ingen bedömning", en: "No assessment" },
  motivation: { sv: "Motivering", en: "Reason for the decision" },
  motivationNeeded: {
    sv: "Skriv varför nivån är en annan än den beräknade.",
    en: "Write why the level differs from the calculated one.",
  },
  decisionTakenBack: {
    sv: "Beslutet tas tillbaka: cellerna för nivån och motiveringen töms.",
    en: "The decision is withdrawn: the cells for the level and the reason are emptied.",
  },
  saveInWorkbook: { sv: "Spara i arbetsboken", en: "Save in the workbook" },
  saved: { sv: "Sparat.", en: "Saved." },
};

const FILTERS = {
  all: () => ({ sv: "Alla mål", en: "All goals" }),
  notAttained: belowBest,
  withoutOutcome: () => ({ sv: "Utan utfall eller bedömning", en: "Without outcome or assessment" }),
  changed: () => ({
    sv: "Ändrad nivå sedan förra perioden",
    en: "Level changed since the previous period",
  }),
} satisfies Readonly<Record<string, (wording: LevelWording) => Both>>;

/** "Delvis eller ej uppnådda": all levels but the best; what they all end in is said once. */
function belowBest(wording: LevelWording): Both {
  const [best, ...below] = levelsBestFirst(wording.scale).map((level) => formsOf(wording, level));
  const end = ` ${(best?.english ?? "").toLowerCase()}`;
  const isLast = (at: number): boolean => at === below.length - 1;
  const swedish = below.map(({ short, many }, at) => (isLast(at) ? many : short));
  const english = below
    .map((forms) => forms.english.toLowerCase())
    .map((word, at) => (!isLast(at) && word.endsWith(end) ? word.slice(0, -end.length) : word));
  return {
    sv: withCapital(enumeration.sv(swedish, "eller")),
    en: withCapital(enumeration.en(english, "or")),
  };
}

/** "Delvis eller ej uppnådda (3)": what the goals can be narrowed to, with how many there are. */
export function goalFilterText(filter: keyof typeof FILTERS, count: number, wording: LevelWording): Both {
  return inEach((language) => `${FILTERS[filter](wording)[language]} (${countText(count)[language]})`);
}

/** "3 av 15 mål": how many the filter and the search leave. */
export function foundGoalsText(found: number, all: number): Both {
  const goals: Both = { sv: `${countText(all).sv}\u00A0mål`, en: counted.en(all, "goal", "goals") };
  return found === all
    ? goals
    : { sv: `${countText(found).sv} av ${goals.sv}`, en: `${countText(found).en} of ${goals.en}` };
}

/** "2 indikatorer" */
export function indicatorCountText(count: number): Both {
  return {
    sv: counted.sv(count, "indikator", "indikatorer"),
    en: counted.en(count, "indicator", "indicators"),
  };
}

/** "Utfall över tid: 80 % (2022), 82 % (aug 2023), 85 % (nu); målvärdet är 90 %." */
export function outcomeHistoryText(
  former: readonly { readonly period: string; readonly value: number }[],
  now: number,
  target: number | null,
  unit: Unit | null,
): Both {
  const values = [...former.map(({ value }) => value), now];
  const text = inEach((language) => measureTexts[language](values, target === null ? [] : [target], unit));
  const said = inEach((language) =>
    former
      .map(({ period, value }) => `${text[language](value)} (${periodName(period)[language]})`)
      .join(", "),
  );
  const aim: Both =
    target === null
      ? NOTHING
      : { sv: `; målvärdet är ${text.sv(target)}`, en: `; the target is ${text.en(target)}` };
  return {
    sv: `Utfall över tid: ${said.sv}, ${text.sv(now)} (nu)${aim.sv}.`,
    en: `Outcome over time: ${said.en}, ${text.en(now)} (now)${aim.en}.`,
  };
}

/** "79 % mot målet minst 90 %": an outcome beside its target, which is said whichever of them is missing. */
export function outcomeText(
  { actualValue, targetValue, direction }: QuantitativeMeasure,
  unit: Unit | null,
): Both {
  const values = actualValue?.parts ?? [];
  const text = inEach((language) =>
    measureTexts[language](values, targetValue === null ? [] : [targetValue], unit),
  );
  const outcome: Both =
    values.length === 0
      ? { sv: "Utfall saknas", en: "No outcome" }
      : inEach((language) => values.map(text[language]).join(" / "));
  if (targetValue === null) return { sv: `${outcome.sv}, målvärde saknas`, en: `${outcome.en}, no target` };
  const bound = direction === null ? NOTHING : BOUNDS[direction];
  return values.length === 0
    ? {
        sv: `${outcome.sv}, målet är ${bound.sv}${text.sv(targetValue)}`,
        en: `${outcome.en}, the target is ${bound.en}${text.en(targetValue)}`,
      }
    : {
        sv: `${outcome.sv} mot målet ${bound.sv}${text.sv(targetValue)}`,
        en: `${outcome.en} against the target of ${bound.en}${text.en(targetValue)}`,
      };
}

const BOUNDS: Record<ImprovementDirection, Both> = {
  higherIsBetter: { sv: "minst ", en: "at least " },
  lowerIsBetter: { sv: "högst ", en: "at most " },
};

/** "Trend: ↑ Ökar (bättre)" */
export function trendLine(trend: string): Both {
  return { sv: `Trend: ${trend}`, en: `Trend: ${trend}` };
}

const CHANGES: Record<Exclude<LevelChange, "same">, Both> = {
  better: {
    sv: "Bättre nivå än förra perioden",
    en: "Better level than in the previous period",
  },
  worse: {
    sv: "Sämre nivå än förra perioden",
    en: "Worse level than in the previous period",
  },
};

export function levelChangeText(change: Exclude<LevelChange, "same">): Both {
  return CHANGES[change];
}

/** "Klart senast 2022-12-31" */
export function dueText(date: string): Both {
  return { sv: `Klart senast ${date}`, en: `Due by ${date}` };
}

/** "Etapp 2 av 3: Rutinen är införd" */
export function stepTitle(number: number, of: number, title: string): Both {
  return {
    sv: `Etapp ${number} av ${of}: ${title}`,
    en: `Milestone ${number} of ${of}: ${title}`,
  };
}

/** "Motivering: Mätningen görs om i höst" */
export function motivationText(motivation: string): Both {
  return inEach((language) => `${GOALS.motivation[language]}: ${motivation}`);
}

/** "Besluta nivå för Trygghet": names a button where many say the same. */
export function decideName(title: string): Both {
  return { sv: `${GOALS.decide.sv} för ${title}`, en: `${GOALS.decide.en} for ${title}` };
}

/** "Bedöm nivån för Utredningen är klar" */
export function assessName(title: string): Both {
  return { sv: `${GOALS.assess.sv} för ${title}`, en: `${GOALS.assess.en} for ${title}` };
}

/** "Visa mer av kommentaren till Andel trygga" */
export function showMoreName(title: string, isShown: boolean): Both {
  const more = isShown ? GOALS.showLess : GOALS.showMore;
  return {
    sv: `${more.sv} av kommentaren till ${title}`,
    en: `${more.en} of the comment on ${title}`,
  };
}

/** "Som beräknat: delvis uppnått" */
export function asComputedText(computed: string): Both {
  return {
    sv: `Som beräknat: ${computed.toLocaleLowerCase("sv")}`,
    en: `As calculated: ${computed.toLowerCase()}`,
  };
}

/** Says which of the controller's columns an entry makes, before it is made. */
export function enteredColumnsText(fields: readonly Field[], sheet: string): Both {
  const isOne = fields.length === 1;
  return {
    sv: `Bladet ${sheet} saknar ${isOne ? "kolumnen" : "kolumnerna"} ${enumeration.sv(fields.map((field) => fieldLabel(field).sv))}. ${isOne ? "Den" : "De"} skapas till höger om uppföljningen.`,
    en: `The sheet “${sheet}” lacks the ${isOne ? "column" : "columns"} ${quoted.en(fields.map(headingOf))}. ${isOne ? "It is" : "They are"} created to the right of the follow-up.`,
  };
}
