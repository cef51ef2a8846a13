import officeAddins from "eslint-plugin-office-addins";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The way through the house (README.md): what each folder of src may import besides itself.
 * Everything else is an error.
 */
const mayImport = {
  domain: [],
  workbook: ["domain"],
  // Files of ledgers become plain tables: of the workbook it knows words and cells.
  imports: ["workbook"],
  text: ["domain", "workbook", "imports"],
  reports: ["domain", "workbook", "text", "imports"],
  excel: ["workbook"],
  app: ["domain", "workbook", "reports", "imports"],
  // With the shared runtime the ribbon's commands live in the pane's page.
  taskpane: ["app", "text", "domain", "workbook", "excel", "commands"],
  commands: ["app", "text", "excel"],
};

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/${folder} may import only: ${allowed.join(", ") || "nothing"}.`,
}));

/** Folders that know nothing of Excel's or Office's objects, nor of the page. */
const pure = ["domain", "workbook", "imports", "text", "reports", "app"];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX, "office-addins": officeAddins, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
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
    files: ["src/domain/**/*.ts"],
    rules: { "no-restricted-globals": ["error", "Date", "Excel", "Office", "window", "document"] },
  },
  {
    // Programs run from the command line speak on standard output.
    files: ["tests/**/main.ts", "tests/**/serve.ts", "tests/**/make*.ts", "tests/**/screenshots.ts"],
    rules: { "no-console": "off" },
  },
);
