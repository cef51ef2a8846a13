/** As papaparse says it, minified or not. */
const REQUEST = /new XMLHttpRequest\b(?:\(\))?/g;

/**
 * papaparse can also fetch a file from an address, which we never ask of it: it is given the text. This takes the way out of it, so that
 * nothing in the add-in can send anything. An upgrade that does it in another way fails here.
 *
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} source
 */
module.exports = function withoutDownloads(source) {
  const found = source.match(REQUEST) ?? [];
  if (found.length !== 1) throw new Error(`${this.resourcePath} makes ${found.length} requests, not 1.`);
  return source.replace(REQUEST, "null");
};
