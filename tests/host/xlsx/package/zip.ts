import { unzipSync, zipSync, type Zippable } from "fflate";
import { UnreadableWorkbookError } from "../errors";

/** A fixed time, so that the same workbook always gives the same bytes (Excel writes this one too). */
const ENTRY_TIME = new Date(1980, 0, 1);
/** Above this a part is packed at the fastest level: three times as fast, some 15 % larger. */
const LARGE_PART = 8_000_000;

/** The parts of a zip file in its own order. Folder entries are kept as they are. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new UnreadableWorkbookError("damaged", "The zip package cannot be unpacked", { cause });
  }
}

export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of parts) {
    entries[path] = [bytes, { level: bytes.length > LARGE_PART ? 1 : 6, mtime: ENTRY_TIME }];
  }
  return zipSync(entries);
}
