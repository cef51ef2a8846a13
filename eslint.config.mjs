import officeAddins from "eslint-plugin-office-addins";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The way through the house (README.md): what each room of src may import besides itself. Everything else is an error. An
 * annex's room is divided by the names of its files and folders: `table` is rules, `words` is what stands in its cells,
 * `source` is how its data are read, `issues` what is to be said of it, and all else in it makes sheets.
 */
const mayImport = {
  domain: [],
  workbook: ["domain"],
  "annexes: table": ["domain"],
  "annexes: words": ["domain", "annexes: table"],
  // Files of ledgers become plain tables: of the workbook it knows words and cells.
  imports: ["workbook", "annexes: source"],
  // What is to be said of an annex, with what it is about.
  "annexes: issues": ["domain", "workbook", "annexes: table", "annexes: words"],
  text: ["domain", "workbook", "imports", "annexes: table", "annexes: words", "annexes: issues"],
  "annexes: source": ["domain", "workbook", "annexes: table", "annexes: words"],
  reportText: ["domain", "annexes: table"],
  reports: ["domain", "workbook", "text", "imports"],
  annexes: ["domain", "workbook", "text", "reports"],
  check: ["domain", "workbook", "text", "reports", "reportText", "annexes"],
  summary: ["domain", "workbook", "text", "reports", "annexes", "check"],
  // What a figure of the report consists of.
  parts: ["domain", "workbook", "text", "reports", "annexes", "check"],
  // The workbook as it was for a decision.
  frozen: ["domain", "workbook", "text", "reports", "annexes", "check"],
  // The report as a document; the library that writes it is loaded with it.
  wordReport: ["domain", "workbook", "text", "reports", "annexes"],
  excel: ["workbook"],
  app: [
    "domain",
    "workbook",
    "reports",
    "imports",
    "annexes",
    "check",
    "summary",
    "parts",
    "frozen",
    "wordReport",
  ],
  // The ground floor of the pane knows no view: views bring what they have.
  "taskpane: ground floor": ["app", "text", "domain", "workbook", "excel"],
  // With the shared runtime the ribbon's commands live in the pane's page.
  taskpane: ["app", "text", "domain", "workbook", "excel", "commands", "annexes: words"],
  commands: ["app", "text", "excel"],
};

/** The files of the parts of a room. */
const parts = {
  "annexes: table": "src/annexes/**/{table,facts,links}{.ts,/**}",
  "annexes: words": "src/annexes/**/{words,reportNames}.ts",
  "annexes: issues": "src/annexes/**/issues/**",
  "annexes: source": "src/annexes/**/source{.ts,/**}",
  "taskpane: ground floor": "src/taskpane/{pane,ui}/**",
};
const filesOf = (room) => parts[room] ?? `src/${room}/**`;

/** A part of a room stands under its own rule, and not under the room's. */
const ways = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [filesOf(room)],
  ignores: Object.keys(parts)
    .filter((part) => part.startsWith(`${room}: `))
    .map(filesOf),
  rules: {
    "import-x/no-restricted-paths": [
      "error",
      {
        zones: [
          {
            target: "./src",
            from: "./src/**",
            except: [room, ...allowed].map((name) => `**/${filesOf(name)}`),
            message: `${room} may import only: ${allowed.join(", ") || "nothing"}.`,
          },
        ],
      },
    ],
  },
}));

/** Folders that know nothing of Excel's or Office's objects, nor of the page. */
const pure = [
  "domain",
  "workbook",
  "imports",
  "text",
  "reports",
  "annexes",
  "reportText",
  "check",
  "summary",
  "parts",
  "wordReport",
  "app",
];

export default tseslint.config(
  { ignores: ["dist/", "release/", "coverage/", ".cache/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX, "office-addins": officeAddins, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-cycle": ["error", { maxDepth: 4 }],
      "import-x/no-default-export": "error",
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  ...ways,
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      // call-sync-after-load and call-sync-before-read cannot follow questions that are queued in one function and
      // answered in the one it returns; the real client throws PropertyNotLoaded for what they look for, in every test.
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: pure.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        "Excel",
        "Office",
        "OfficeExtension",
        "window",
        "document",
        "localStorage",
      ],
    },
  },
  {
    files: ["src/domain/**/*.ts", filesOf("annexes: table")],
    rules: { "no-restricted-globals": ["error", "Date", "Excel", "Office", "window", "document"] },
  },
  {
    // A message is said in one language: whole, in both, it would be "[object Object]" in a sentence.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { "@typescript-eslint/no-base-to-string": "error" },
  },
  {
    // Programs run from the command line speak on standard output.
    files: [
      "build/release.ts",
      "tests/**/main.ts",
      "tests/**/serve.ts",
      "tests/**/make*.ts",
      "tests/**/screenshots.ts",
    ],
    rules: { "no-console": "off" },
  },
);
