/** Writes the sample workbooks: `npx tsx tests/samples/makeSamples.ts [folder]`, by default assets/samples. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEngine } from "./engine";
import { SAMPLE_FOLDER, SAMPLES } from "./samples";

async function main(): Promise<void> {
  const folder = process.argv[2] ?? SAMPLE_FOLDER;
  const engine = await startEngine();
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(SAMPLES)) {
    const bytes = make(engine);
    writeFileSync(join(folder, name), bytes);
    process.stdout.write(`${name}: ${bytes.length} bytes\n`);
  }
}

void main();
