import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { connectClient, type ClientExtension } from "./clientConnection";
import type { ExcelHost } from "./excelHost";
import { provideFormulaEngine } from "./formulas/engineLoader";
import { createOfficeStub, type OfficeStub, type OfficeStubOptions } from "./officeStub";

/** The genuine client: what `globalThis.Excel`, `Office` and `OfficeExtension` are in a pane. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: OfficeStub;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Stops the events of the host. */
  readonly disconnect: () => void;
}

const CLIENT_FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
const ENGINE_FILE = "@ironcalc/wasm/wasm_bg.wasm";

let script: Script | null = null;

provideFormulaEngine(() => readFileSync(require.resolve(ENGINE_FILE)));

/**
 * Loads the unmodified office.js client into a context of its own and connects it to the host: code that uses
 * Excel.run cannot tell the difference. Its errors are errors of the caller's world, and so are the arrays it
 * reads from cells, which the host makes.
 */
export function loadOfficeClient(host: ExcelHost, options: OfficeStubOptions = {}): OfficeClient {
  script ??= new Script(readFileSync(require.resolve(CLIENT_FILE), "utf8"), {
    filename: "excel-web-16.00.debug.js",
  });
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    navigator: { userAgent: "node" },
    // The caller's own, so that `error instanceof Error` and awaiting hold outside the context.
    Error,
    Promise,
  };
  globals["window"] = globals;
  globals["self"] = globals;
  createContext(globals);
  script.runInContext(globals);
  const office = createOfficeStub(options);
  // The client asks window.Office which requirement sets the host supports.
  globals["Office"] = office;
  const disconnect = connectClient(globals["OfficeExtension"] as ClientExtension, host);
  return {
    Excel: globals["Excel"] as typeof Excel,
    Office: office,
    OfficeExtension: globals["OfficeExtension"] as typeof OfficeExtension,
    disconnect,
  };
}
