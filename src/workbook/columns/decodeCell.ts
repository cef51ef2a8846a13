import { type Decoded, decoded, EMPTY_CELL, unreadable } from "../cells/decoded";
import { decodeDate } from "../cells/decodeDate";
import { decodeDirection } from "../cells/decodeDirection";
import { decodeLevel } from "../cells/decodeLevel";
import { decodeNumber, decodeNumbers } from "../cells/decodeNumber";
import { decodeTarget } from "../cells/decodeTarget";
import { unitOfColumn } from "../cells/units";
import { plainText } from "../grid/cellText";
import type { CellSnapshot } from "../grid/snapshot";
import type { LevelLegend } from "../rows/levelLegend";
import type { ReadingRules } from "../rows/readingRules";
import { COLUMNS, type Content, type Field } from "./catalogue";

/** How cells of a sheet are to be read. */
export interface CellConventions extends ReadingRules {
  /** The sheet's own words for its levels. */
  readonly legend: LevelLegend;
}

type Decoder<Value> = (cell: CellSnapshot, conventions: CellConventions) => Decoded<Value>;

/** How each kind of content is read. */
const DECODERS = {
  text: decodeText,
  code: decodeText,
  unit: ({ value }: CellSnapshot) => known(unitOfColumn(plainText(value))),
  direction: ({ value }: CellSnapshot) => known(decodeDirection(value)),
  target: decodeTarget,
  limit: decodeTarget,
  outcome: decodeNumbers,
  weight: decodeWeight,
  date: (cell: CellSnapshot, { usesDates1904 }: CellConventions) => decodeDate(cell, usesDates1904),
  level: (cell: CellSnapshot, { legend }: CellConventions) => decodeLevel(cell, legend),
  levelScore: decodeNumber,
  goalScore: decodeNumber,
  trend: decodeText,
} satisfies Readonly<Record<Content, Decoder<unknown>>>;

type ContentValue<Holds extends Content> = NonNullable<ReturnType<(typeof DECODERS)[Holds]>["value"]>;
type Holds<Name extends Field> = (typeof COLUMNS)[Name]["holds"];
/** The type that is read from a cell of this field. */
export type FieldValue<Name extends Field> = ContentValue<Holds<Name>>;

const DECODER: { readonly [Holds in Content]: Decoder<ContentValue<Holds>> } = DECODERS;

/** Reads a cell as the catalogue says of its field. */
export function decodeCell<Name extends Field>(
  field: Name,
  cell: CellSnapshot,
  conventions: CellConventions,
): Decoded<FieldValue<Name>> {
  const holds: Holds<Name> = COLUMNS[field]["holds"];
  return DECODER[holds](cell, conventions);
}

function decodeText({ value }: CellSnapshot): Decoded<string> {
  const text = plainText(value);
  return text === "" ? EMPTY_CELL : decoded(text);
}

/** An unreadable cell tells nothing here, and is no fault of the cell. */
function known<Value>(value: Value | null): Decoded<Value> {
  return value === null ? EMPTY_CELL : decoded(value);
}

/** Larger weights would bring the sums of a goal out of the range where they are exact. */
const LARGEST_WEIGHT = 1_000_000;

/** A weight is a number or a percent, above zero and at most a million. */
function decodeWeight(cell: CellSnapshot): Decoded<number> {
  const number = decodeNumber(cell);
  if (number.value === null) return number.problem === null ? EMPTY_CELL : number;
  const { value, unit } = number.value;
  if (value <= 0 || value > LARGEST_WEIGHT || (unit !== null && unit !== "percent"))
    return unreadable({ code: "invalidWeight", raw: String(cell.value) });
  return decoded(value);
}
