/** Where publiccode.yml says that the address of the source code is to stand: the standard asks for one, and only who publishes knows it. */
const TO_FILL_IN = /^url: https:\/\/ADRESS\.invalid\/\S*$/gm;

/**
 * The description of the software for catalogues (publiccode.yml), with the address that its source code is published at.
 *
 * @throws Error when there is not exactly one place for the address
 */
export function publiccodeAt(text: string, source: string): string {
  const places = text.match(TO_FILL_IN) ?? [];
  if (places.length !== 1)
    throw new Error(`publiccode.yml has ${places.length} places for its address, not 1.`);
  return text.replace(TO_FILL_IN, `url: ${source}`);
}
