import { plainText } from "../grid/cellText";
import type { ReadingProblem } from "../issues/issue";

/**
 * The result of decoding a cell. Empty, unreadable and a value are different things: an empty cell has neither value nor
 * problem.
 */
export type Decoded<Value> =
  | { readonly value: Value; readonly problem: null }
  | { readonly value: null; readonly problem: ReadingProblem | null };

export const EMPTY_CELL: Decoded<never> = { value: null, problem: null };

export function decoded<Value>(value: Value): Decoded<Value> {
  return { value, problem: null };
}

export function unreadable(problem: ReadingProblem): Decoded<never> {
  return { value: null, problem };
}

const NOTHING_TOLD =
  /^(?:[-−–—.]+|ingen uppgift|(?:uppgift|värde|data) saknas|saknas|(?:ej|inte) (?:mätt|mätbart|bedömd|bedömt|aktuellt|aktuell|tillämpligt)|mäts (?:ej|inte)|n\/a|räkna om)$/i;
/** Why there is no value, where none can be filled in: "Sekretess", "Mäts vartannat år", "För få svar". */
const REASON_FOR_NONE =
  /^(?:sekretess(?:belagd|belagt|belagda)?(?: uppgifte?r?)?|(?:ej|inte) (?:tillämplig|tillämpligt|tillämpbart|relevant)|(?:mäts|mättes|mätning görs|görs|undersökning görs)(?: (?:bara|endast))? (?:vart ?annat|vart ?tredje|vart ?fjärde) år|(?:mäts|mättes) (?:ej|inte) (?:i år|under året|20\d\d|(?:den här|denna) perioden?)|(?:ej|inte) mätt (?:i år|under året|20\d\d)|ingen mätning(?: (?:i år|under året|20\d\d|gjord|genomförd))?|(?:mätning|undersökning(?:en)?) (?:är )?(?:ej|inte) (?:genomförd|gjord)|för få (?:svar|svarande|observationer|personer|elever|individer)|(?:redovisas|publiceras) (?:ej|inte|senare)(?: .*)?)\.?$/i;

const NOT_MEASURED = /^(?:(?:ej|inte) (?:mätt|mätbart|aktuellt?|tillämpligt)|mäts (?:ej|inte))$/i;

/** Why a text says that there is no value, in its own words; null for a text that says nothing of that, and for a dash. */
export function reasonForNone(text: string): string | null {
  const plain = plainText(text);
  return REASON_FOR_NONE.test(plain) || NOT_MEASURED.test(plain) ? plain : null;
}

/** Tells whether a text says that there is nothing to tell: a dash, "Ingen uppgift", "Ej mätt", "Sekretess". */
export function saysNothing(text: string): boolean {
  const plain = plainText(text);
  return NOTHING_TOLD.test(plain) || REASON_FOR_NONE.test(plain);
}
