import { patchDetector, patchDocument, PatchType, TextRun, type IPatch } from "docx";
import type { ReportDocument } from "./reportBlocks";
import { wordElements } from "./wordElements";
import type { WordFile } from "./wordFile";

/** How wide a table becomes in a template, in twentieths of a point: the text's width on A4 with margins of 2.5 cm. */
const TABLE_WIDTH = 9_070;

/**
 * The report in the municipality's own template: each name in double braces that the report has becomes its part, and all
 * else stays as it is. A part that is text stands without its heading, which is the template's.
 */
export async function fillTemplate(report: ReportDocument, template: Uint8Array): Promise<WordFile> {
  const names = await patchDetector({ data: template, trimPlaceholders: true });
  const patches = new Map<string, IPatch>();
  for (const [name, text] of report.fields)
    patches.set(name, { type: PatchType.PARAGRAPH, children: [new TextRun(text)] });
  for (const { name, blocks } of report.sections) {
    const [, ...body] = blocks;
    patches.set(name, {
      type: PatchType.DOCUMENT,
      children: body.flatMap((block) => wordElements(block, TABLE_WIDTH)),
    });
  }
  const file = await patchDocument({
    outputType: "uint8array",
    data: template,
    patches: Object.fromEntries([...patches].filter(([name]) => names.includes(name))),
    trimPlaceholders: true,
  });
  return { file, missing: [...new Set(names)].filter((name) => !patches.has(name)) };
}
