/** Draws the icons from their SVG sources: `npx tsx tests/assets/makeIcons.ts [folder]`, by default assets/icons. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { ICON_FOLDER, ICON_SIZES, iconNames } from "./iconFiles";

async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  try {
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}

async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const name of iconNames()) {
      const svg = readFileSync(join(ICON_FOLDER, `${name}.svg`), "utf8");
      for (const size of ICON_SIZES)
        writeFileSync(join(folder, `${name}-${size}.png`), await draw(browser, svg, size));
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv[2] ?? ICON_FOLDER);
