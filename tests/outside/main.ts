import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { judge } from "./judge";
import { STANDING_FILE, standingTable } from "./standing";
import { CASES } from "./trials";
import { verdictText, type Verdict } from "./verdict";

/**
 * Runs the cases from outside and prints where each stands: `npm run outside`. With a word, those whose names hold it,
 * and what differs in each (`npm run outside -- helsingborg`); with --renew the result becomes the standing.
 */
async function main(words: readonly string[]): Promise<void> {
  const isRenewed = words.includes("--renew");
  const wanted = words.filter((word) => word !== "--renew");
  const began = performance.now();
  const verdicts = new Map<string, Verdict>();
  for (const { name, trial } of CASES) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const verdict = await judge(trial());
    verdicts.set(name, verdict);
    console.log(`${name.padEnd(52)} ${verdictText(verdict)}`);
    if (wanted.length > 0) for (const each of verdict.differences) console.log(`    ${each}`);
  }
  console.log(`\n${standingTable(verdicts)}\n${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (!isRenewed || wanted.length > 0) return;
  const standing = Object.fromEntries([...verdicts].map(([name, verdict]) => [name, verdictText(verdict)]));
  const options = await resolveConfig(STANDING_FILE);
  writeFileSync(STANDING_FILE, await format(JSON.stringify(standing), { ...options, parser: "json" }));
}

void main(process.argv.slice(2));
