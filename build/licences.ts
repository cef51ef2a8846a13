import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Compilation, Compiler, Module } from "webpack";
import { ROOT } from "./site";

/** A package of which something is in the built scripts. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX calls it. */
  readonly licence: string;
  readonly text: string;
}

/**
 * The licences that a package of ours may have: they let it be passed on under the EUPL, and ask for no more than that their texts follow. A
 * package with another one fails the build, so that somebody decides.
 */
const ALLOWED = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

/** Published without a text of its own: the folder, from the root, where that of its repository stands. */
const TEXT_FROM: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "node_modules/@fluentui/react-components",
  saxes: "build/licences/saxes",
};

export const LICENCES_FILE = "tredjepartslicenser.txt";

/**
 * Writes the name, version and whole licence of every package of which something stands in the built scripts, from webpack's own graph of
 * what it put there; the list is there for whoever asks. Webpack itself is among them: its loading of scripts is in the page.
 */
export class LicencesPlugin {
  /** Known once a build has ended. */
  packages: readonly UsedPackage[] = [];

  apply(compiler: Compiler): void {
    // The one webpack that runs: another copy of it would know none of its modules.
    const { NormalModule, sources, Compilation: stages } = compiler.webpack;
    const filesOf = (module: Module): readonly string[] => {
      const joined = "modules" in module ? (module.modules as readonly Module[]) : [module];
      return joined.flatMap((each) => (each instanceof NormalModule ? [each.resource] : []));
    };
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "LicencesPlugin", stage: stages.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          this.packages = usedPackages(compilation, filesOf);
          compilation.emitAsset(LICENCES_FILE, new sources.RawSource(licencesText(this.packages)));
        },
      );
    });
  }
}

/** @param filesOf the files of a module, and of those that webpack has joined in it */
function usedPackages(
  { chunks, chunkGraph }: Compilation,
  filesOf: (module: Module) => readonly string[],
): readonly UsedPackage[] {
  const folders = new Set([path.join(ROOT, "node_modules/webpack")]);
  for (const chunk of chunks)
    for (const module of chunkGraph.getChunkModulesIterable(chunk))
      for (const file of filesOf(module)) {
        const folder = packageFolder(file);
        if (folder !== undefined) folders.add(folder);
      }
  const byName = new Map(
    [...folders].map((folder) => describe(folder)).map((each) => [`${each.name}@${each.version}`, each]),
  );
  return [...byName].toSorted(([one], [next]) => (one < next ? -1 : 1)).map(([, each]) => each);
}

/** .../node_modules/@scope/name of the innermost package that a file belongs to; undefined for a file of ours. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function describe(folder: string): UsedPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license: unknown;
  };
  if (typeof license !== "string" || !ALLOWED.has(license))
    throw new Error(
      `${name} is under ${String(license)}: is it to be part of the add-in? (build/licences.ts)`,
    );
  const other = TEXT_FROM[name];
  const text = licenceText(folder) ?? (other === undefined ? undefined : licenceText(path.join(ROOT, other)));
  if (text === undefined) throw new Error(`${name} has no text of its licence (build/licences.ts)`);
  return { name, version, licence: license, text };
}

function licenceText(folder: string): string | undefined {
  const names = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)(\.|-|$)/i.test(file))
    .toSorted();
  const files = names.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
  if (files.length === 0) return undefined;
  return files.map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
}

function licencesText(packages: readonly UsedPackage[]): string {
  const line = "-".repeat(80);
  const head = [
    "Måluppföljning innehåller delar av de här paketen, vart och ett under sin licens.",
    "The add-in holds parts of these packages, each under its licence.",
    "",
    ...packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
  ];
  const texts = packages.map(
    ({ name, version, licence, text }) => `${line}\n${name} ${version} (${licence})\n${line}\n\n${text}\n`,
  );
  return `${head.join("\n")}\n\n${texts.join("\n")}`;
}
