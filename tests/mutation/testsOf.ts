import { readdirSync } from "node:fs";
import { join } from "node:path";

const TESTS = join(__dirname, "..");

/**
 * Runs the tests of folders and files as one file: whoever tries thousands of changes one at a time loads what is tested
 * once for each change, and not once for each file of tests.
 *
 * @param places under tests: a file, or a folder without the folders in it; MUTATION_TESTS narrows them ("domain,domain/scale")
 * @param slow the names of files that try too much to be tried anew for every change
 */
export function runTestsOf(places: readonly string[], slow: readonly string[] = []): void {
  const wanted = process.env["MUTATION_TESTS"]?.split(",") ?? places;
  const files = wanted.flatMap((place) =>
    place.endsWith(".test.ts") ? [place] : readdirSync(join(TESTS, place)).map((name) => `${place}/${name}`),
  );
  for (const file of files) {
    if (!file.endsWith(".test.ts") || slow.some((name) => file.endsWith(`/${name}.test.ts`))) continue;
    describe(file, () => {
      jest.requireActual(join(TESTS, file));
    });
  }
}
