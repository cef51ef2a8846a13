import { constants } from "node:fs";
import { lstat, open, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UnreadableFileError } from "../../src/imports/unreadableFileError";
import { accessErrorSentence } from "../../src/text/pane/errors";
import { LEDGER_FILE_SWEDISH } from "../../src/text/ledgerFile/swedish";
import { SWEDISH } from "../../src/text/swedish";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { UnreadableWorkbookError } from "../host/xlsx/errors";

/** Far above any workbook or export; what is larger would not fit in memory when it is unpacked. */
const LARGEST_FILE = 300_000_000;

/** Why a file is not read or written, besides what the system says. */
type FileProblem = "notAFile" | "tooLarge";

class FileError extends Error {
  override readonly name = "FileError";

  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/** The bytes of a file on disk. A pipe or a device, which may never end or never begin, is refused without waiting. */
export async function readInput(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = await file.stat();
    if (!status.isFile() && !status.isDirectory()) throw new FileError("notAFile");
    if (status.size > LARGEST_FILE) throw new FileError("tooLarge");
    // Of a folder the system says what it is.
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The text of a file on disk, in UTF-8. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readInput(path));
}

/**
 * Writes a file whole or not at all: beside it, and renamed when every byte is on the disk. A link is followed, and stays;
 * a file that is there keeps its mode. Devices, pipes and folders are never replaced.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await followLinks(path);
  const mode = await modeOf(target);
  // The name of the draft does not grow with the file's, which may be as long as names may be.
  const draft = join(dirname(target), `.utkast-${process.pid}.tmp`);
  try {
    const file = await open(draft, "wx", mode ?? 0o666);
    try {
      await file.writeFile(bytes);
      if (mode !== null) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** What a path leads to, through links; the file itself need not be there. */
async function followLinks(path: string): Promise<string> {
  const folder = await realpath(dirname(resolve(path)));
  const plain = join(folder, basename(path));
  const status = await statusOf(plain);
  if (status?.isSymbolicLink() !== true) return plain;
  // Throws ELOOP for links in a circle; a link to nothing leads to where the file will be.
  const exists = await stat(plain).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    },
  );
  return exists ? realpath(plain) : followLinks(resolve(folder, await readlink(plain)));
}

/** The mode of the file that is there, or null. Throws where it is no plain file. */
async function modeOf(target: string): Promise<number | null> {
  const status = await statusOf(target);
  if (status === null) return null;
  if (status.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  if (!status.isFile()) throw new FileError("notAFile");
  return status.mode & 0o7777;
}

async function statusOf(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

const UNREADABLE: Record<UnreadableWorkbookError["reason"], string> = {
  notAWorkbook: "Filen är ingen Excel-arbetsbok. Ange en fil i formatet .xlsx.",
  encrypted: "Arbetsboken är lösenordsskyddad. Öppna den i Excel, ta bort lösenordet och spara den.",
  oldFormat: "Arbetsboken är i det äldre formatet .xls. Öppna den i Excel och spara den som .xlsx.",
  damaged: "Arbetsboken är skadad och går inte att läsa. Öppna den i Excel, reparera den och spara den.",
  tooLarge: "Arbetsboken är för stor uppackad för att läsas. Ta bort blad som inte behövs och spara den.",
};

const PROBLEMS: Record<FileProblem, string> = {
  notAFile: "Det är ingen vanlig fil. Ange en fil på disken.",
  tooLarge: "Filen är för stor för att läsas.",
};

/** What the system says when a file cannot be reached, read or written. */
const SYSTEM_ERRORS: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "Filen eller mappen finns inte."],
  ["EISDIR", "Det är en mapp, inte en arbetsbok."],
  ["ENOTDIR", "En del av sökvägen är en fil, inte en mapp."],
  ["EACCES", "Filen får inte läsas eller skrivas."],
  ["EPERM", "Filen får inte läsas eller skrivas."],
  ["EROFS", "Filen får inte läsas eller skrivas."],
  ["ENXIO", PROBLEMS.notAFile],
  ["ENOSPC", "Disken är full. Inget har sparats."],
  ["EDQUOT", "Utrymmet på disken är slut. Inget har sparats."],
  ["EFBIG", "Filen blir större än disken tillåter. Inget har sparats."],
  ["ENAMETOOLONG", "Sökvägen eller filnamnet är för långt."],
  ["ELOOP", "Sökvägen går i cirkel: en länk leder tillbaka till sig själv."],
  ["EBUSY", "Filen används av ett annat program."],
  ["ETXTBSY", "Filen används av ett annat program."],
  ["EIO", "Disken går inte att läsa eller skriva."],
  ["EMFILE", "För många filer är öppna. Stäng program och försök igen."],
  ["ENFILE", "För många filer är öppna. Stäng program och försök igen."],
]);

/** What is said of anything that ends the run, in one Swedish line. */
export function runErrorSentence(error: unknown): string {
  if (error instanceof UnreadableWorkbookError) return UNREADABLE[error.reason];
  if (error instanceof UnreadableFileError) return LEDGER_FILE_SWEDISH.unreadableFileSentence(error.reason);
  if (error instanceof FileError) return PROBLEMS[error.problem];
  // The file is written when the job has come to its end: until then no cell of it is changed.
  if (error instanceof WorkbookAccessError)
    return accessErrorSentence({ problem: error.problem, changedCells: 0, mayRemain: false }).sv;
  return SYSTEM_ERRORS.get(codeOf(error)) ?? SWEDISH.errorSentence(error);
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : null;
}
