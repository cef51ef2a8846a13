import { join } from "node:path";
import { init } from "excelize-wasm";

export type Engine = Awaited<ReturnType<typeof init>>;

/** Starts the spreadsheet engine; it can make any number of workbooks. */
export function startEngine(): Promise<Engine> {
  return init(join(__dirname, "../../node_modules/excelize-wasm/excelize.wasm.gz"));
}

/** Turns the engine's error results into exceptions. */
export function checked<T extends { error: string | null }>(result: T): T {
  if (result.error !== null) throw new Error(result.error);
  return result;
}
