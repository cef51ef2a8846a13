/**
 * Stryker's settings for one scope: which files are changed, and which tests must then fail (`tests/mutation/<scope>.ts`).
 * One change at a time on one core, each met only by the tests that reach it.
 */
export function optionsOf(scope, mutate) {
  process.env.MUTATION_SCOPE = scope;
  return {
    testRunner: "jest",
    jest: { configFile: "tests/mutation/jest.config.mjs", enableFindRelatedTests: false },
    coverageAnalysis: "perTest",
    concurrency: 1,
    // A busy machine is no endless loop: what counts as one is found by counting, and by a long wait.
    timeoutMS: 30_000,
    mutate,
    ignorePatterns: [
      "dist",
      "release",
      "coverage",
      "docs",
      "assets",
      "tests/browser",
      "tests/outside",
      "tests/cases/*/",
    ],
    tempDirName: ".cache/mutation",
    reporters: ["clear-text", "json", "html"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `.cache/mutation-${scope}.json` },
    htmlReporter: { fileName: `.cache/mutation-${scope}.html` },
    thresholds: { high: 85, low: 85, break: null },
  };
}
