import type { AttainmentLevel } from "../../src/domain/scale/scale";
import type { CommitteeGoal, FollowUp, Indicator, ImprovementDirection } from "../../src/domain/followUp";
import { byGoal, readGoals, type GoalRow } from "../samples/readGoals";
import { assessed, goalOf, indicator } from "./followUps";

const LEVELS: Record<string, AttainmentLevel> = {
  "Ej uppnått": "notAttained",
  "Delvis uppnått": "partlyAttained",
  "Delvis uppfyllt": "partlyAttained",
  Uppnått: "attained",
  Uppfyllt: "attained",
};
const DIRECTIONS: Record<string, ImprovementDirection> = {
  "Högre är bättre": "higherIsBetter",
  "Lägre är bättre": "lowerIsBetter",
};

/**
 * A published follow-up as a model, made straight from the file of tests/samples/data without the code that reads
 * workbooks. Anything but the words and the percents that the files are known to hold is an error.
 */
export function publishedFollowUp(name: string): FollowUp {
  return { goals: byGoal(readGoals(name)).map(toGoal) };
}

function toGoal(rows: readonly GoalRow[]): CommitteeGoal {
  const [first] = rows;
  if (first === undefined) throw new Error("A goal without rows");
  const decided = oneOf(LEVELS, first["Beslutad måluppfyllelse"]);
  return goalOf([], {
    id: first.Nr,
    nr: first.Nr,
    title: first.Nämndmål,
    goalArea: first.Målområde || null,
    origin: first.Ursprung || null,
    decided: decided === null ? null : { level: decided, motivation: first.Motivering || null },
    indicators: rows.map(toIndicator),
  });
}

function toIndicator(row: GoalRow): Indicator {
  const described = {
    id: row.Indikatornr,
    nr: row.Indikatornr,
    title: row.Indikator,
    comment: row.Kommentar,
  };
  if (row.Riktning === "Kvalitativ") {
    return indicator(assessed(oneOf(LEVELS, row["Bedömd nivå"])), described);
  }
  const [targetValue = null] = percents(row.Målvärde);
  const [partlyLimit = null] = percents(row["Gräns delvis"]);
  const actual = percents(row.Utfall);
  const previous = percents(row["Utfall föregående"]);
  return indicator(
    {
      kind: "quantitative",
      aim: { kind: "limit" },
      pointSize: null,
      direction: oneOf(DIRECTIONS, row.Riktning),
      targetValue,
      partlyLimit,
      actualValue: actual.length > 0 ? { parts: actual } : null,
      previousValue: previous.length > 0 ? { parts: previous } : null,
      history: [],
      formerLevels: [],
    },
    described,
  );
}

function oneOf<Value>(table: Record<string, Value>, text: string): Value | null {
  if (text === "") return null;
  const value = table[text];
  if (value === undefined) throw new Error(`Unknown word: ${text}`);
  return value;
}

/** "90 % / 79 %" → 0.9 and 0.79. */
function percents(text: string): number[] {
  if (text === "") return [];
  return text.split(" / ").map((part) => {
    if (!/^\d+ %$/.test(part)) throw new Error(`Not a percent: ${part}`);
    return Number(part.replace(" %", "")) / 100;
  });
}
