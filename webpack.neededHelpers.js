/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const ts = require("typescript");

/** What the add-in uses of the helpers: the module that writes errors to the console, and the name that its bundle gives the class. */
const NEEDED = "./src/helpers/utilities.ts";
const EXPORTED = { Utilities: "c" };

/**
 * @microsoft/office-js-helpers is published as one bundle of 81 modules with an OAuth authenticator, rxjs 5 and lodash inside, which no bundler can
 * take apart. This keeps, word for word, the module that is needed and those that it asks for itself, and leaves out the rest.
 * An upgrade that is built in another way fails here instead of bringing back what was left out.
 *
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} source
 */
module.exports = function neededHelpers(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  /** @type {Map<string, import("typescript").Expression>} */
  const modules = new Map();
  /** @param {import("typescript").Node} node */
  const collect = (node) => {
    if (ts.isObjectLiteralExpression(node) && node.properties.some(isModule))
      for (const property of node.properties.filter(isModule))
        modules.set(property.name.text, property.initializer);
    else ts.forEachChild(node, collect);
  };
  collect(file);
  const needed = [NEEDED];
  for (const name of needed) {
    const body = modules.get(name);
    if (body === undefined) throw new Error(`${this.resourcePath} has no module "${name}".`);
    for (const [, asked] of body.getText().matchAll(/__webpack_require__\("([^"]+)"\)/g))
      if (asked !== undefined && !needed.includes(asked)) needed.push(asked);
  }
  const [banner = ""] = /^\/\*![^]*?\*\//.exec(source) ?? [];
  const table = needed.map((name) => `${JSON.stringify(name)}: ${modules.get(name)?.getText()}`);
  const exported = Object.entries(EXPORTED).map(
    ([name, short]) => `export const ${name} = load(${JSON.stringify(NEEDED)}).${short};`,
  );
  return `${banner}
const modules = {
${table.join(",\n")}
};
const loaded = {};
function load(name) {
  if (!(name in loaded)) {
    const module = (loaded[name] = { exports: {} });
    modules[name].call(module.exports, module, module.exports, load);
  }
  return loaded[name].exports;
}
load.d = (exports, name, get) => Object.defineProperty(exports, name, { enumerable: true, get });
${exported.join("\n")}
`;
};

/**
 * @param {import("typescript").ObjectLiteralElementLike} property
 * @returns {property is import("typescript").PropertyAssignment & { name: import("typescript").StringLiteral }}
 */
function isModule(property) {
  return (
    ts.isPropertyAssignment(property) &&
    ts.isStringLiteral(property.name) &&
    /^\.\/(src|node_modules)\//.test(property.name.text) &&
    // The published bundle wraps each function in parentheses.
    property.initializer.getText().startsWith("(function")
  );
}
