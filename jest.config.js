/** @type {import("jest").Config} */
const shared = {
  rootDir: __dirname,
  setupFiles: ["<rootDir>/tests/seed.ts"],
  // The client's globals are set anew by each test; jest's tidying of them between files only warns.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: {
    "^.+\\.(tsx?|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
    // IronCalc is published as ES modules only.
    "node_modules/@ironcalc/.+\\.js$": ["@swc/jest", { module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
};

const LARGE_PANE = "<rootDir>/tests/browser/largePane.test.ts";

module.exports = {
  // Some tests start a browser, or try every action of a job in turn.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [
        "<rootDir>/tests/browser/",
        "<rootDir>/tests/bundle/",
        "<rootDir>/tests/oracle/",
        "<rootDir>/tests/served/",
        "/node_modules/",
      ],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/taskpane/setup.ts"],
      // Each suite loads its modules anew: the packages of the look as one file instead of thousands.
      globalSetup: "<rootDir>/tests/taskpane/bundleLook.ts",
      moduleNameMapper: { "^@fluentui/react-(?:components|icons)$": "<rootDir>/.cache/look/look.cjs" },
    },
    {
      ...shared,
      // Needs LibreOffice: npm run test:oracle.
      displayName: "oracle",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/oracle/**/*.test.ts"],
    },
    {
      ...shared,
      // Needs the built add-in, and the workbench.
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{browser,bundle}/**/*.test.ts"],
      testPathIgnorePatterns: [LARGE_PANE, "/node_modules/"],
    },
    {
      ...shared,
      // Holds how long the pane is busy with many rows against few: nothing else may run meanwhile.
      displayName: "alone",
      testEnvironment: "node",
      testMatch: [LARGE_PANE],
    },
    {
      ...shared,
      // Needs nginx: npm run test:served.
      displayName: "served",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/served/**/*.test.ts"],
    },
  ],
  collectCoverageFrom: [
    "src/domain/**/*.ts",
    "src/workbook/**/*.ts",
    "src/annexes/**/*.ts",
    "src/reportText/**/*.ts",
    "!**/*.d.ts",
  ],
  coverageThreshold: {
    "./src/domain/": { branches: 95 },
    "./src/workbook/": { branches: 93 },
    "./src/annexes/": { branches: 86 },
    "./src/reportText/": { branches: 86 },
  },
};
