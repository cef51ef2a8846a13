/**
 * What every sentence to the controller is: begins with a capital, a figure or a quote, ends with a full stop, holds no
 * leftovers of code, no letters broken by a wrong encoding, no straight quotes and no double spaces or stops.
 */
export function expectGoodSwedish(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}\d”].*\.$/su);
  expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
  expect(sentence).not.toMatch(/\uFFFD|Ã|Â|â€/);
  expect(sentence).toBe(sentence.normalize("NFC"));
  expect(sentence).not.toMatch(/["']| {2}|\.\.|,\.| [.,]/);
}
