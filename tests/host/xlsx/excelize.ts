import type * as ExcelizeWasm from "excelize-wasm";
import { readFileSync } from "node:fs";

type ExcelizeModule = typeof ExcelizeWasm;
export type Excelize = Awaited<ReturnType<ExcelizeModule["init"]>>;
export type ExcelizeFile = ReturnType<Excelize["NewFile"]>;

let loaded: Promise<Excelize> | null = null;

/** A second, independent implementation of the file format, to make workbooks with and to read ours with. */
export function loadExcelize(): Promise<Excelize> {
  loaded ??= load();
  return loaded;
}

/** What excelize answers carries its error along; a test wants it thrown. */
export function must<Answer extends { error: string | null }>(answer: Answer): Answer {
  if (answer.error !== null && answer.error !== undefined) throw new Error(`excelize: ${answer.error}`);
  return answer;
}

/**
 * Where it sees Node, excelize-wasm reads its program with import(), which jest's sandbox does not allow; where
 * it does not, it fetches it. So Node is hidden while it loads, and the program is given as an address.
 */
async function load(): Promise<Excelize> {
  const node = globalThis.process;
  let excelize: ExcelizeModule;
  try {
    globalThis.process = Object.create(node, { versions: { value: {} } }) as typeof node;
    excelize = await import("excelize-wasm");
  } finally {
    globalThis.process = node;
  }
  const program = readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"));
  return excelize.init(`data:application/gzip;base64,${program.toString("base64")}`);
}
