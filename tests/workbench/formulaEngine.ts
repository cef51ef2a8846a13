import { initFormulaEngine } from "../host/formulas/engineLoader";

/** Fetches the formula engine's WebAssembly, which the workbook needs to compute anything. */
export async function provideEngine(): Promise<void> {
  const response = await fetch(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
  if (!response.ok) throw new Error(`The formula engine could not be fetched: ${response.status}`);
  initFormulaEngine(new Uint8Array(await response.arrayBuffer()));
}
