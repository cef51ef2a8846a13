import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Without this LibreOffice shows the values that are stored in the file, and proves nothing. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet to a file of its own, cells as "unformatted", in UTF-8, with | between them. */
const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):124,34,76,1,,0,false,true,false,false,false,-1";

/**
 * Opens a workbook in LibreOffice, which computes every formula anew, and gives each sheet's cells by the sheet's name.
 * Throws when LibreOffice is missing or could not load the file: it ends with 0 even then, so the output is looked at.
 */
export async function recalculatedSheets(bytes: Uint8Array): Promise<Map<string, string[][]>> {
  const folder = await mkdtemp(join(tmpdir(), "oracle-"));
  try {
    await mkdir(join(folder, "profile/user"), { recursive: true });
    await writeFile(join(folder, "profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
    await writeFile(join(folder, "bok.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    await run("soffice", [
      "--headless",
      profile,
      "--convert-to",
      ALL_SHEETS,
      "--outdir",
      out,
      join(folder, "bok.xlsx"),
    ]);
    const files = await readdir(out);
    if (files.length === 0) throw new Error("LibreOffice could not load the workbook");
    const sheets = await Promise.all(
      files.map(async (file): Promise<[string, string[][]]> => {
        const text = await readFile(join(out, file), "utf8");
        return [file.replace(/^bok-|\.csv$/g, ""), text.split("\n").map((line) => line.split("|"))];
      }),
    );
    return new Map(sheets);
  } finally {
    await rm(folder, { recursive: true });
  }
}
