import { buildSettings } from "../../build/settings";

test("without settings a build names no address", () => {
  expect(buildSettings({})).toEqual({ baseUrl: undefined, support: undefined });
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
