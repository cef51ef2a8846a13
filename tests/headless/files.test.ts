import { execFileSync } from "node:child_process";
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { readInput, runErrorSentence, writeWhole } from "./files";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const BYTES = new TextEncoder().encode("ny");

async function sentenceOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => "gick bra", runErrorSentence);
}

/** The package with the size of its first part in the central directory replaced. */
function saying(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  view.setUint32(at + 24, size, true);
  return zip;
}

describe("reading", () => {
  test("a pipe without a writer is refused, not waited for; a device is never read", async () => {
    execFileSync("mkfifo", [at("ror")]);
    const sentence = "Det är ingen vanlig fil. Ange en fil på disken.";
    expect(await sentenceOf(readInput(at("ror")))).toBe(sentence);
    expect(await sentenceOf(readInput("/dev/zero"))).toBe(sentence);
  });

  test.each([
    ["a folder", ".", "Det är en mapp, inte en arbetsbok."],
    ["nothing", "saknas.xlsx", "Filen eller mappen finns inte."],
    ["a path through a file", "fil/bok.xlsx", "En del av sökvägen är en fil, inte en mapp."],
    ["a name that is too long", "x".repeat(300), "Sökvägen eller filnamnet är för långt."],
    ["links in a circle", "a", "Sökvägen går i cirkel: en länk leder tillbaka till sig själv."],
  ])("%s", async (_, name, sentence) => {
    await writeFile(at("fil"), "");
    await symlink(at("b"), at("a"));
    await symlink(at("a"), at("b"));
    expect(await sentenceOf(readInput(at(name)))).toBe(sentence);
  });

  test("a package that unpacks to more than a workbook can be is not unpacked", () => {
    const bomb = saying(zipSync({ "xl/workbook.xml": new Uint8Array(1_000) }), 1_300_000_000);
    expect(() => openWorkbook(bomb)).toThrow("The zip package is too large");
    let sentence = "";
    try {
      openWorkbook(bomb);
    } catch (error) {
      sentence = runErrorSentence(error);
    }
    expect(sentence).toBe(
      "Arbetsboken är för stor uppackad för att läsas. Ta bort blad som inte behövs och spara den.",
    );
  });
});

describe("writing", () => {
  test("a new file", async () => {
    await writeWhole(at("ny.xlsx"), BYTES);
    expect(await readFile(at("ny.xlsx"), "utf8")).toBe("ny");
  });

  test("a file that is there keeps its mode", async () => {
    await writeFile(at("bok.xlsx"), "gammal");
    await chmod(at("bok.xlsx"), 0o640);
    await writeWhole(at("bok.xlsx"), BYTES);
    expect([await readFile(at("bok.xlsx"), "utf8"), (await stat(at("bok.xlsx"))).mode & 0o777]).toEqual([
      "ny",
      0o640,
    ]);
  });

  test("links are followed and stay, to a file that is there or will be", async () => {
    await mkdir(at("mapp"));
    await writeFile(at("mapp/bok.xlsx"), "gammal");
    await symlink("mapp/bok.xlsx", at("relativ.xlsx"));
    await symlink(at("relativ.xlsx"), at("lank.xlsx"));
    await symlink("mapp/kommer.xlsx", at("till-intet.xlsx"));
    await writeWhole(at("lank.xlsx"), BYTES);
    await writeWhole(at("till-intet.xlsx"), BYTES);
    expect(await readFile(at("mapp/bok.xlsx"), "utf8")).toBe("ny");
    expect(await readFile(at("mapp/kommer.xlsx"), "utf8")).toBe("ny");
    for (const name of ["relativ.xlsx", "lank.xlsx", "till-intet.xlsx"])
      expect((await lstat(at(name))).isSymbolicLink()).toBe(true);
  });

  test.each([
    ["a folder", "mapp", "Det är en mapp, inte en arbetsbok."],
    ["a pipe", "ror", "Det är ingen vanlig fil. Ange en fil på disken."],
    ["a folder that does not exist", "saknas/ut.xlsx", "Filen eller mappen finns inte."],
    ["a path through a file", "fil/ut.xlsx", "En del av sökvägen är en fil, inte en mapp."],
    ["a name that is too long", "x".repeat(300), "Sökvägen eller filnamnet är för långt."],
    ["links in a circle", "a", "Sökvägen går i cirkel: en länk leder tillbaka till sig själv."],
  ])("%s is left as it was, and nothing is left beside it", async (_, name, sentence) => {
    await mkdir(at("mapp"));
    await writeFile(at("fil"), "");
    execFileSync("mkfifo", [at("ror")]);
    await symlink(at("b"), at("a"));
    await symlink(at("a"), at("b"));
    const before = await readdir(folder);
    expect(await sentenceOf(writeWhole(at(name), BYTES))).toBe(sentence);
    expect(await readdir(folder)).toEqual(before);
    expect((await lstat(at("ror"))).isFIFO()).toBe(true);
  });

  test("a name as long as names may be", async () => {
    const name = `${"x".repeat(250)}.xls`;
    await writeWhole(at(name), BYTES);
    expect(await readFile(at(name), "utf8")).toBe("ny");
  });
});

test("a full disk, and a device of the system", async () => {
  expect(runErrorSentence(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }))).toBe(
    "Disken är full. Inget har sparats.",
  );
  expect(await sentenceOf(writeWhole("/dev/null", BYTES))).toBe(
    "Det är ingen vanlig fil. Ange en fil på disken.",
  );
  expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
});

test("no file is touched before the job has come to its end: no cell of it is said to be changed", () => {
  const error = new WorkbookAccessError("protected", "AccessDenied", 24, { cause: null });
  expect(runErrorSentence(error)).toBe(
    "Bladet eller arbetsboken är skyddad. Ta bort skyddet under Granska och försök igen. Inga celler har ändrats.",
  );
});
