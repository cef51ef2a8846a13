import type { ImprovementDirection } from "../../domain/followUp";
import { decodeLimits, type DecodedLimits } from "./decodeLimits";
import { decodeNumbers } from "../cells/decodeNumber";
import type { CellNumber } from "../cells/numberText";
import type { RowReader } from "./rowReader";

/** The numbers of an indicator's row, before they are brought to one unit. */
export interface RowNumbers {
  readonly limits: DecodedLimits;
  /** One list for each of `NUMBER_FIELDS`. */
  readonly numbers: readonly (readonly CellNumber[])[];
}

export function readRowNumbers(reader: RowReader, said: ImprovementDirection | null): RowNumbers {
  const limits = decodeLimits(reader, said);
  const actual = reader.take("actualValue", decodeNumbers) ?? [];
  const previous = reader.take("previousValue", decodeNumbers) ?? [];
  return { limits, numbers: [limits.target, limits.partly, actual, previous] };
}
