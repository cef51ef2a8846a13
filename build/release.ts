import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { version } from "../package.json";
import { checksums, differences, type Files, filesBelow, zip } from "./archive";
import { LicencesPlugin, type UsedPackage } from "./licences";
import { ADDRESS_TO_FILL_IN, productionManifest } from "./manifest";
import { publiccodeAt } from "./publiccode";
import { componentList } from "./sbom";
import { buildSettings } from "./settings";
import { ROOT } from "./site";

const RELEASE = path.join(ROOT, "release");
const PAPERS = [
  "LICENSE",
  "CHANGELOG.md",
  "SECURITY.md",
  "docs/installation.md",
  "docs/integritet.md",
  "docs/tillganglighet.md",
  "docs/arkiv-och-gallring.md",
];

/**
 * Makes what an IT department needs, and can verify, in release/: the archive, its checksum and the list of components. The add-in is built once more, from
 * nothing, and must come out as in dist/ to the byte: whoever builds the same source gets the same release.
 */
async function main(): Promise<void> {
  const fresh = path.join(ROOT, ".cache/release");
  const packages = await buildInto(fresh);
  const built = filesBelow(fresh);
  const different = differences(built, filesBelow(path.join(ROOT, "dist")));
  if (different.length > 0) throw new Error(`Two builds differ in ${different.join(", ")}`);

  const components = componentList(version, packages);
  const archive = zip(contents(built, components));
  const name = `maluppfoljning-${version}.zip`;
  const beside = { [name]: archive, "sbom.cdx.json": Buffer.from(components) };
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE);
  for (const [file, bytes] of Object.entries(beside)) writeFileSync(path.join(RELEASE, file), bytes);
  writeFileSync(path.join(RELEASE, "SHA256SUMS"), checksums(beside));
  const { source } = buildSettings(process.env);
  if (source !== undefined) {
    const description = readFileSync(path.join(ROOT, "publiccode.yml"), "utf8");
    writeFileSync(path.join(RELEASE, "publiccode.yml"), publiccodeAt(description, source));
  }
  console.log(
    `release/${name}: ${archive.length} bytes, ${packages.length} packages inside. Two builds gave the same bytes.`,
  );
  if (source === undefined)
    console.log(
      "release/ gets no publiccode.yml: MALUPPFOLJNING_SOURCE, the address of the published source, is not set.",
    );
}

/** What is in the archive, with a checksum for each file. */
function contents(built: Files, components: string): Files {
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const files: Files = {
    ...Object.fromEntries(Object.entries(built).map(([name, bytes]) => [`maluppfoljning/${name}`, bytes])),
    "manifest-mall.xml": Buffer.from(productionManifest(manifest, version, ADDRESS_TO_FILL_IN, undefined)),
    "sbom.cdx.json": Buffer.from(components),
    ...Object.fromEntries(PAPERS.map((paper) => [paper, readFileSync(path.join(ROOT, paper))])),
  };
  return { ...files, SHA256SUMS: Buffer.from(checksums(files)) };
}

/** @returns the packages of which something is in the scripts */
function buildInto(folder: string): Promise<readonly UsedPackage[]> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack reads that file as CommonJS
  const configure = require("../webpack.config.js") as (env: object, options: object) => Configuration;
  const { output, plugins = [], ...configuration } = configure({}, { mode: "production" });
  const licences = plugins.find((plugin) => plugin instanceof LicencesPlugin);
  if (licences === undefined) throw new Error("webpack.config.js writes no licences.");
  return new Promise((resolve, reject) => {
    webpack(
      { ...configuration, mode: "production", plugins, output: { ...output, path: folder }, cache: false },
      (error, stats) => {
        if (error !== null || stats === undefined) reject(error ?? new Error("webpack gave no result"));
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(licences.packages);
      },
    );
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
