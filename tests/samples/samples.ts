import { join } from "node:path";
import { book2020 } from "./book2020";
import { book2022 } from "./book2022";
import { book2023 } from "./book2023";
import type { Engine } from "./engine";

export const SAMPLE_FOLDER = join(__dirname, "../../assets/samples");

/** The sample workbooks by file name. The same input gives the same bytes. */
export const SAMPLES: Readonly<Record<string, (engine: Engine) => Uint8Array>> = {
  "uppfoljning-2020-08.xlsx": book2020,
  "uppfoljning-2022-08.xlsx": book2022,
  "uppfoljning-2023.xlsx": book2023,
};
