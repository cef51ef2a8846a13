/** As goodSwedish, with English quotes: what every English sentence to the controller is. */
export function expectGoodEnglish(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}\d“].*[.?]$/su);
  expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
  expect(sentence).not.toMatch(/\uFFFD|Ã|Â|â€/);
  expect(sentence.replace(/“[^“”]*”/g, "Name")).not.toMatch(/["'“”]| {2}|\.\.|,\.| [.,]/);
}
