/** Excel on the web takes and gives at most 5 MB in one request. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

export function isTooLarge(bytes: number): boolean {
  return bytes > MAX_PAYLOAD_BYTES;
}

/** Length of a text in UTF-8, counted without making a copy of it. */
export function jsonBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A surrogate is half of a character of four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
