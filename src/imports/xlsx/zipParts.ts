import type { Inflate } from "fflate";
import type { Steps } from "../../workbook/port/steps";
import { UnreadableFileError } from "../unreadableFileError";

/** A part of a zip package as it lies in the file. */
interface ZipPart {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const BEFORE_PART = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** Bytes that are unpacked, and bytes that are handed on, in one step: some milliseconds also where they are packed hard. */
const PACKED_STEP = 4_096;
const STEP = 65_536;

/** Bytes of all that is unpacked of a file: a workbook of some million cells. A file may say less than it unpacks to. */
const LARGEST = 400_000_000;

/** The parts of a zip package, each unpacked when it is asked for and no further than is needed. */
export class ZipParts {
  readonly #parts: ReadonlyMap<string, ZipPart>;
  #unpacked = 0;

  /** Throws UnreadableFileError where the bytes are no whole zip package. */
  constructor(
    bytes: Uint8Array,
    private readonly Inflater: typeof Inflate,
    /** Bytes of all that may be unpacked of it. */
    private readonly most = LARGEST,
  ) {
    this.#parts = partsOf(bytes);
  }

  has(path: string): boolean {
    return this.#parts.has(folded(path));
  }

  /** Unpacks a part, a piece at a time, until all is read or `onPiece` says that it is enough. */
  *read(path: string, onPiece: (piece: Uint8Array) => "more" | "enough"): Steps<void> {
    const part = this.#parts.get(folded(path));
    if (part === undefined) throw new UnreadableFileError({ code: "damagedWorkbook" });
    for (const piece of this.#pieces(part)) {
      for (let at = 0; at < piece.length; at += STEP) {
        if (onPiece(piece.subarray(at, at + STEP)) === "enough") return;
        yield;
      }
    }
  }

  *#pieces({ packed, isDeflated }: ZipPart): Generator<Uint8Array, void, void> {
    if (!isDeflated) {
      yield this.#counted(packed);
      return;
    }
    let pieces: Uint8Array[] = [];
    const inflater = new this.Inflater((piece) => void pieces.push(this.#counted(piece)));
    for (let at = 0; at < packed.length; at += PACKED_STEP) {
      try {
        inflater.push(packed.subarray(at, at + PACKED_STEP), at + PACKED_STEP >= packed.length);
      } catch (cause) {
        if (cause instanceof UnreadableFileError) throw cause;
        throw new UnreadableFileError({ code: "damagedWorkbook" }, { cause });
      }
      yield* pieces;
      pieces = [];
    }
  }

  #counted(piece: Uint8Array): Uint8Array {
    this.#unpacked += piece.length;
    if (this.#unpacked > this.most) throw new UnreadableFileError({ code: "tooLargeWorkbook" });
    return piece;
  }
}

/** Names of parts are the same whatever their case. */
function folded(path: string): string {
  return path.toLowerCase();
}

/** The parts that the directory at the end of a zip file lists; bytes between them are not looked at. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const parts = new Map<string, ZipPart>();
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== IN_DIRECTORY) throw new RangeError("No entry where one is said to be");
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const method = view.getUint16(at + 10, true);
      if (method !== STORED && method !== DEFLATED) throw new RangeError(`Packed by method ${method}`);
      const start = startOfPart(view, view.getUint32(at + 42, true));
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
      parts.set(folded(name), { packed, isDeflated: method === DEFLATED });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return parts;
  } catch (cause) {
    throw new UnreadableFileError({ code: "damagedWorkbook" }, { cause });
  }
}

/** Throws RangeError where there is none. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new RangeError("No directory");
}

function startOfPart(view: DataView, at: number): number {
  if (view.getUint32(at, true) !== BEFORE_PART) throw new RangeError("No part where one is said to be");
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}
