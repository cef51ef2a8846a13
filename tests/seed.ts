import fc from "fast-check";

// A run of the tests is the same run twice: what a property finds by chance is found by whoever looks for it, with
// `npm run test:fuzz`, which draws anew, and never by a landing that has nothing to do with it.
if (process.env["FUZZ_RUNS"] === undefined) fc.configureGlobal({ seed: 2022 });
