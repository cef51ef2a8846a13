import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { buildReports } from "../../src/app/buildReports";
import { checkReports, planFindings, writeFindings } from "../../src/app/checkReports";
import { recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { plainText } from "../../src/workbook/grid/cellText";
import { upTo } from "../annexes/source/ledgerShapes";
import { LEDGER_2023 } from "../annexes/table/inputs2023";
import { sampleBytes, startHost, startHostOn } from "../app/openSample";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";

const run = promisify(execFile);
const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };
const DOTS_PER_INCH = 84;

/** The annexes of the guide: the sheet of each, and the name of its picture. */
const PICTURES: Readonly<Record<string, string>> = {
  Resultatrapport: "resultatrapport",
  "Verksamhetens utfall": "verksamhetens-utfall",
  "Politisk verksamhet": "politisk-verksamhet",
  "Riktade statsbidrag": "riktade-statsbidrag",
  Verksamhetsmått: "verksamhetsmatt",
  Investeringar: "investeringar",
  Måluppfyllelse: "maluppfyllelse",
  "Periodens uppföljning": "periodens-uppfoljning",
  Diagram: "diagram",
  Avstämning: "avstamning",
};

/** The sample of 2023 with all its annexes, and the check written. */
async function builtWorkbook(): Promise<Uint8Array> {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await recalculate(excelWorkbook, TIME);
  await buildReports(excelWorkbook, TIME, {
    reports: null,
    amounts: "formulas",
    unit: "shownAsThousands",
  });
  const check = await checkReports(excelWorkbook, TIME, null);
  const plan = planFindings(check);
  if (plan !== null) await writeFindings(excelWorkbook, check, plan);
  return host.save();
}

/** Of a part of the year: the ledger of 2023 per August, with what is of the whole year. */
const PART_OF_YEAR_PICTURES = { Resultatrapport: "resultatrapport-delar" };

async function partOfYearWorkbook(): Promise<Uint8Array> {
  const host = await startHostOn(newWorkbook());
  const headings = [
    ...["Konto", "Motpart", "Verksamhetsgrupp", "Verksamhet"],
    ...["Utfall jan–aug 2022", "Utfall jan–aug 2023", "Budget jan–aug 2023"],
    ...["Prognos aug 2023", "Prognos apr 2023", "Budget helår 2023"],
  ];
  const rows = LEDGER_2023.map(({ account, counterparty, activityGroup, activity, ...amounts }) => [
    Number(account),
    counterparty === "internal" ? "Intern" : "Extern",
    activityGroup ?? "",
    activity,
    ...[amounts.previousActual, amounts.actual, amounts.budget].map((amount) => upTo(amount, 8)),
    ...[amounts.actual, Math.round((amounts.actual + amounts.budget) / 2), amounts.budget],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Huvudbok");
    sheet.getRangeByIndexes(0, 0, rows.length + 1, headings.length).values = [headings, ...rows];
    await context.sync();
  });
  await buildReports(
    excelWorkbook,
    { ...TIME, followUpDate: "2023-08-31" },
    { reports: ["operatingStatement"], amounts: "formulas", unit: "shownAsThousands" },
  );
  return host.save();
}

/** Numbers are shown as a Swedish Excel shows them. */
const IN_SWEDISH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>`;

/** The text of a sheet's first filled cell, which its first page begins with. */
function titleOf(bytes: Uint8Array, sheetName: string): string {
  const sheet = openWorkbook(bytes).model.sheets.find(({ name }) => name === sheetName);
  const content = sheet?.cell(0, 0).content;
  if (content === undefined || !("value" in content)) throw new Error(`The sheet ${sheetName} has no title`);
  return plainText(content.value);
}

/**
 * Takes the pictures of the annexes as LibreOffice prints them: the first page of each, without its margins. Needs
 * LibreOffice and poppler's tools.
 */
export async function takeAnnexPictures(browser: Browser, folder: string): Promise<void> {
  await takePictures(browser, folder, await builtWorkbook(), PICTURES);
  await takePictures(browser, folder, await partOfYearWorkbook(), PART_OF_YEAR_PICTURES);
}

async function takePictures(
  browser: Browser,
  folder: string,
  bytes: Uint8Array,
  pictures: Readonly<Record<string, string>>,
): Promise<void> {
  const work = await mkdtemp(path.join(tmpdir(), "annexes-"));
  try {
    await writeFile(path.join(work, "bok.xlsx"), bytes);
    await mkdir(path.join(work, "profile/user"), { recursive: true });
    await writeFile(path.join(work, "profile/user/registrymodifications.xcu"), IN_SWEDISH);
    const convert = (to: string, from: string) =>
      run("soffice", [
        "--headless",
        `-env:UserInstallation=file://${path.join(work, "profile")}`,
        "--convert-to",
        to,
        "--outdir",
        work,
        path.join(work, from),
      ]);
    // LibreOffice makes rows as high as their text, as Excel does, only where it does not trust who has saved the file.
    await convert("fods", "bok.xlsx");
    const plain = path.join(work, "bok.fods");
    const text = await readFile(plain, "utf8");
    await writeFile(plain, text.replace(/<meta:generator>[^<]*<\/meta:generator>/, ""));
    await convert("pdf", "bok.fods");
    const pdf = path.join(work, "bok.pdf");
    const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 50_000_000 });
    const pages = stdout.split("\f").map((page) => plainText(page.trimStart().split("\n")[0] ?? ""));
    for (const [sheet, name] of Object.entries(pictures)) {
      const page = pages.indexOf(titleOf(bytes, sheet));
      if (page < 0) throw new Error(`No page begins with the title of ${sheet}`);
      const number = String(page + 1);
      const target = path.join(work, name);
      await run("pdftoppm", [
        "-png",
        "-singlefile",
        "-r",
        String(DOTS_PER_INCH),
        "-f",
        number,
        "-l",
        number,
        pdf,
        target,
      ]);
      const picture = await withoutMargins(browser, await readFile(`${target}.png`));
      await writeFile(path.join(folder, `bilaga-${name}.png`), picture);
    }
  } finally {
    await rm(work, { recursive: true });
  }
}

/** The part of a page that is not white, with a little room around it; the line of the foot is left out. */
async function withoutMargins(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const url = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement("canvas");
        const drawn = canvas.getContext("2d");
        if (drawn === null) throw new Error("No canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        drawn.drawImage(image, 0, 0);
        const { data } = drawn.getImageData(0, 0, image.width, image.height);
        const foot = Math.round(image.height * 0.93);
        let [left, top, right, bottom] = [image.width, image.height, 0, 0];
        for (let y = 0; y < foot; y++) {
          for (let x = 0; x < image.width; x++) {
            const at = 4 * (y * image.width + x);
            if ((data[at] ?? 255) > 250 && (data[at + 1] ?? 255) > 250 && (data[at + 2] ?? 255) > 250)
              continue;
            [left, right] = [Math.min(left, x), Math.max(right, x)];
            [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
          }
        }
        const room = 12;
        const [width, height] = [right - left + 2 * room, bottom - top + 2 * room];
        const cut = document.createElement("canvas");
        [cut.width, cut.height] = [width, height];
        const shown = cut.getContext("2d");
        if (shown === null) throw new Error("No canvas");
        shown.fillStyle = "white";
        shown.fillRect(0, 0, width, height);
        shown.drawImage(image, left - room, top - room, width, height, 0, 0, width, height);
        return cut.toDataURL("image/png");
      },
      `data:image/png;base64,${png.toString("base64")}`,
    );
    return Buffer.from(url.split(",")[1] ?? "", "base64");
  } finally {
    await page.close();
  }
}
