import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { version } from "../../package.json";
import { checkManifest } from "../manifest/checkManifest";
import { EXCEL_ON_THE_WEB, framedAt, launchForServed, OFFICE_SCRIPT } from "./framed";
import { ask, serve } from "./nginx";

/** Made by `npm run release`, which comes before these tests. */
const RELEASE = path.join(__dirname, "../../release");
const ARCHIVE = `maluppfoljning-${version}.zip`;
const SITE = "https://tillagg.kommun.se/maluppfoljning";

/** What somebody has who was given release/ and nothing else: the folder that the archive was unpacked into. */
const unpacked = mkdtempSync(path.join(tmpdir(), "maluppfoljning-arkiv-"));
let guide = "";
beforeAll(() => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path.join(RELEASE, ARCHIVE))))) {
    mkdirSync(path.dirname(path.join(unpacked, name)), { recursive: true });
    writeFileSync(path.join(unpacked, name), bytes);
  }
  guide = readFileSync(path.join(unpacked, "docs/installation.md"), "utf8");
});
afterAll(() => rmSync(unpacked, { recursive: true }));

/** A line of the guide that is to be typed as it stands. */
function command(beginning: string): string {
  const line = guide.split(/\n|`/).find((each) => each.startsWith(beginning));
  if (line === undefined) throw new Error(`The guide tells nobody to type "${beginning}".`);
  return line;
}

test("section 2: the checksums are those of the archive and of each file in it", () => {
  const check = command("sha256sum -c");
  for (const [folder, files] of [
    [RELEASE, [ARCHIVE, "sbom.cdx.json"]],
    [
      unpacked,
      readdirSync(unpacked, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== "SHA256SUMS")
        .map((entry) => path.relative(unpacked, path.join(entry.parentPath, entry.name))),
    ],
  ] as const) {
    const said = execFileSync("bash", ["-c", check], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    });
    expect(said.trim().split("\n").toSorted()).toEqual(files.map((file) => `${file}: OK`).toSorted());
  }
});

test("section 2: all that is in the archive is in the guide's table, and the list of components is one", () => {
  const named = [...guide.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/`([^`]+?)\/?`/g)].map(([, name]) => name),
  );
  expect(readdirSync(unpacked).filter((name) => !named.includes(name))).toEqual([]);
  const { bomFormat, specVersion, components } = JSON.parse(
    readFileSync(path.join(unpacked, "sbom.cdx.json"), "utf8"),
  ) as { bomFormat: string; specVersion: string; components: readonly { readonly name: string }[] };
  expect([bomFormat, specVersion]).toEqual(["CycloneDX", "1.6"]);
  expect(components.map(({ name }) => name)).toContain("react-dom");
});

test("the papers lead to nothing that is not in the archive", () => {
  const papers = ["SECURITY.md", ...readdirSync(path.join(unpacked, "docs")).map((name) => `docs/${name}`)];
  const missing = papers.flatMap((paper) =>
    [...readFileSync(path.join(unpacked, paper), "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)]
      .map(([, link = ""]) => path.join(path.dirname(paper), link))
      .filter((file) => !existsSync(path.join(unpacked, file)))
      .map((file) => `${paper} → ${file}`),
  );
  expect(missing).toEqual([]);
});

test("section 3: another path than /maluppfoljning is one word in the server's file", () => {
  cpSync(path.join(unpacked, "maluppfoljning/nginx.conf"), path.join(unpacked, "nginx.conf"));
  execFileSync("bash", ["-c", command("sed -i")], { cwd: unpacked });
  const changed = readFileSync(path.join(unpacked, "nginx.conf"), "utf8");
  rmSync(path.join(unpacked, "nginx.conf"));
  expect(changed).toContain("location /annat-namn/");
  expect(changed).not.toContain("/maluppfoljning");
});

test("section 5: the manifest with the address that the guide fills in has nothing wrong, and all it names is there", () => {
  execFileSync("bash", ["-c", command("sed 's#")], { cwd: unpacked });
  const manifest = readFileSync(path.join(unpacked, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("ADRESS");
  const findings = checkManifest(manifest, {
    baseUrl: `${SITE}/`,
    commands: ["recalculate", "buildReports", "check"],
    requirements: { SharedRuntime: "1.1", ExcelApi: "1.13" },
    asset: (name) => {
      const file = path.join(unpacked, "maluppfoljning", name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    production: true,
  });
  expect(findings).toEqual([]);
  rmSync(path.join(unpacked, "manifest.xml"));
});

test("section 3: behind the guide's nginx the page answers as it is to, and opens in a frame of Excel's", async () => {
  const served = await serve(path.join(unpacked, "maluppfoljning"));
  const browser = await launchForServed();
  try {
    const { status, headers } = await ask(served.port, "/maluppfoljning/taskpane.html");
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "text/html; charset=utf-8",
      "no-cache",
    ]);
    expect(headers["content-security-policy"]).toContain("frame-ancestors");
    expect(headers["x-frame-options"]).toBeUndefined();
    const { page, problems, origins } = await framedAt(browser, served, EXCEL_ON_THE_WEB);
    const pane = page.frameLocator('iframe[title="pane"]');
    await pane.locator("#root > :not(.skeleton)").first().waitFor();
    expect(await pane.locator("#root").innerText()).toContain("Excel");
    expect(problems).toEqual([]);
    expect([...origins].toSorted()).toEqual(
      [EXCEL_ON_THE_WEB, OFFICE_SCRIPT, served.url].map((address) => new URL(address).origin).toSorted(),
    );
  } finally {
    await browser.close();
    await served.close();
  }
});
