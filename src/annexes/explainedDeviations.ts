import { asksForComments } from "../domain/deviationLimit";
import { ownPurpose, type SheetSnapshot } from "../workbook/grid/snapshot";
import { settingsOf } from "../workbook/settings/readSettings";
import { explainDeviations, type ExplainedDeviations } from "./deviations/explained";
import { keptComments } from "./deviations/source";
import { EXPLAINED } from "./deviations/table";
import type { AnnexInput } from "./kit/sheet/annexInput";
import { ANNEXES } from "./registry";

/** The sheet Avvikelser of ours; undefined for none. */
export function deviationSheetOf({ snapshot }: Pick<AnnexInput, "snapshot">): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => ownPurpose(sheet) === "deviations");
}

/** The deviations that are to be explained, with their comments; null where no limit is set or there is no ledger. */
export function explainedDeviations(input: AnnexInput): ExplainedDeviations | null {
  const { deviationLimit } = settingsOf(input.snapshot);
  const { ledger } = input;
  if (ledger === null || !asksForComments(deviationLimit)) return null;
  const tables = EXPLAINED.flatMap((annex) => {
    const built = ANNEXES[annex].build(input, null);
    return "code" in built ? [] : [[annex, built.content.table] as const];
  });
  const sheet = deviationSheetOf(input);
  const kept = sheet === undefined ? [] : keptComments(sheet);
  return explainDeviations(new Map(tables), ledger.entries, deviationLimit, kept);
}
