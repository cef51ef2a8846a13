import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import webpack, { NormalModule, type Configuration, type Module, type Stats } from "webpack";

const ROOT = path.resolve(__dirname, "../..");
const BARE = path.join(ROOT, ".cache/bare");
/** How many times as large as a page with nothing but its components may be what the pane loads at first. */
const MOST = 1.13;

/**
 * Builds the add-in, and a bare page with the components and icons of the part of the pane that is loaded at first, and
 * prints how much larger that part is. Fails when it is more than MOST.
 */
async function main(): Promise<void> {
  const pane = await build(paneConfiguration());
  await mkdir(BARE, { recursive: true });
  await writeFile(path.join(BARE, "bare.tsx"), barePage(initialFiles(pane)));
  const bare = await build(bareConfiguration());
  const [paneBytes, bareBytes] = [initialBytes(pane), initialBytes(bare)];
  const ratio = paneBytes / bareBytes;
  console.log(
    `The pane loads ${paneBytes} bytes at first, a bare page with the same components ${bareBytes}: ${ratio.toFixed(3)} times as much (at most ${MOST}).`,
  );
  if (ratio > MOST) process.exitCode = 1;
}

function paneConfiguration(): Configuration {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack reads that file as CommonJS
  const configure = require("../../webpack.config.js") as (env: object, options: object) => Configuration;
  return { ...configure({}, { mode: "production" }), mode: "production" };
}

/** The same, of another page: as it is compiled, divided and minimised. */
function bareConfiguration(): Configuration {
  const { module, optimization = {}, ...shared } = paneConfiguration();
  const [scripts] = module?.rules ?? [];
  if (typeof scripts !== "object" || scripts === null)
    throw new Error("webpack.config.js has no rule for scripts");
  return {
    ...shared,
    entry: { taskpane: path.join(BARE, "bare.tsx") },
    output: { ...shared.output, path: path.join(BARE, "dist") },
    module: { rules: [{ ...scripts, include: BARE }] },
    optimization,
    performance: { hints: false },
    plugins: [],
    cache: false,
  };
}

function build(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null || stats === undefined) reject(error ?? new Error("webpack gave no result"));
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(stats);
    });
  });
}

/** The bytes of all scripts that the page names. */
function initialBytes(stats: Stats): number {
  const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
  return entrypoints?.["taskpane"]?.assetsSize ?? 0;
}

/** The files of our own that are loaded at first. */
function initialFiles({ compilation }: Stats): readonly string[] {
  const { chunks } = compilation.entrypoints.get("taskpane") ?? { chunks: [] };
  const modules = chunks.flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)]);
  return modules
    .flatMap((module): readonly Module[] => ("modules" in module ? (module.modules as Module[]) : [module]))
    .flatMap((module) => (module instanceof NormalModule ? [module.resource] : []))
    .filter((file) => file.startsWith(path.join(ROOT, "src")));
}

/** A page that uses what these files take from the packages of the look, and holds nothing else. */
function barePage(files: readonly string[]): string {
  const names = new Map<string, Set<string>>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const { text } = statement.moduleSpecifier;
      const bindings = statement.importClause?.namedBindings;
      if (!text.startsWith("@fluentui/") || bindings === undefined || !ts.isNamedImports(bindings)) continue;
      if (statement.importClause?.isTypeOnly === true) continue;
      const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
      names.set(text, new Set([...(names.get(text) ?? []), ...values]));
    }
  }
  const imports = [...names].map(([from, used]) => `import { ${[...used].join(", ")} } from "${from}";`);
  const used = [...names.values()].flatMap((each) => [...each]);
  return [
    ...imports,
    'import { lazy, StrictMode, Suspense } from "react";',
    'import { createRoot } from "react-dom/client";',
    `Object.assign(globalThis, { used: [${used.join(", ")}, lazy, Suspense] });`,
    "createRoot(document.body).render(<FluentProvider theme={webLightTheme}><StrictMode /></FluentProvider>);",
  ].join("\n");
}

void main();
