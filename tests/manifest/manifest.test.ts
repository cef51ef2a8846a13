import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./checkManifest";
import type { CheckOptions, Rule } from "./finding";

const ROOT = join(__dirname, "../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const BASE = "https://localhost:3000/";
const PRODUCTION_BASE = "https://maluppfoljning.test/";

const OPTIONS: CheckOptions = {
  baseUrl: BASE,
  commands: ["recalculate", "buildReports", "check"],
  requirements: { SharedRuntime: "1.1", ExcelApi: "1.13" },
  asset: (path) => {
    const file = join(ROOT, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};
const PRODUCTION: CheckOptions = { ...OPTIONS, baseUrl: PRODUCTION_BASE, production: true };

/** A change that must be there to be made: a test that changes nothing proves nothing. */
function change(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`Nothing to change: ${String(from)}`);
  return changed;
}

function rulesBroken(xml: string, options = OPTIONS): Rule[] {
  return [...new Set(checkManifest(xml, options).map((finding) => finding.rule))].sort();
}

describe("the manifest", () => {
  it("has nothing wrong", () => {
    expect(checkManifest(MANIFEST, OPTIONS)).toEqual([]);
  });

  it("has nothing wrong once its base address is that of a server", () => {
    expect(checkManifest(MANIFEST.replaceAll(BASE, PRODUCTION_BASE), PRODUCTION)).toEqual([]);
  });

  it("is not ready for a server as it is", () => {
    expect(rulesBroken(MANIFEST, { ...OPTIONS, production: true })).toEqual(["placeholder"]);
  });
});

const LONG = "å".repeat(251);
const LABEL = '<bt:String id="Tab.Label" DefaultValue="Måluppföljning">';
const SUPPORT = '<SupportUrl DefaultValue="https://localhost:3000/hjalp.html" />';
const SET = '<Set Name="ExcelApi" MinVersion="1.13" />';
const MARK_32 = '<bt:Image size="32" resid="Mark.32" />';

/** What is broken, the rules that must notice, and how it is broken. */
const BROKEN: [string, Rule[], string | RegExp, string][] = [
  ["an element that is not closed", ["wellFormed"], "</Permissions>", ""],
  ["a prefix that is not declared", ["wellFormed"], "<bt:Urls>", "<b:Urls>"],
  ["a bare ampersand", ["wellFormed"], "Räkna om", "Räkna & mer"],
  ["another root", ["structure"], /OfficeApp/g, "OfficeAdd"],
  ["another kind of add-in", ["structure"], 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  [
    "elements in another order",
    ["structure"],
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
  ],
  [
    "buttons after the label of their tab",
    ["structure"],
    /(<Group [^]*<\/Group>)\s*(<Label resid="Tab.Label" \/>)/,
    "$2$1",
  ],
  ["an unknown element", ["structure"], SUPPORT, `${SUPPORT}<HelpUrl />`],
  ["an element twice", ["structure"], SUPPORT, SUPPORT + SUPPORT],
  ["no support address", ["structure"], SUPPORT, ""],
  ["a button without a supertip", ["resource", "structure"], /<Supertip>[^]*?<\/Supertip>/, ""],
  [
    "a picture outside its namespace",
    ["icon", "resource", "structure"],
    'bt:Image size="32" resid="Check.32"',
    'Image size="32" resid="Check.32"',
  ],
  ["an id that is no GUID", ["identity"], /<Id>[^<]*/, "<Id>maluppfoljning"],
  ["an empty GUID", ["identity"], /<Id>[^<]*/, "<Id>00000000-0000-0000-0000-000000000000"],
  ["a version with a word", ["identity"], "1.0.0.0", "1.0-beta"],
  ["a version with too many digits", ["identity"], "1.0.0.0", "1.100000"],
  ["a permission of Outlook's", ["identity"], "ReadWriteDocument", "ReadWriteMailbox"],
  [
    "a display name that is too long",
    ["length"],
    '<DisplayName DefaultValue="Måluppföljning"',
    `<DisplayName DefaultValue="${LONG.slice(0, 126)}"`,
  ],
  ["a provider without a name", ["length"], "<ProviderName>Måluppföljning", "<ProviderName>"],
  ["a description that is too long", ["length"], /(<Description DefaultValue=")[^"]*/, `$1${LONG}`],
  ["a label that is too long", ["length"], LABEL, LABEL.replace("Måluppföljning", LONG.slice(0, 126))],
  [
    "a tip that is too long in English",
    ["length"],
    /(Override Locale="en-US" Value=")Reads[^"]*/,
    `$1${LONG}`,
  ],
  ["an empty label", ["length"], LABEL, LABEL.replace("Måluppföljning", "")],
  [
    "a language without a country",
    ["locale"],
    'Locale="en-US" Value="Recalculate"',
    'Locale="en" Value="Recalculate"',
  ],
  ["a default language without a country", ["locale"], "<DefaultLocale>sv-SE", "<DefaultLocale>sv"],
  [
    "a text that repeats the default language",
    ["locale"],
    'Locale="en-US" Value="Recalculate"',
    'Locale="sv-SE" Value="Räkna om"',
  ],
  ["a text without its English", ["locale"], /\s*<bt:Override Locale="en-US" Value="Recalculate" \/>/, ""],
  [
    "a text with its English twice",
    ["locale"],
    /(<bt:Override Locale="en-US" Value="Recalculate" \/>)/,
    "$1$1",
  ],
  ["an address without encryption", ["base", "url"], SUPPORT, SUPPORT.replace("https", "http")],
  ["an address that is none", ["base", "url"], SUPPORT, SUPPORT.replace("https://localhost:3000/", "")],
  ["an address that is too long", ["url"], SUPPORT, SUPPORT.replace("hjalp", "h".repeat(2048))],
  ["an address somewhere else", ["base"], SUPPORT, SUPPORT.replace("localhost", "server")],
  [
    "an open domain of its own",
    ["url"],
    SUPPORT,
    `${SUPPORT}<AppDomains><AppDomain>http://localhost:3000</AppDomain></AppDomains>`,
  ],
  [
    "an English page somewhere else",
    ["base"],
    /(<bt:Url id="Help.Url"[^>]*) \/>/,
    '$1><bt:Override Locale="en-US" Value="https://server/help.html" /></bt:Url>',
  ],
  ["a resource that is not there", ["resource"], '<Label resid="Tab.Label" />', '<Label resid="Tab.Text" />'],
  [
    "a label that is a long text",
    ["resource"],
    '<Label resid="Check.Label" />',
    '<Label resid="Check.Tip" />',
  ],
  [
    "a resource nobody uses",
    ["resource"],
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://localhost:3000/a.html" />',
  ],
  ["a resource declared twice", ["resource"], /(<bt:Url id="Help.Url"[^>]*>)/, "$1$1"],
  ["a resource id that is too long", ["resource"], /Help\.Url/g, "Help.Url.With.An.Id.Of.33.Letters"],
  ["two buttons of one id", ["controlId"], 'id="Maluppfoljning.Check"', 'id="Maluppfoljning.Recalculate"'],
  ["a group of the tab's id", ["controlId"], 'id="Maluppfoljning.Group"', 'id="Maluppfoljning.Tab"'],
  ["a button id that is too long", ["controlId"], 'id="Maluppfoljning.Check"', `id="${"c".repeat(126)}"`],
  ["a size that is missing", ["icon", "resource"], MARK_32, ""],
  ["a size twice", ["icon"], MARK_32, MARK_32 + MARK_32],
  ["a size Office does not know", ["icon"], MARK_32, MARK_32 + MARK_32.replace('size="32"', 'size="33"')],
  ["a picture of another size", ["icon"], "assets/icons/check-80.png", "assets/icons/check-64.png"],
  ["a picture that is not there", ["icon"], "assets/icons/check-80.png", "assets/icons/check-80.gif"],
  ["a picture that is no PNG", ["icon"], "assets/icons/check-80.png", "assets/icons/check.svg"],
  [
    "a small icon for the add-in",
    ["icon"],
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png"',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-16.png"',
  ],
  ["a small icon for sharp screens", ["icon"], "assets/icons/icon-64.png", "assets/icons/icon-32.png"],
  ["a runtime of another page", ["runtime"], '<Runtime resid="Taskpane.Url"', '<Runtime resid="Help.Url"'],
  ["a runtime that ends with the pane", ["runtime"], 'lifetime="long"', 'lifetime="short"'],
  [
    "functions on another page",
    ["runtime"],
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
  ],
  [
    "a pane on another page",
    ["runtime"],
    '<SourceLocation resid="Taskpane.Url"',
    '<SourceLocation resid="Help.Url"',
  ],
  [
    "a start page that is another",
    ["runtime"],
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
    '<SourceLocation DefaultValue="https://localhost:3000/start.html"',
  ],
  ["a host by the name people use", ["host"], '<Host Name="Workbook" />', '<Host Name="Excel" />'],
  ["a ribbon for another host", ["host"], '<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
  ["a button that calls nothing", ["function"], "<FunctionName>check<", "<FunctionName>kontrollera<"],
  ["a button of the wrong kind", ["function"], 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'],
  ["no lowest version of Excel", ["requirement"], SET, ""],
  ["1.9 where 1.13 is meant", ["requirement"], SET, SET.replace("1.13", "1.9")],
  ["no shared runtime asked for", ["requirement"], '<Set Name="SharedRuntime" MinVersion="1.1" />', ""],
];

describe("a manifest that is broken is caught, and only for what is broken", () => {
  it.each(BROKEN)("%s: %j", (_, rules, from, to) => {
    expect(rulesBroken(change(MANIFEST, from, to))).toEqual(rules);
  });

  it.each([
    ["a forgotten address of development", "hjalp.html", "hjalp.html?from=localhost"],
    ["a name from Microsoft's examples", "Måluppföljning är redo", "Contoso är redo"],
  ])("in production, %s", (_, from, to) => {
    const xml = change(MANIFEST.replaceAll(BASE, PRODUCTION_BASE), from, to);
    expect(rulesBroken(xml, PRODUCTION)).toEqual(["placeholder"]);
  });
});
