import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKS } from "./cases";
import { VERDICT_KINDS, type Verdict } from "./verdict";

export const STANDING_FILE = join(__dirname, "standing.json");

/** Where every case stands now, by its name: a change that makes one better or worse says so here. */
export function readStanding(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(STANDING_FILE, "utf8")) as Record<string, string>;
}

/** The number of cases of each verdict, pack by pack, and the cells that were destroyed. */
export function standingTable(verdicts: ReadonlyMap<string, Verdict>): string {
  const rows = PACKS.map((pack) => {
    const own = [...verdicts].flatMap(([name, verdict]) => (name.startsWith(`${pack}/`) ? [verdict] : []));
    const counts = VERDICT_KINDS.map((kind) => own.filter((verdict) => verdict.kind === kind).length);
    const destroyed = own.reduce((sum, verdict) => sum + verdict.destroyed, 0);
    return [pack, own.length, ...counts, destroyed];
  });
  return [["pack", "cases", ...VERDICT_KINDS, "destroyed"], ...rows]
    .map((cells) =>
      cells.map((cell, at) => (at === 0 ? String(cell).padEnd(12) : String(cell).padStart(9))).join(""),
    )
    .join("\n");
}
