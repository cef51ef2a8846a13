import { readFileSync } from "node:fs";
import path from "node:path";
import type { Compiler } from "webpack";
import { guide } from "./guide";
import { headerFiles } from "./headerFiles";
import { productionManifest, versionedManifest } from "./manifest";
import { PICTURES, ROOT } from "./site";
import { type BuildSettings, basePath } from "./settings";

/** Writes what stands beside the scripts: the user guide with its pictures, what a web server must be told, and the manifest. */
export class SiteFilesPlugin {
  constructor(
    private readonly settings: BuildSettings,
    private readonly version: string,
    private readonly isProduction: boolean,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SiteFilesPlugin", (compilation) => {
      for (const file of ["docs/anvandarguide.md", "manifest.xml", "src/taskpane/taskpane.html"])
        compilation.fileDependencies.add(path.join(ROOT, file));
      compilation.hooks.processAssets.tap(
        { name: "SiteFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, content] of Object.entries(this.files()))
            compilation.emitAsset(name, new sources.RawSource(content));
        },
      );
    });
  }

  private files(): Readonly<Record<string, string | Buffer>> {
    const { page, pictures } = guide(this.version, this.settings.support);
    return {
      "hjalp.html": page,
      ...Object.fromEntries(
        pictures.map((file) => [`${PICTURES}/${file}`, readFileSync(path.join(ROOT, "docs/images", file))]),
      ),
      ...headerFiles(basePath(this.settings), this.version),
      ...this.manifest(),
    };
  }

  /** A production build writes one only when it is told where the files will be served. */
  private manifest(): Readonly<Record<string, string>> {
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    const { baseUrl, support } = this.settings;
    if (!this.isProduction) return { "manifest.xml": versionedManifest(manifest, this.version) };
    if (baseUrl === undefined) return {};
    return { "manifest.xml": productionManifest(manifest, this.version, baseUrl, support) };
  }
}
