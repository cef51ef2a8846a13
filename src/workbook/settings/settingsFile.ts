import * as v from "valibot";
import { storedMapping, type StoredMapping } from "../layout/mapping";
import { RefusedError } from "../issues/refusal";
import { addinSettings, type AddinSettings } from "./addinSettings";

/** The settings that a file carries from one workbook to another of the same layout. */
export interface SettingsFile {
  readonly settings: AddinSettings;
  /** How the workbook is read; null where the controller has not said anything of that. */
  readonly mapping: StoredMapping | null;
}

const FORMAT = "maluppfoljning-installningar";
const VERSION = 1;

const settingsFile = v.object({ settings: addinSettings, mapping: v.nullable(storedMapping) });

/** Any version of the file: what tells whose it is, and from when. */
const versioned = v.object({ version: v.number() });
const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  settings: versioned,
  mapping: v.nullable(versioned),
});

/** The file's text, laid out for people to read. */
export function settingsFileText({ settings, mapping }: SettingsFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings, mapping }, null, 2)}\n`;
}

/** Reads a file's text. Throws RefusedError for another file, one of a later version, and one with something wrong in it. */
export function parseSettingsFile(text: string): SettingsFile {
  const content = parseJson(text);
  const file = v.safeParse(envelope, content);
  if (!file.success) throw new RefusedError({ code: "noSettingsFile" });
  const { version, settings, mapping } = file.output;
  if (Math.max(version, settings.version, mapping?.version ?? 0) > VERSION)
    throw new RefusedError({ code: "settingsFileNewer" });
  const result = v.safeParse(settingsFile, content);
  if (result.success) return result.output;
  const [problem] = result.issues;
  throw new RefusedError({ code: "settingsFileInvalid", property: v.getDotPath(problem) ?? "" });
}

/** Undefined, which is no settings file, for what is no JSON. A mark of the byte order first is left out. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
