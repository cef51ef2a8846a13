import { readFileSync } from "node:fs";
import path from "node:path";
import { PACKAGES } from "../../../src/taskpane/help/licences";

const ROOT = path.resolve(__dirname, "../../..");

function manifestOf(folder: string): { license: string; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(path.join(ROOT, folder, "package.json"), "utf8")) as never;
}

test("the help names every package that the add-in is built with", () => {
  expect([...PACKAGES]).toEqual(Object.keys(manifestOf(".").dependencies).sort());
});

test.each(PACKAGES)("%s is under the MIT licence", (name) => {
  expect(manifestOf(`node_modules/${name}`).license).toBe("MIT");
});
