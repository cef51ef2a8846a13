import type { Steps } from "../../workbook/port/steps";
import { UnreadableFileError } from "../unreadableFileError";
import { ZipParts } from "./zipParts";
import { readWorkbook, type FileWorkbook } from "./workbookParts";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether the bytes are a zip package or a compound file, which Office wrote before 2007 and encrypts in. */
export function isPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE);
}

/**
 * Opens a package as a workbook: a step at a time, and no more of it than is asked for. What unpacks and parses it is
 * loaded with the first. Throws UnreadableFileError, now or in a step.
 */
export async function openWorkbookFile(bytes: Uint8Array): Promise<Steps<FileWorkbook>> {
  if (startsWith(bytes, COMPOUND_FILE))
    throw new UnreadableFileError({
      code: holdsName(bytes, "EncryptedPackage") ? "encryptedWorkbook" : "oldWorkbook",
    });
  const [{ Inflate }, { SaxesParser }] = await Promise.all([import("fflate"), import("saxes")]);
  return readWorkbook({ parts: new ZipParts(bytes, Inflate), Parser: SaxesParser });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Names of streams in a compound file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
