import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const ROOT = join(__dirname, "../..");
const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** What ESLint lets each room import: the object literal in its configuration. */
function allowedByLint(): Record<string, readonly string[]> {
  const [, literal] = /const mayImport = (\{.*?\n\});/s.exec(textOf("eslint.config.mjs")) ?? [];
  if (literal === undefined) throw new Error("eslint.config.mjs has no mayImport");
  return JSON.parse(JSON.stringify(runInNewContext(`(${literal})`))) as Record<string, readonly string[]>;
}

/** What the table of docs/architecture.md says that each room may import. */
function allowedByDocs(): Record<string, readonly string[]> {
  const rows = textOf("docs/architecture.md").matchAll(/^\| `([^`]+)`\s*\|[^|]*\| ([^|]*?)\s*\|$/gm);
  return Object.fromEntries(
    [...rows].map(([, room = "", allowed = ""]) => [room, allowed === "nothing" ? [] : allowed.split(", ")]),
  );
}

test("the table of the rooms says what ESLint holds", () => {
  const byDocs = allowedByDocs();
  expect(Object.keys(byDocs).length).toBeGreaterThan(10);
  expect(byDocs).toEqual(allowedByLint());
});

test("every file that the life of a cell names is there", () => {
  const named = [...textOf("docs/architecture.md").matchAll(/`(src\/[\w/.-]+\.tsx?)`/g)].map(
    ([, file = ""]) => file,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => textOf(file) === "")).toEqual([]);
});
