import { UnreadableWorkbookError } from "../errors";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_FILE = [0x50, 0x4b];

/**
 * Throws unless the bytes begin like a zip file. A compound file (the container of Office before 2007) is
 * either a package that a password has encrypted, known by its stream "EncryptedPackage", or an old .xls.
 */
export function assertZip(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (containsName(bytes, "EncryptedPackage")) {
      throw new UnreadableWorkbookError("encrypted", "The workbook is encrypted with a password");
    }
    throw new UnreadableWorkbookError("oldFormat", "The file is in the format of Excel 97-2003");
  }
  if (!startsWith(bytes, ZIP_FILE)) {
    throw new UnreadableWorkbookError("notAWorkbook", "The file is not an Excel workbook");
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Names in a compound file are UTF-16LE. */
function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] as number);
    at >= 0;
    at = bytes.indexOf(wanted[0] as number, at + 1)
  ) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
