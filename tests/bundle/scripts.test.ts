import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const DIST = path.join(__dirname, "../../dist");
const scripts = readdirSync(path.join(DIST, "js"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ file, text: readFileSync(path.join(DIST, "js", file), "utf8") }));

/** The scripts that hold a text, by the number of them. */
function holding(text: string): readonly string[] {
  return scripts.filter((script) => script.text.includes(text)).map(({ file }) => file);
}

test("nothing in the add-in can send anything, or run text as code", () => {
  const ways = [
    "XMLHttpRequest",
    "fetch(",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "eval(",
    "new Function",
  ];
  expect(ways.filter((way) => holding(way).length > 0)).toEqual([]);
});

test("of Microsoft's helpers the part that writes errors to the console is there, and nothing else", () => {
  const [helpers, ...others] = holding("Stack Trace");
  expect(others).toEqual([]);
  const text = scripts.find(({ file }) => file === helpers)?.text ?? "";
  expect(text).toContain("Debug Info");
  expect(text.length).toBeLessThan(4_500);
  const leftOut = ["access_token", "Authenticator", "rxjs", "Observable", "lodash", "ms-MessageBar"];
  expect(leftOut.filter((word) => text.includes(word))).toEqual([]);
  expect(holding("access_token")).toEqual([]);
});

test("every package in the scripts stands with its licence in full, and none that is not there", () => {
  const licences = readFileSync(path.join(DIST, "tredjepartslicenser.txt"), "utf8");
  const named = [...licences.matchAll(/^(\S+) \d\S* \(([^)]+)\)$/gm)].map(([, name, licence]) => [
    name,
    licence,
  ]);
  expect(named).toContainEqual(["react-dom", "MIT"]);
  expect(named).toContainEqual(["@swc/helpers", "Apache-2.0"]);
  expect(named).toContainEqual(["@microsoft/office-js-helpers", "MIT"]);
  expect(named.map(([name]) => name)).not.toContain("rxjs");
  expect(licences).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
  expect(named.filter(([, licence]) => licence?.includes("GPL"))).toEqual([]);
});
