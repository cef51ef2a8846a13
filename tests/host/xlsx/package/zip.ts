import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from "fflate";
import { UnreadableWorkbookError } from "../errors";

/** A fixed time, so that the same workbook always gives the same bytes (Excel writes this one too). */
const ENTRY_TIME = new Date(1980, 0, 1);
/** Above this a part is packed at the fastest level: three times as fast, some 15 % larger. */
const LARGE_PART = 8_000_000;

/** A workbook of some million cells. A file of a megabyte may say that it unpacks to thousands of times as much. */
const LARGEST_PACKAGE = 400_000_000;

/**
 * The parts of a zip file in its own order. Folder entries are kept as they are. A package is not unpacked where its parts
 * say that they are too large together; one whose parts are larger than they say is cut off there.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  let size = 0;
  const filter = ({ originalSize }: UnzipFileInfo): boolean => {
    size += originalSize;
    if (size > LARGEST_PACKAGE) throw new UnreadableWorkbookError("tooLarge", "The zip package is too large");
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (cause) {
    if (cause instanceof UnreadableWorkbookError) throw cause;
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
