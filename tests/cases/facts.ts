import { byGoal, readGoals, type GoalRow } from "../samples/readGoals";

/** A level as expected.json says it, whatever words the workbook uses. */
export type LevelName = "Ej" | "Delvis" | "Uppfyllt";

/** A published follow-up: its rows, and the result that the municipality published for them. */
export interface Publication {
  readonly rows: readonly GoalRow[];
  /** ISO date of the follow-up. */
  readonly date: string;
  readonly index: string;
  readonly goals: readonly PublishedGoal[];
}

export interface PublishedGoal {
  readonly goal: string;
  /** Its målområde; left out where the publication has none. */
  readonly area?: string;
  readonly level: LevelName;
  /** The levels of its indicators in order, with commas between. */
  readonly indicators: string;
}

/** Ekerö, socialnämnden, 2023: annex 5, "Måluppfyllelse". The index is 19/27. */
export const FACTS_2023: Publication = publication("goals-2023", "2023-12-31", "0,70", [
  ["Delvis", "Ej, Uppfyllt, Uppfyllt, Delvis, Delvis, Uppfyllt, Delvis, Delvis, Delvis"],
  ["Delvis", "Uppfyllt, Delvis, Delvis, Uppfyllt, Delvis, Uppfyllt, Delvis, Delvis"],
  ["Uppfyllt", "Uppfyllt, Uppfyllt, Delvis, Delvis, Uppfyllt, Uppfyllt, Uppfyllt, Delvis"],
]);

/** Ekerö, socialnämnden, August 2022: all goals attained, goal 7 by decision; the index is 44/45. */
export const FACTS_2022: Publication = publication("goals-2022-08", "2022-08-31", "0,98", [
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt, Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Delvis, Delvis, Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt"],
  ["Uppfyllt", "Uppfyllt, Uppfyllt, Uppfyllt, Uppfyllt"],
  ["Uppfyllt", "Uppfyllt, Uppfyllt, Uppfyllt"],
  ["Uppfyllt", "Uppfyllt, Uppfyllt, Uppfyllt, Uppfyllt"],
]);

/** The published level of an indicator, by its number in the file. */
export function publishedLevel({ rows, goals }: Publication, record: GoalRow): LevelName {
  const levels = goals.flatMap(({ indicators }) => indicators.split(", "));
  const level = levels[rows.indexOf(record)];
  if (level !== "Ej" && level !== "Delvis" && level !== "Uppfyllt")
    throw new Error(`No published level of indicator ${record.Indikatornr}`);
  return level;
}

function publication(
  name: string,
  date: string,
  index: string,
  levels: readonly (readonly [LevelName, string])[],
): Publication {
  const rows = readGoals(name);
  const goals = byGoal(rows).map((records, at): PublishedGoal => {
    const [level, indicators = ""] = levels[at] ?? [];
    if (level === undefined || indicators.split(", ").length !== records.length)
      throw new Error(`${name}: goal ${at + 1} has other indicators than published levels`);
    const { Nämndmål: goal = "", Målområde: area = "" } = records[0] ?? {};
    return { goal, ...(area === "" ? {} : { area }), level, indicators };
  });
  return { rows, date, index, goals };
}
