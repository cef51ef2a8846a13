import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startHostOn } from "../app/openSample";
import { followUpOfSize } from "../excel/followUpOfSize";
import { renewBudgets } from "./budgets";
import { workShares } from "./ownWork";
import { growthExponent, stageTime, type StageTime } from "./stages";
import { annexCases, followUpCases, layoutCases, ledgerCases, timesLeast, type TrafficCase } from "./traffic";

const OUTPUT = path.resolve(__dirname, "../../.cache/bench.json");
const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-01-15T14:05" };

const SIZES = [10, 100, 1_000, 20_000];
const LEDGERS = [1_000, 10_000, 100_000];
const STAGES = [1_000, 10_000, 100_000];
const SHARES_OF = 20_000;

/**
 * Prints what the jobs send to Excel and get back beside the least possible, how the stages grow, and whose the time is; the
 * same as JSON in .cache/bench.json. `--renew` writes the budgets that a test holds the small sizes against, and measures
 * no more.
 */
async function main(): Promise<void> {
  if (process.argv.includes("--renew")) return renewBudgets();
  const traffic = await printTraffic([
    ...SIZES.flatMap(followUpCases),
    ...[100, 1_000].flatMap(annexCases),
    ...LEDGERS.flatMap(ledgerCases),
    ...layoutCases(),
  ]);
  const stages = await printStages();
  const shares = await printShares();
  await mkdir(path.dirname(OUTPUT), { recursive: true });
  await writeFile(OUTPUT, JSON.stringify({ traffic, stages, shares }, null, 2));
}

async function printTraffic(cases: readonly TrafficCase[]): Promise<readonly object[]> {
  printRow([
    "job",
    "requests",
    "actions",
    "sent kB",
    "received kB",
    "of it read back",
    "÷ least",
    "with read back",
  ]);
  printRow(["---", ...Array<string>(7).fill("--:")]);
  const measured: object[] = [];
  for (const { name, run } of cases) {
    const traffic = await run();
    const { requests, actions, sent, received, readBack, least } = traffic;
    const ratio = timesLeast(traffic);
    measured.push({ name, ...traffic, ratio });
    printRow([
      name,
      String(requests),
      actions.toLocaleString("en"),
      kilobytes(sent),
      kilobytes(received),
      kilobytes(readBack),
      ratio.toFixed(1),
      ((sent + received) / least).toFixed(1),
    ]);
  }
  return measured;
}

async function printStages(): Promise<readonly StageTime[]> {
  console.log();
  printRow(["decode → evaluate → plan", "CPU ms", "exponent"]);
  printRow(["---", "--:", "--:"]);
  const times: StageTime[] = [];
  for (const indicators of STAGES) {
    const time = await stageTime(indicators);
    const before = times.at(-1);
    printRow([
      `${indicators.toLocaleString("en")} indicators`,
      time.time.toFixed(0),
      before === undefined ? "" : growthExponent(before, time).toFixed(2),
    ]);
    times.push(time);
  }
  return times;
}

async function printShares(): Promise<object> {
  const host = await startHostOn(followUpOfSize(SHARES_OF));
  const shares = await workShares(async () => {
    await recalculate(excelWorkbook, TIME);
    await host.save();
  });
  console.log();
  printRow([`whose time, ${SHARES_OF.toLocaleString("en")} indicators recalculated and saved`, "share"]);
  printRow(["---", "--:"]);
  for (const [owner, share] of [...shares].sort(([, a], [, b]) => b - a))
    printRow([owner, `${(share * 100).toFixed(0)} %`]);
  return Object.fromEntries(shares);
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toLocaleString("en", { maximumFractionDigits: 0 });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
