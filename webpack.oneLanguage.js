/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const path = require("node:path");
const ts = require("typescript");

/** Read once, in Swedish; each of these is also there in English, under the query "?en", where English asks for it. */
const DIVIDED =
  /[\\/]src[\\/]text[\\/](?:make[\\/]|rules[\\/]|pane[\\/]|(?:(?:ledgerFile|figureParts)[\\/].*|texts)(?:\.ts)?$)/;
/** Where English is asked for. */
const ENGLISH_ENTRY = /[\\/]src[\\/]text[\\/](?:(?:ledgerFile|figureParts)[\\/])?english\.ts$/;

/**
 * Leaves one language in a file of src/text: of every `{ sv: …, en: … }` (or `{ sv: … }`, for cells) the other property goes, and what English
 * imports is asked for in English too. Swedish is what a file says unless it is asked for in English, since reports write
 * Swedish in every language. Runs before the types are taken away; lines stay where they are.
 *
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} source
 */
module.exports = function oneLanguage(source) {
  const isEnglish = this.resourceQuery === "?en" || ENGLISH_ENTRY.test(this.resourcePath);
  const other = isEnglish ? "sv" : "en";
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  /** @type {{ from: number, to: number, text: string }[]} */
  const edits = [];
  /** @param {import("typescript").Node} node */
  const visit = (node) => {
    if (isEnglish && ts.isImportDeclaration(node)) askInEnglish(node);
    if (ts.isPropertyAccessExpression(node) && node.name.text === other) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      throw new Error(
        `${this.resourcePath}:${line + 1} asks for "${other}" outside what is itself "${other}".`,
      );
    }
    const left = otherLanguage(node);
    if (left !== undefined)
      edits.push({
        ...endOf(left),
        text: source.slice(left.getFullStart(), left.getEnd()).replace(/[^\n]/g, ""),
      });
    ts.forEachChild(node, (child) => {
      if (child !== left) visit(child);
    });
  };
  /** @param {import("typescript").ImportDeclaration} node */
  const askInEnglish = ({ moduleSpecifier }) => {
    const target = path.resolve(path.dirname(this.resourcePath), moduleSpecifier.text);
    if (!DIVIDED.test(target)) return;
    edits.push({ from: moduleSpecifier.getEnd() - 1, to: moduleSpecifier.getEnd() - 1, text: "?en" });
  };
  /** @param {import("typescript").Node} node */
  const otherLanguage = (node) => {
    if (!ts.isObjectLiteralExpression(node)) return undefined;
    const byName = new Map(node.properties.map((property) => [property.name?.getText(), property]));
    return [...byName.keys()].every((name) => name === "sv" || name === "en") ? byName.get(other) : undefined;
  };
  /** Up to the next property, so that the comma goes too. */
  const endOf = (node) => {
    const comma = /^\s*,/.exec(source.slice(node.getEnd()));
    return { from: node.getFullStart(), to: node.getEnd() + (comma === null ? 0 : comma[0].length) };
  };
  visit(file);
  return edits
    .toSorted((one, next) => next.from - one.from)
    .reduce((text, { from, to, text: instead }) => text.slice(0, from) + instead + text.slice(to), source);
};
