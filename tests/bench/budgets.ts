import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  annexCases,
  followUpCases,
  layoutCases,
  ledgerCases,
  type Traffic,
  type TrafficCase,
} from "./traffic";

const FILE = path.join(__dirname, "budgets.json");

/** The sizes that are measured in every run of the tests. */
export const BUDGETED: readonly TrafficCase[] = [
  ...[10, 1_000].flatMap(followUpCases),
  ...annexCases(100),
  ...ledgerCases(1_000),
  ...layoutCases(),
];

/** What each of these jobs may send and get: exactly this much. Bytes and counts by the names of the jobs. */
export async function readBudgets(): Promise<Readonly<Record<string, Traffic>>> {
  return JSON.parse(await readFile(FILE, "utf8")) as Record<string, Traffic>;
}

/** Measures anew what the jobs may send and get. */
export async function renewBudgets(): Promise<void> {
  const budgets: Record<string, Traffic> = {};
  for (const { name, run } of BUDGETED) budgets[name] = await run();
  await writeFile(FILE, `${JSON.stringify(budgets, null, 2)}\n`);
}
