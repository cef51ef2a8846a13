import type { Document } from "@xmldom/xmldom";
import type { PackageDraft } from "../package/draft";
import { partOfWorkbook, workbookPath } from "../package/workbookParts";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The least that Excel accepts: one font, the two fills and the one border that it counts on, one format. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The styles part to edit; a workbook that has none gets one. */
export function openStyles(draft: PackageDraft): Document {
  const known = partOfWorkbook(draft.parts, "styles");
  if (known !== null) return draft.document(known);
  const path = "xl/styles.xml";
  if (!draft.has(path)) {
    draft.add(path, CONTENT_TYPE, EMPTY_STYLES);
    draft.addRelationship(workbookPath(draft.parts), "styles", path);
  }
  return draft.document(path);
}
