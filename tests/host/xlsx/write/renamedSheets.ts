import { UnsavableChangeError } from "../errors";
import type { OpenedWorkbook } from "../openWorkbook";
import { decodeXml } from "../xml/encoding";

/** Parts that can hold references to sheets: those of the workbook itself, not texts, themes or properties. */
const PARTS_WITH_FORMULAS = /^xl\/(?!sharedStrings|theme|comments|threadedComments|persons|_rels).*\.xml$/i;

/**
 * Formulas, charts, rules and print areas name sheets by their names. Renaming in memory changes only what the
 * model holds, so a file where the old name is still used anywhere is not written.
 */
export function requireNoOldNames(opened: OpenedWorkbook, parts: ReadonlyMap<string, Uint8Array>): void {
  const { model, workbookPart, sheetIds } = opened;
  const renamed = workbookPart.sheets.filter(({ name }, at) => {
    const sheet = model.sheetById(sheetIds[at] ?? "");
    return sheet !== null && sheet.name !== name && model.findSheet(name) === null;
  });
  if (renamed.length === 0) return;
  for (const [path, bytes] of parts) {
    if (!PARTS_WITH_FORMULAS.test(path)) continue;
    const text = decodeXml(bytes, path)
      .text.replace(/&(?:apos|#39);/g, "'")
      .replaceAll("&amp;", "&");
    for (const { name } of renamed) {
      if (reference(name).test(text)) {
        throw new UnsavableChangeError(
          `The sheet ${name} has been renamed, but ${path} refers to it by that name`,
        );
      }
    }
  }
}

/** "Blad1!" not as the end of a longer name, or "'Blad 1'!". */
function reference(name: string): RegExp {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${literal(name)}!|'${literal(name.replaceAll("'", "''"))}'!`, "iu");
}
