import type { Steps } from "../workbook/port/steps";
import { decodeCodePage437 } from "./codePage437";
import type { FileEncoding } from "./importTable";
import { UnreadableFileError } from "./unreadableFileError";

export interface DecodedText {
  readonly text: string;
  readonly encoding: FileEncoding;
  /** Letters of two encodings are there: some of the texts are wrong whichever is taken. */
  readonly isMixed: boolean;
}

/** å ä ö Å Ä Ö in code page 437 and in Windows-1252, where none of them means another of these letters. */
const CP437_LETTERS = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99]);
const WINDOWS_LETTERS = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]);

/** Bytes that are looked at or decoded in one step: some milliseconds. */
const STEP = 500_000;

/**
 * Reads bytes as text. What the file begins with (a byte order mark) tells first; then UTF-8, if there is no error at all
 * in it; then whichever of code page 437 and Windows-1252 has most Swedish letters. Where none tell, SIE is in code page
 * 437, its only legal one, and all else in Windows-1252.
 *
 * Programs write "PC8" and mean UTF-8 or Latin-1: what the file says of its encoding is not asked.
 */
export function* decodeText(bytes: Uint8Array, mayBeCodePage437: boolean): Steps<DecodedText> {
  if (bytes.length === 0) throw new UnreadableFileError({ code: "emptyFile" });
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { text: yield* decode(bytes, marked), encoding: marked, isMixed: false };
  if (bytes.includes(0)) throw new UnreadableFileError({ code: "notText" });
  const text = yield* strictUtf8(bytes);
  if (text !== null) return { text, encoding: "utf-8", isMixed: false };
  const letters = { windows: 0, cp437: 0 };
  for (const piece of pieces(bytes)) {
    for (const byte of piece) {
      if (WINDOWS_LETTERS.has(byte)) letters.windows++;
      else if (CP437_LETTERS.has(byte)) letters.cp437++;
    }
    yield;
  }
  const isCodePage437 = mayBeCodePage437 && letters.cp437 >= letters.windows;
  return {
    text: isCodePage437 ? yield* codePage437(bytes) : yield* decode(bytes, "windows-1252"),
    encoding: isCodePage437 ? "cp437" : "windows-1252",
    isMixed: mayBeCodePage437 && Math.min(letters.windows, letters.cp437) > 0,
  };
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}

function* decode(bytes: Uint8Array, encoding: Exclude<FileEncoding, "cp437">): Steps<string> {
  const decoder = new TextDecoder(encoding);
  const texts: string[] = [];
  for (const piece of pieces(bytes)) {
    texts.push(decoder.decode(piece, { stream: true }));
    yield;
  }
  texts.push(decoder.decode());
  return texts.join("");
}

function* codePage437(bytes: Uint8Array): Steps<string> {
  const texts: string[] = [];
  for (const piece of pieces(bytes)) {
    texts.push(decodeCodePage437(piece));
    yield;
  }
  return texts.join("");
}

function byteOrderMark([first, second, third]: Uint8Array): Exclude<FileEncoding, "cp437"> | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Null where some bytes are no UTF-8. */
function* strictUtf8(bytes: Uint8Array): Steps<string | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const texts: string[] = [];
  for (const piece of [...pieces(bytes), new Uint8Array()]) {
    try {
      // The last, empty piece ends the text: a letter that is cut off there is an error.
      texts.push(decoder.decode(piece, { stream: piece.length > 0 }));
    } catch {
      return null;
    }
    yield;
  }
  return texts.join("");
}
