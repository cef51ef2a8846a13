import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

/** The content of files by their names, with "/" between folders. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** All files below a folder. */
export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join("/"), readFileSync(file)];
    }),
  );
}

/** The names of the files that are not the same in both, or are in one only. */
export function differences(one: Files, other: Files): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return names.filter((name) => {
    const [first, second] = [one[name], other[name]];
    return first === undefined || second === undefined || Buffer.compare(first, second) !== 0;
  });
}

/** As sha256sum writes and reads it. */
export function checksums(files: Files): string {
  const lines = Object.keys(files)
    .toSorted()
    .map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name}\n`);
  return lines.join("");
}

/** The same files give the same bytes: sorted, and with the first day that a zip can name as their time. */
export function zip(files: Files): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const sorted = Object.entries(files).toSorted(([one], [next]) => (one < next ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([name, bytes]) => [name, [bytes, { mtime, level: 9 }]])));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
