import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, ".cache/look");
const ENTRY = path.join(FOLDER, "look.mjs");
/** What jest.config.js gives whoever asks for the packages of the look. */
const BUNDLE = path.join(FOLDER, "look.cjs");
const COMPONENTS = "@fluentui/react-components";
const ICONS = "@fluentui/react-icons";

/**
 * Puts the packages of the look into one file, once for all tests of the pane: each of them loads its modules anew, and Fluent UI is
 * thousands. Of the icons only those that the pane imports. Made again when the pane imports other icons, or a package is upgraded.
 */
// eslint-disable-next-line import-x/no-default-export -- jest runs what a module of its globalSetup is by default
export default async function bundleLook(): Promise<void> {
  const entry = [
    ...[COMPONENTS, ICONS].map((name) => `// ${name} ${versionOf(name)}`),
    `export * from ${JSON.stringify(COMPONENTS)};`,
    `export { ${(await importedIcons()).join(", ")} } from ${JSON.stringify(ICONS)};`,
    "",
  ].join("\n");
  if (existsSync(BUNDLE) && existsSync(ENTRY) && (await readFile(ENTRY, "utf8")) === entry) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(ENTRY, entry);
  await build({
    entryPoints: [ENTRY],
    outfile: BUNDLE,
    bundle: true,
    format: "cjs",
    platform: "browser",
    // The tests' own, of which there must be one.
    external: ["react", "react-dom", "react/*", "react-dom/*"],
    define: { "process.env.NODE_ENV": '"test"' },
    logLevel: "error",
  });
}

function versionOf(name: string): string {
  const file = path.join(ROOT, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

async function importedIcons(): Promise<readonly string[]> {
  const source = path.join(ROOT, "src/taskpane");
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith(".tsx"));
  const names = new Set<string>();
  for (const file of files) {
    const text = await readFile(path.join(source, file), "utf8");
    for (const [, list = ""] of text.matchAll(/import \{([^}]*)\} from "@fluentui\/react-icons"/g))
      for (const name of list.split(",").map((each) => each.trim().split(" ")[0] ?? ""))
        if (name !== "" && name !== "type") names.add(name);
  }
  return [...names].toSorted();
}
