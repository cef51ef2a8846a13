import { unzipSync } from "fflate";
import { recalculate } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

/** The parts of the package that differ, are gone, or have come. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !isEqual(old[name], now[name])).sort();
}

function isEqual(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
}

/** A sheet's XML without its cells: everything on the sheet that is not a cell's content or look. */
function withoutCells(bytes: Uint8Array, part: string): string {
  const xml = Buffer.from(unzipSync(bytes)[part] ?? []).toString("utf8");
  return xml
    .replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>")
    .replace(/<dimension [^>]*>(?:<\/dimension>)?/, "")
    .replace(/<cols>.*<\/cols>/s, "");
}

async function inAndOut(name: string): Promise<readonly [Uint8Array, Uint8Array]> {
  const bytes = await sampleBytes(name);
  const host = await startHost(bytes);
  await recalculate(excelWorkbook, TIME);
  return [bytes, await host.save()];
}

/** Where the file keeps settings: the workbook remembers what we have written. */
const WITH_MEMORY = ["[Content_Types].xml", "_rels/.rels"];
const MEMORY = [
  "xl/webextensions/_rels/taskpanes.xml.rels",
  "xl/webextensions/taskpanes.xml",
  "xl/webextensions/webextension1.xml",
];

const WITH_NEW_SHEET = [
  ...WITH_MEMORY,
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
];

describe("only what the recalculation writes differs in the saved file", () => {
  test("2023 with its own columns: the sheet's cells, the strings and formats that they point to, and what is remembered of them", async () => {
    const [before, after] = await inAndOut("uppfoljning-2023.xlsx");
    expect(changedParts(before, after)).toEqual([
      ...WITH_MEMORY,
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      ...MEMORY,
      "xl/worksheets/sheet1.xml",
    ]);
    expect(withoutCells(after, "xl/worksheets/sheet1.xml")).toBe(
      withoutCells(before, "xl/worksheets/sheet1.xml"),
    );
  });

  test.each([
    ["uppfoljning-2020-08.xlsx", "xl/worksheets/sheet2.xml"],
    ["uppfoljning-2022-08.xlsx", "xl/worksheets/sheet1.xml"],
  ])("%s: the goal sheet, what belongs to the new sheet, and what is remembered", async (name, goalSheet) => {
    const [before, after] = await inAndOut(name);
    const changed = changedParts(before, after);
    const isNew = (part: string): boolean => unzipSync(before)[part] === undefined;
    expect(changed.filter((part) => !isNew(part) && !WITH_NEW_SHEET.includes(part))).toEqual([goalSheet]);
    const isOfNewSheet = (part: string): boolean => /xl\/(worksheets|customProperty)\//.test(part);
    expect(changed.filter((part) => isNew(part) && !isOfNewSheet(part))).toEqual(MEMORY);
    expect(withoutCells(after, goalSheet)).toBe(withoutCells(before, goalSheet));
  });
});
