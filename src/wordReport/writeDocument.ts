import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { blocksInWhole, type ReportDocument, type ReportSection } from "./reportBlocks";
import { STYLE, wordElements } from "./wordElements";

/** A4 and its margins, in twentieths of a point. */
const [SHORT_SIDE, LONG_SIDE, MARGIN] = [11_906, 16_838, 1_304];
const FONT = "Calibri";
const INK = "1F3864";

/** The report as a .docx of our own look: A4, in Swedish, with Word's own heading styles and numbered pages. */
export async function writeDocument(report: ReportDocument): Promise<Uint8Array> {
  const { title, committee } = report;
  const document = new Document({
    title,
    ...(committee !== null && { subject: committee }),
    creator: committee ?? "",
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: "sv-SE" } }, paragraph: {} },
        title: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 60 } } },
        heading1: heading(30, 360),
        heading2: heading(25, 280),
        heading3: heading(22, 220),
        caption: {
          run: { size: 20, bold: true, italics: false, color: "404040" },
          paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
        },
      },
      paragraphStyles: [
        { id: "Normal", name: "Normal", paragraph: { spacing: { after: 140, line: 276 } } },
        style(STYLE.cell, "Tabelltext", 18, { before: 20, after: 20, line: 240 }),
        style(STYLE.note, "Tabellnot", 17, { before: 40, after: 0, line: 240 }),
        style(STYLE.source, "Tabellkälla", 17, { before: 40, after: 240, line: 240 }),
      ],
    },
    sections: pagesOf(report).map((sections, at) => wordSection(report, sections, at === 0)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function heading(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  };
}

function style(
  id: string,
  name: string,
  size: number,
  spacing: { before: number; after: number; line: number },
) {
  return { id, name, basedOn: "Normal", run: { size }, paragraph: { spacing } };
}

/** Sections that follow each other on the same pages; an annex begins on a page of its own. */
function pagesOf({ sections }: ReportDocument): readonly (readonly ReportSection[])[] {
  const pages: ReportSection[][] = [];
  for (const section of sections) {
    const last = pages.at(-1);
    const isTurned = last?.[0]?.orientation !== section.orientation;
    if (last === undefined || section.isAnnex || isTurned) pages.push([section]);
    else last.push(section);
  }
  return pages;
}

function wordSection(
  { title, committee }: ReportDocument,
  sections: readonly ReportSection[],
  isFirst: boolean,
): ISectionOptions {
  const isLandscape = sections[0]?.orientation === "Landscape";
  const width = (isLandscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: SHORT_SIDE,
          height: LONG_SIDE,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    footers: { default: footer([committee, title].filter((each) => each !== null).join(" · ")) },
    children: [
      ...(isFirst ? titleOf(title, committee) : []),
      ...sections.flatMap(blocksInWhole).flatMap((block) => wordElements(block, width)),
    ],
  };
}

function titleOf(title: string, committee: string | null): readonly Paragraph[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...(committee === null
      ? []
      : [new Paragraph({ children: [new TextRun({ text: committee, size: 26 })] })]),
  ];
}

/** The footer: the document's title, and "Sida 2 av 9". */
function footer(text: string): Footer {
  const run = { size: 17, color: "404040" };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ ...run, text: `${text} · ` }),
          new TextRun({ ...run, children: ["Sida ", PageNumber.CURRENT, " av ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
