import type { ScaleWords } from "../scale/scaleWords";
import type { SheetSnapshot } from "../grid/snapshot";

/**
 * Works out once what depends on a sheet's snapshot alone: a snapshot never changes, and several steps of a job ask the
 * same of it. Forgotten with the snapshot.
 */
export function perSheet<Result>(
  workOut: (sheet: SheetSnapshot) => Result,
): (sheet: SheetSnapshot) => Result {
  const known = new WeakMap<SheetSnapshot, { readonly result: Result }>();
  return (sheet) => {
    const entry = known.get(sheet) ?? { result: workOut(sheet) };
    known.set(sheet, entry);
    return entry.result;
  };
}

/** The same of what also depends on the scale that the workbook's levels are read by. */
export function perSheetAndScale<Result>(
  workOut: (sheet: SheetSnapshot, words: ScaleWords) => Result,
): (sheet: SheetSnapshot, words: ScaleWords) => Result {
  const known = new WeakMap<ScaleWords, (sheet: SheetSnapshot) => Result>();
  return (sheet, words) => {
    const ofScale = known.get(words) ?? perSheet((each) => workOut(each, words));
    known.set(words, ofScale);
    return ofScale(sheet);
  };
}
