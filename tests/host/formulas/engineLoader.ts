import { initSync, Model } from "@ironcalc/wasm";

let isReady = false;
let provider: (() => Uint8Array) | null = null;
let isLost = false;

/**
 * Tells whether an error means that the engine has run out of its stack or memory. It computes nothing more in this process
 * then: formulas keep the values that they have.
 */
export function isEngineFailure(error: unknown): boolean {
  // The engine may live in another world than the test, with errors of its own.
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : null;
  const isFailure = name === "RangeError" || name === "RuntimeError";
  isLost ||= isFailure;
  return isFailure;
}

export function isEngineLost(): boolean {
  return isLost;
}

/** Starts the formula engine from the bytes of its wasm file. */
export function initFormulaEngine(bytes: Uint8Array): void {
  if (isReady) return;
  initSync({ module: Uint8Array.from(bytes) });
  isReady = true;
}

/** Says where the bytes are; they are only fetched when a workbook first needs a formula computed. */
export function provideFormulaEngine(bytes: () => Uint8Array): void {
  provider = bytes;
}

/** A new, empty workbook of the engine, with one sheet. */
export function createEngineModel(): Model {
  if (!isReady) {
    if (provider === null) {
      throw new Error("A formula must be computed, but initFormulaEngine(bytes) has not been called.");
    }
    initFormulaEngine(provider());
  }
  return new Model("workbook", "en", "UTC", "en");
}
