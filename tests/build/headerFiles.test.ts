import { DOMParser } from "@xmldom/xmldom";
import { headerFiles } from "../../build/headerFiles";
import { basePath } from "../../build/settings";
import { securityHeaders } from "../../build/site";

const FILES = headerFiles("/maluppfoljning", "1.2.3");

test("the policy is the pane's own, and lets Excel on the web show it in a frame", () => {
  expect(securityHeaders()).toEqual({
    "Content-Security-Policy":
      "default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'; " +
      "frame-ancestors 'self' https://*.cloud.microsoft https://*.officeapps.live.com https://*.sharepoint.com https://*.office.com " +
      "https://teams.microsoft.com",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
});

test("IIS is told the same headers, how long each folder may be kept, and what is not for browsers", () => {
  const document = new DOMParser().parseFromString(FILES["web.config"], "text/xml");
  const attributes = (tag: string, ...names: readonly string[]) =>
    [...document.getElementsByTagName(tag)].map((element) => names.map((name) => element.getAttribute(name)));
  const customHeaders = document.getElementsByTagName("customHeaders")[0];
  const added = [...(customHeaders?.getElementsByTagName("add") ?? [])].map((element) => [
    element.getAttribute("name"),
    element.getAttribute("value"),
  ]);
  expect(Object.fromEntries(added)).toEqual(securityHeaders());
  expect(attributes("clientCache", "cacheControlMode", "cacheControlMaxAge", "cacheControlCustom")).toEqual([
    ["DisableCache", null, null],
    ["UseMaxAge", "365.00:00:00", "public, immutable"],
    ["UseMaxAge", "1.00:00:00", "public"],
    ["UseMaxAge", "1.00:00:00", "public"],
  ]);
  expect(attributes("location", "path")).toEqual([["js"], ["assets"], ["bilder"]]);
  expect(attributes("mimeMap", "fileExtension", "mimeType")).toEqual([
    [".html", "text/html; charset=utf-8"],
    [".js", "text/javascript; charset=utf-8"],
    [".png", "image/png"],
    [".txt", "text/plain; charset=utf-8"],
    [".xml", "text/xml; charset=utf-8"],
  ]);
  expect(FILES["web.config"]).toContain('<add segment="nginx.conf" />');
  expect(FILES["web.config"]).toContain('<remove name="X-Frame-Options" />');
});

test("Azure Static Web Apps is told the same", () => {
  expect(JSON.parse(FILES["staticwebapp.config.json"])).toEqual({
    globalHeaders: { ...securityHeaders(), "Cache-Control": "no-cache" },
    routes: [
      { route: "/js/*", headers: { "Cache-Control": "public, immutable, max-age=31536000" } },
      { route: "/assets/*", headers: { "Cache-Control": "public, max-age=86400" } },
      { route: "/bilder/*", headers: { "Cache-Control": "public, max-age=86400" } },
      { route: "/nginx.conf", statusCode: 404 },
      { route: "/web.config", statusCode: 404 },
      { route: "/staticwebapp.config.json", statusCode: 404 },
    ],
    mimeTypes: {
      ".html": "text/html; charset=utf-8",
      ".js": "text/javascript; charset=utf-8",
      ".png": "image/png",
      ".txt": "text/plain; charset=utf-8",
      ".xml": "text/xml; charset=utf-8",
    },
  });
});

test.each([
  ["https://tillagg.kommun.test/maluppfoljning", "/maluppfoljning"],
  ["https://tillagg.kommun.test", ""],
  [undefined, "/maluppfoljning"],
])("what is served at %s stands at the path %j", (baseUrl, path) => {
  expect(basePath({ baseUrl, support: undefined, source: undefined })).toBe(path);
  expect(headerFiles(path, "1.2.3")["nginx.conf"]).toContain(`\nlocation ${path}/ {\n`);
});
