import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const ROOT = join(__dirname, "../..");
/** Names of the configuration and the commands, and words of a message. */
const NOT_OF_SRC: ReadonlySet<string> = new Set(["mayImport", "satisfies"]);
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

/** The files of src, from the project's root. */
const FILES = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.\w+$/.test(path))
  .map((path) => `src/${path}`);
const FOLDERS = new Set(FILES.flatMap((file) => file.split("/").slice(0, -1)));

/** Everything that the documents name in code letters, by the document. */
const NAMED = ["docs/architecture.md", "CONTRIBUTING.md"].flatMap((document) =>
  [...textOf(document).matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => [document, name] as const),
);

test("every file and folder that the documents name is there", () => {
  const paths = NAMED.filter(([, name]) => /^[\w./-]+$/.test(name) && /[/.]/.test(name));
  expect(paths.length).toBeGreaterThan(20);
  const missing = paths.filter(
    ([, path]) => !existsSync(join(ROOT, path)) && !FILES.some((file) => file.endsWith(`/${path}`)),
  );
  expect(missing).toEqual([]);
});

test("every function, class and type that the documents name is declared in src", () => {
  const declared = new Set(
    FILES.flatMap((file) =>
      [
        ...textOf(file).matchAll(
          /^\s*(?:export )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
        ),
      ].map(([, name = ""]) => name),
    ),
  );
  const names = NAMED.filter(([, name]) => /^[A-Za-z]\w+$/.test(name));
  expect(names.length).toBeGreaterThan(20);
  expect(
    names.filter(([, name]) => !declared.has(name) && !FOLDERS.has(name) && !NOT_OF_SRC.has(name)),
  ).toEqual([]);
});

test("every room of src stands in the table, and every room of the table is a folder", () => {
  const rooms = Object.keys(allowedByDocs()).map((room) => room.split(":")[0]);
  expect([...new Set(rooms)].toSorted()).toEqual(
    [...new Set(FILES.map((file) => file.split("/")[1]))].toSorted(),
  );
});
