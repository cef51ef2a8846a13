const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_LENGTH = 33;
const COLOUR_WITH_ALPHA = 6;

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** True colour with a channel for transparency. */
  readonly alpha: boolean;
}

/** Reads the header of a PNG file; undefined if it is none. */
export function readPngHeader(bytes: Uint8Array): PngHeader | undefined {
  if (bytes.length < HEADER_LENGTH || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20), alpha: bytes[25] === COLOUR_WITH_ALPHA };
}
