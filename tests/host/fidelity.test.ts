import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBES as ASKED } from "../../src/excel/selfTest/runSelfTest";
import { openBench } from "./api/session/testBench";
import { PROBES } from "./fidelityProbes";
import { HOSTILITIES } from "./hostility";

const text = readFileSync(join(__dirname, "FIDELITY.md"), "utf8");
const protocol = readFileSync(join(__dirname, "../../docs/manual-test-protocol.md"), "utf8");

const listed = [...text.matchAll(/^\| `([a-z0-9-]+)`\s*\|/gm)].map(([, id]) => id);

/** The rows of the table under a heading, cell by cell, without the table's own heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, part = ""] = text.split(`\n## ${heading}\n`);
  const [own = ""] = part.split("\n## ");
  const lines = own.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const BASES = ["doc", "sample", "issue", "client", "own", "assumption"];
const RULES = [...rowsUnder("Simulated"), ...rowsUnder("Switches")];
const steps = new Set([...protocol.matchAll(/^(\d+)\. /gm)].map(([, number]) => number));

/** Is this the name of a probe of the self-test, or a step of the manual protocol? */
function isTrial(tried: string): boolean {
  const [, probe] = /^`(.+)`$/.exec(tried) ?? [];
  const [, step] = /^step (\d+)$/.exec(tried) ?? [];
  return probe === undefined ? step !== undefined && steps.has(step) : Object.hasOwn(ASKED, probe);
}

test("every rule says on what it rests and where that stands", () => {
  expect(RULES.length).toBeGreaterThan(50);
  for (const [area, rule, basis = "", address] of RULES) {
    const unknown = basis.split(", ").filter((each) => !BASES.includes(each));
    expect([area, rule, unknown]).toEqual([area, rule, []]);
    expect([area, rule, address]).not.toEqual([area, rule, ""]);
  }
});

test("every assumption that the add-in leans on is tried in real Excel, by a probe or a step", () => {
  for (const [area, rule, basis = "", , tried = ""] of RULES) {
    const trials = tried === "" || tried === "not leaned on" ? [] : tried.split(", ");
    expect([area, rule, trials.filter((each) => !isTrial(each))]).toEqual([area, rule, []]);
    const isOpen = basis.includes("assumption") && trials.length === 0 && tried !== "not leaned on";
    expect([area, rule, isOpen]).toEqual([area, rule, false]);
  }
});

test("the table of switches says what the switches are", () => {
  expect(rowsUnder("Switches").map(([name, rule, basis, source]) => [name, { rule, basis, source }])).toEqual(
    Object.entries(HOSTILITIES),
  );
});

test("every listed gap has a probe, and every probe a row", () => {
  expect(Object.keys(PROBES).sort()).toEqual([...listed].sort());
});

test.each(Object.entries(PROBES))("%s is still a gap", async (_, works) => {
  expect(await works(await openBench())).toBe(false);
});

afterAll(() => {
  process.stdout.write(
    `Stand-in for Excel: ${listed.length} listed gaps, each tried; see tests/host/FIDELITY.md\n`,
  );
});
