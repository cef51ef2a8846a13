import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first day a zip file can name, in local time, so that the stamp is the same in every time zone. */
const EPOCH = new Date(1980, 0, 1);

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Repacks a workbook so that the same content is the same bytes, and mends three things the writer leaves
 * different from Excel: a filter that hides nothing is marked as filtering, the filter's range is absolute,
 * and the value of a formula is marked as text (every formula in the samples is a number).
 */
export function normalisePackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort((a, b) =>
    a === CONTENT_TYPES ? -1 : b === CONTENT_TYPES ? 1 : a < b ? -1 : 1,
  );
  const repacked: Record<string, Uint8Array> = {};
  for (const name of names) {
    const part = parts[name];
    if (part === undefined) continue;
    repacked[name] = name.startsWith("xl/worksheets/sheet") ? mendWorksheet(part) : part;
  }
  return zipSync(repacked, { mtime: EPOCH, level: 9 });
}

function mendWorksheet(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part)
    .replace(' filterMode="true"', "")
    .replace(/<autoFilter ref="([^"]*)"/, (_, ref: string) => `<autoFilter ref="${ref.replaceAll("$", "")}"`)
    .replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?) t="str"(?=><f>)/g, "$1");
  return strToU8(xml);
}
