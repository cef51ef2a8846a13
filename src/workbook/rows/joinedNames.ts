import type { CommitteeGoal } from "../../domain/followUp";
import { foldedText, plainText } from "../grid/cellText";

/** A name with the number before it apart: "1. Trygghet", "1 Trygghet." */
interface NameParts {
  readonly nr: string;
  readonly words: string;
}

const NUMBER_BEFORE = /^(\d+(?:\.\d+)*)[.):]?\s+(?=\p{L})/u;

/** The part of a name that tells it from others: not case, a number before it, or a dot at its end. */
export function nameParts(text: string): NameParts {
  const folded = foldedText(text).replace(/[\s.]+$/u, "");
  const [whole = "", nr = ""] = NUMBER_BEFORE.exec(folded) ?? [];
  return { nr, words: folded.slice(whole.length) };
}

/** Two names are the same when their words are, and no different numbers stand before them. */
export function isSameName(one: NameParts, other: NameParts): boolean {
  return one.words === other.words && (one.nr === other.nr || one.nr === "" || other.nr === "");
}

const GROUP_FIELDS = ["overarchingGoal", "goalArea", "committee"] as const;
export type GroupNameField = (typeof GROUP_FIELDS)[number];

/** Spellings that were taken as one name, with the goal where the second of them stands. */
export interface JoinedNames {
  readonly field: GroupNameField;
  readonly names: readonly [string, ...string[]];
  readonly goal: CommitteeGoal;
}

/**
 * Gives goals of one group, written in several ways, one name for it: without the number that only some of them have. Where a
 * cell names several overarching goals ("1 Trygghet; 3 Valfrihet"), each a name of another goal too or numbered, the goal
 * serves each.
 */
export function withJoinedGroups(goals: readonly CommitteeGoal[]): {
  readonly goals: readonly CommitteeGoal[];
  readonly joined: readonly JoinedNames[];
} {
  let current = goals;
  const joined: JoinedNames[] = [];
  for (const field of GROUP_FIELDS) {
    const spellings = spellingsOf(current, field);
    joined.push(
      ...spellings.flatMap(({ names: [first, ...others], goal }): JoinedNames[] =>
        others.length === 0 || goal === null ? [] : [{ field, names: [first, ...others], goal }],
      ),
    );
    const nameOf = (text: string): string =>
      spellings.find((each) => isSameName(each.parts, nameParts(text)))?.name ?? text;
    current = current.map((goal) => {
      const text = goal[field];
      if (text === null) return goal;
      const [first = text, ...others] = listed(text, field, spellings);
      if (others.length > 0) return { ...goal, [field]: nameOf(first), alsoServes: others.map(nameOf) };
      const name = nameOf(text);
      return name === text ? goal : { ...goal, [field]: name };
    });
  }
  return { goals: current, joined };
}

interface Spellings {
  readonly parts: NameParts;
  readonly names: readonly [string, ...string[]];
  /** The goal where the second spelling stands; null where there is one only. */
  readonly goal: CommitteeGoal | null;
  readonly name: string;
}

/** The names of a field, each with its spellings in the order in which they stand. Lists are taken apart. */
function spellingsOf(goals: readonly CommitteeGoal[], field: GroupNameField): readonly Spellings[] {
  const found: { parts: NameParts; names: [string, ...string[]]; goal: CommitteeGoal | null }[] = [];
  const add = (text: string, goal: CommitteeGoal): void => {
    const parts = nameParts(text);
    const known = found.find((each) => isSameName(each.parts, parts));
    if (known === undefined) found.push({ parts, names: [text], goal: null });
    else if (!known.names.includes(text)) {
      known.names.push(text);
      known.goal ??= goal;
      if (known.parts.nr === "") known.parts = parts;
    }
  };
  for (const goal of goals) {
    const text = goal[field];
    if (text !== null && !text.includes(";")) add(text, goal);
  }
  for (const goal of goals) {
    const text = goal[field];
    if (text?.includes(";") === true) listed(text, field, found).forEach((name) => add(name, goal));
  }
  return found.map((each) => ({ ...each, name: commonName(each.names) }));
}

/** One spelling is the name as it stands; of several the number is left out. */
function commonName([first, ...others]: readonly [string, ...string[]]): string {
  if (others.length === 0) return first;
  return plainText(first).replace(NUMBER_BEFORE, "").replace(/\.+$/u, "");
}

/** The names in a cell that lists several; the text alone where it does not. */
function listed(
  text: string,
  field: GroupNameField,
  known: readonly { readonly parts: NameParts }[],
): readonly string[] {
  const names = text.split(";").map(plainText);
  const isName = (name: string): boolean => {
    const parts = nameParts(name);
    return parts.words !== "" && (parts.nr !== "" || known.some((each) => isSameName(each.parts, parts)));
  };
  return field === "overarchingGoal" && names.length > 1 && names.every(isName) ? names : [text];
}
