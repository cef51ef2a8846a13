import type { AttainmentLevel } from "../../../domain/scale/scale";
import type { AttainmentSummary } from "../../../domain/evaluation";
import { countOf, levelsPresent } from "../../../domain/scale/levelCounts";
import type { GoalGroupKey, Grouping } from "../../../domain/summary/figureSource";
import type { GoalFacts, GroupedGoals } from "../../../domain/summary/goalFacts";
import type { LevelWording } from "../../../workbook/scale/scaleWords";
import { indexText } from "../../make/figures";
import { countedLevelWord } from "../levelWords";
import { isYearEnd, perDay } from "./dayWords";
import { areWrittenAsWords, countWriter } from "./numberWords";
import { capitalised, figure, listed, sentence, type Sentence, type SentencePart } from "./sentence";

/** "mål som …": what the goals of a group have in common. */
const GROUP_CLAUSES: Record<
  Grouping,
  { readonly named: (name: string) => string; readonly unnamed: string }
> = {
  origin: { named: (name) => `som har ursprunget ”${name}”`, unnamed: "som saknar ursprung" },
  goalArea: { named: (name) => `som hör till målområdet ”${name}”`, unnamed: "som saknar målområde" },
  overarchingGoal: {
    named: (name) => `som hör till det övergripande målet ”${name}”`,
    unnamed: "som saknar övergripande mål",
  },
  committee: { named: (name) => `som hör till ${name}`, unnamed: "som saknar nämnd" },
};

/** The counts of all goals, those of each group that says more, and the index. */
export function goalSentences(facts: GoalFacts, date: string, wording: LevelWording): readonly Sentence[] {
  const words = new GoalWords(facts, date, wording);
  return [
    words.levels(),
    ...words.withoutLevel(),
    ...words.onFewIndicators(),
    ...facts.groupings.flatMap((grouped) => words.groups(grouped)),
    ...words.index(),
  ];
}

class GoalWords {
  readonly #write;
  readonly #verb: "är" | "var";

  constructor(
    private readonly facts: GoalFacts,
    private readonly date: string,
    private readonly wording: LevelWording,
  ) {
    this.#write = countWriter(facts.all.goalCount);
    this.#verb = isYearEnd(date) ? "var" : "är";
  }

  /**
   * "Per den sista augusti 2020 är 8 mål uppnådda och 7 delvis uppnådda." Few goals: "… var ett av målen uppfyllt medan
   * två mål var delvis uppfyllda." All alike: "… är samtliga mål uppfyllda."
   */
  levels(): Sentence {
    const when = capitalised(sentence`${perDay(this.date)}`);
    return sentence`${when} ${this.#verb} ${this.#levelClauses()}.`;
  }

  #levelClauses(): Sentence {
    const { all } = this.facts;
    const [first, ...others] = this.#graded(all);
    if (first === undefined) throw new Error("Without a level there is no summary of the goals");
    if (countOf(all.levels, first) === all.goalCount) {
      const goals = { 1: "målet", 2: "båda målen" }[all.goalCount] ?? "samtliga mål";
      const source = { figure: "goalsAtLevel", level: first, group: null } as const;
      return sentence`${figure(goals, source)} ${this.#level(all, first)}`;
    }
    if (!areWrittenAsWords(all.goalCount)) {
      const clause = (level: AttainmentLevel): Sentence =>
        sentence`${this.#count(all, level, null)}${level === first ? " mål" : ""} ${this.#level(all, level)}`;
      return listed([first, ...others].map(clause));
    }
    const firstClause = sentence`${this.#count(all, first, null)} av målen ${this.#level(all, first)}`;
    if (others.length === 0) return firstClause;
    const rest = others.map(
      (level) => sentence`${this.#count(all, level, null)} mål ${this.#verb} ${this.#level(all, level)}`,
    );
    return sentence`${firstClause} medan ${listed(rest)}`;
  }

  /** "Ett mål saknar nivå." */
  withoutLevel(): readonly Sentence[] {
    const { all } = this.facts;
    if (all.levels.none === 0) return [];
    return [capitalised(sentence`${this.#count(all, null, null)} mål saknar nivå.`)];
  }

  /** "Målet ”Trygg vardag” bygger på 1 av 4 indikatorer, för de andra saknar nivå." */
  onFewIndicators(): readonly Sentence[] {
    return this.facts.onFew.map(
      ({ title, graded, of }) =>
        sentence`Målet ”${title}” bygger på ${`${graded} av ${of}`} indikatorer, för de andra saknar nivå.`,
    );
  }

  /** "Av de 12 mål som har ursprunget ”Politisk plattform” är 7 uppnådda och 5 delvis uppnådda." */
  groups({ grouping, groups }: GroupedGoals): readonly Sentence[] {
    return groups.map((group) => {
      const { named, unnamed } = GROUP_CLAUSES[grouping];
      const which = group.name === null ? unnamed : named(group.name);
      return this.#group(group, { grouping, name: group.name }, which);
    });
  }

  #group(group: AttainmentSummary, key: GoalGroupKey, which: string): Sentence {
    const present = levelsPresent(this.wording.scale, group.levels);
    const count = figure(this.#write(group.goalCount), { figure: "goalCount", group: key });
    const [only] = present;
    if (present.length === 1 && only !== undefined) {
      const says = only === null ? "saknar nivå" : sentence`${this.#verb} ${this.#level(group, only)}`;
      const source = { figure: "goalCount", group: key } as const;
      if (group.goalCount === 1) return sentence`${figure("Målet", source)} ${which} ${says}.`;
      if (group.goalCount === 2) return sentence`${figure("Båda målen", source)} ${which} ${says}.`;
      return sentence`Samtliga ${count} mål ${which} ${says}.`;
    }
    const clauses = this.#graded(group).map(
      (level) => sentence`${this.#count(group, level, key)} ${this.#level(group, level)}`,
    );
    const without =
      group.levels.none === 0 ? "" : sentence`, medan ${this.#count(group, null, key)} saknar nivå`;
    return sentence`Av de ${count} mål ${which} ${this.#verb} ${listed(clauses)}${without}.`;
  }

  /** "Det sammanlagda indexet för måluppfyllelse är 0,76, räknat på samtliga mål." */
  index(): readonly Sentence[] {
    const { all, areAllInIndex } = this.facts;
    if (all.index === null && all.range === null) return [];
    const goals = areAllInIndex ? "samtliga mål" : "de mål som har ett värde";
    const index = figure(indexText(all.index, all.range).sv, { figure: "index" });
    return [sentence`Det sammanlagda indexet för måluppfyllelse ${this.#verb} ${index}, räknat på ${goals}.`];
  }

  #count(
    { levels }: AttainmentSummary,
    level: AttainmentLevel | null,
    group: GoalGroupKey | null,
  ): SentencePart {
    return figure(this.#write(countOf(levels, level)), { figure: "goalsAtLevel", level, group });
  }

  #graded({ levels }: AttainmentSummary): readonly AttainmentLevel[] {
    return levelsPresent(this.wording.scale, levels).filter((level) => level !== null);
  }

  #level({ levels }: AttainmentSummary, level: AttainmentLevel): string {
    return countedLevelWord(level, countOf(levels, level), this.wording);
  }
}
