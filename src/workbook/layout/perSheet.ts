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
