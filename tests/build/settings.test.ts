import { readFileSync } from "node:fs";
import path from "node:path";
import { publiccodeAt } from "../../build/publiccode";
import { buildSettings } from "../../build/settings";
import { ROOT } from "../../build/site";

test("without settings a build names no address", () => {
  expect(buildSettings({})).toEqual({ baseUrl: undefined, support: undefined, source: undefined });
});

test.each([
  ["it@kommun.test", "mailto:it@kommun.test"],
  ["https://intranat.kommun.test/hjalp", "https://intranat.kommun.test/hjalp"],
  ["", undefined],
])("the support %j is the link %j", (address, link) => {
  expect(buildSettings({ MALUPPFOLJNING_SUPPORT: address }).support).toBe(link);
});

test.each(["0123-456 78", "http://kommun.test", 'it@kommun.test"', "javascript:a@b.se"])(
  "%s is no support that the pane can link to",
  (address) => {
    expect(() => buildSettings({ MALUPPFOLJNING_SUPPORT: address })).toThrow(
      `MALUPPFOLJNING_SUPPORT must be an e-mail address or an https address, not "${address}"`,
    );
  },
);

test("the description for catalogues gets the address that the source code is published at, and nothing else", () => {
  const { source = "" } = buildSettings({
    MALUPPFOLJNING_SOURCE: "https://kod.kommun.test/maluppfoljning.git",
  });
  const before = readFileSync(path.join(ROOT, "publiccode.yml"), "utf8").split("\n");
  const after = publiccodeAt(before.join("\n"), source).split("\n");
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    "url: https://kod.kommun.test/maluppfoljning.git",
  ]);
  expect(after.join("\n")).not.toContain(".invalid");
  expect(() => publiccodeAt(after.join("\n"), source)).toThrow("0 places");
});

test("the address ends without a slash", () => {
  expect(buildSettings({ MALUPPFOLJNING_BASE_URL: "https://kommun.test/m//" }).baseUrl).toBe(
    "https://kommun.test/m",
  );
});

test.each(["http://kommun.test", "https://localhost:3000", 'https://kommun.test/"'])(
  "%s is no address that users can reach",
  (address) => {
    expect(() => buildSettings({ MALUPPFOLJNING_BASE_URL: address })).toThrow(
      `MALUPPFOLJNING_BASE_URL must be a public https address, not "${address}"`,
    );
  },
);
