import {
  CACHE_OF_PAGES,
  CACHE_RULES,
  cacheControl,
  MEDIA_TYPES,
  SERVER_FILES,
  securityHeaders,
} from "./site";

const SECONDS_OF_DAY = 86_400;

/**
 * What a web server must be told to serve the built folder, for the three servers that municipalities use; docs/installation.md says where each goes.
 *
 * @param basePath the path of the address that the folder is served at: "/maluppfoljning", or "" for a host of its own
 */
export function headerFiles(basePath: string, version: string): Readonly<Record<ServerFile, string>> {
  return {
    "nginx.conf": nginx(basePath, version),
    "web.config": iis(),
    "staticwebapp.config.json": staticWebApp(),
  };
}

type ServerFile = (typeof SERVER_FILES)[number];

/** To be included in a `server` whose `root` is the folder above. A location inherits neither headers nor try_files, so each says all. */
function nginx(basePath: string, version: string): string {
  const headers = Object.entries(securityHeaders()).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  const lines = [
    `# Måluppföljning ${version}. Tas in i en server som redan har https:`,
    `#   root /srv/www;   # mappen ovanför denna`,
    `#   include /srv/www${basePath}/nginx.conf;`,
    `location ${basePath}/ {`,
    ...indent([
      "types {",
      ...indent(Object.entries(MEDIA_TYPES).map(([ending, type]) => `${type} ${ending};`)),
      "}",
      "default_type application/octet-stream;",
      "charset utf-8;",
      "charset_types text/html text/javascript text/plain text/xml;",
      "gzip on;",
      "gzip_vary on;",
      "gzip_proxied any;",
      "gzip_min_length 1024;",
      "gzip_types text/javascript text/plain text/xml;",
      "autoindex off;",
      "try_files $uri =404;",
      ...headers,
      // Without "always": a page that is missing is not to be kept.
      `add_header Cache-Control "${CACHE_OF_PAGES}";`,
      ...CACHE_RULES.flatMap((rule) => [
        `location ${basePath}/${rule.folder}/ {`,
        ...indent(["try_files $uri =404;", ...headers, `add_header Cache-Control "${cacheControl(rule)}";`]),
        "}",
      ]),
      ...SERVER_FILES.map((file) => `location = ${basePath}/${file} { return 404; }`),
    ]),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function iis(): string {
  const headers = Object.entries(securityHeaders());
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    ...indent([
      "<system.webServer>",
      ...indent([
        "<httpProtocol>",
        ...indent([
          "<customHeaders>",
          ...indent([
            '<remove name="X-Powered-By" />',
            '<remove name="X-Frame-Options" />',
            ...headers.flatMap(([name, value]) => [
              `<remove name="${name}" />`,
              `<add name="${name}" value="${value}" />`,
            ]),
          ]),
          "</customHeaders>",
        ]),
        "</httpProtocol>",
        "<staticContent>",
        ...indent([
          ...Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
            `<remove fileExtension=".${ending}" />`,
            `<mimeMap fileExtension=".${ending}" mimeType="${inUtf8(type)}" />`,
          ]),
          // IIS says "no-cache" by that.
          '<clientCache cacheControlMode="DisableCache" />',
        ]),
        "</staticContent>",
        "<security>",
        ...indent([
          "<requestFiltering>",
          ...indent([
            "<hiddenSegments>",
            // web.config is hidden by IIS itself.
            ...indent(
              SERVER_FILES.filter((file) => file !== "web.config").map((file) => `<add segment="${file}" />`),
            ),
            "</hiddenSegments>",
          ]),
          "</requestFiltering>",
        ]),
        "</security>",
        '<directoryBrowse enabled="false" />',
        '<defaultDocument enabled="false" />',
        '<urlCompression doStaticCompression="true" />',
      ]),
      "</system.webServer>",
      ...CACHE_RULES.flatMap(({ folder, words, seconds }) => [
        `<location path="${folder}">`,
        ...indent([
          "<system.webServer>",
          ...indent([
            "<staticContent>",
            ...indent([
              `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${seconds / SECONDS_OF_DAY}.00:00:00" cacheControlCustom="${words}" />`,
            ]),
            "</staticContent>",
          ]),
          "</system.webServer>",
        ]),
        "</location>",
      ]),
    ]),
    "</configuration>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Azure serves the folder at the root of its host. */
function staticWebApp(): string {
  const configuration = {
    globalHeaders: { ...securityHeaders(), "Cache-Control": CACHE_OF_PAGES },
    routes: [
      ...CACHE_RULES.map((rule) => ({
        route: `/${rule.folder}/*`,
        headers: { "Cache-Control": cacheControl(rule) },
      })),
      ...SERVER_FILES.map((file) => ({ route: `/${file}`, statusCode: 404 })),
    ],
    mimeTypes: Object.fromEntries(
      Object.entries(MEDIA_TYPES).map(([ending, type]) => [`.${ending}`, inUtf8(type)]),
    ),
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}

function inUtf8(type: string): string {
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
