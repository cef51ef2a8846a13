import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { extract } from "tar-fs";

const NODE_MODULES = path.resolve(__dirname, "../../node_modules");
const PACKAGE = path.join(NODE_MODULES, "@sparticuz/chromium");
/** The package's own font has no arrows or check marks. */
const EXTRA_FONTS = path.join(NODE_MODULES, "dejavu-fonts-ttf/ttf");
const EXTRA_FONT_FILES = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

/** The package's own arguments switch off web security; tests must meet the browser as users do. */
const LAUNCH_ARGUMENTS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

/** Users have scroll bars, and they take room. */
const LAUNCH_OPTIONS = { ignoreDefaultArgs: ["--hide-scrollbars"] };

/**
 * Headless Chromium from node_modules alone; CHROME_PATH names another browser to use instead.
 *
 * @param more arguments beside those of every run
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const options = { ...LAUNCH_OPTIONS, args: [...LAUNCH_ARGUMENTS, ...more] };
  const ownBrowser = process.env["CHROME_PATH"];
  if (ownBrowser) return chromium.launch({ executablePath: ownBrowser, ...options });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: path.join(folder, "chromium"),
    ...options,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]]
        .filter(Boolean)
        .join(":"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  });
}

/** Unpacks the browser once per version. The finished folder appears in one step, so that parallel runs never see half of it. */
async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  const root = path.join(tmpdir(), "maluppfoljning-chromium");
  const folder = path.join(root, version);
  if (existsSync(folder)) return folder;

  await mkdir(root, { recursive: true });
  const draft = await mkdtemp(path.join(root, "draft-"));
  await Promise.all([
    unpack("chromium.br", createWriteStream(path.join(draft, "chromium"), { mode: 0o755 })),
    unpack("fonts.tar.br", extract(path.join(draft, "fonts"))),
    unpack("al2023.tar.br", extract(path.join(draft, "al2023"))),
    unpack("swiftshader.tar.br", extract(draft)),
  ]);
  for (const file of EXTRA_FONT_FILES)
    await copyFile(path.join(EXTRA_FONTS, file), path.join(draft, "fonts", file));
  await writeFile(path.join(draft, "fonts.conf"), fontConfiguration(folder));
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function unpack(file: string, target: NodeJS.WritableStream): Promise<void> {
  return pipeline(createReadStream(path.join(PACKAGE, "bin", file)), createBrotliDecompress(), target);
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "fonts")}</dir>
  <cachedir>${path.join(folder, "font-cache")}</cachedir>
</fontconfig>
`;
}
