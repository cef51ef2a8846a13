import config from "../../jest.config.js";

const { setupFiles, testEnvironmentOptions, transform, transformIgnorePatterns } = config.projects[0];

/** The node project's settings over the one file that `runTestsOf` makes of many: MUTATION_SCOPE says which. */
export default {
  rootDir: "../..",
  setupFiles,
  testEnvironment: "node",
  testEnvironmentOptions,
  testTimeout: config.testTimeout,
  transform,
  transformIgnorePatterns,
  testMatch: [`<rootDir>/tests/mutation/${process.env.MUTATION_SCOPE}.ts`],
};
