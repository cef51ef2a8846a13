import { copyBlocks, type Copied } from "../wordReport/copyBlocks";
import { blocksInWhole, type ReportDocument } from "../wordReport/reportBlocks";
import type { CellPlace } from "../workbook/issues/issue";

/** A part of the report that is copied by itself. */
export interface ReportPart extends Copied {
  readonly name: string;
  /** The cells that show it; null for what is only text. */
  readonly place: CellPlace | null;
}

export interface ReportParts {
  readonly parts: readonly ReportPart[];
  readonly whole: Copied;
}

/** The report to copy: each part with its heading, and all of it. */
export function reportParts({ title, committee, sections }: ReportDocument): ReportParts {
  const blocks = sections.flatMap(blocksInWhole);
  return {
    parts: sections.map(({ name, blocks: own, place }) => ({ name, place, ...copyBlocks(own) })),
    whole: copyBlocks([
      { kind: "heading", level: 1, text: title },
      ...(committee === null ? [] : [{ kind: "paragraph", text: committee } as const]),
      ...blocks,
    ]),
  };
}
