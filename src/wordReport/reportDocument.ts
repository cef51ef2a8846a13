import { REPORTS, REPORT_WORDS, type ReportName } from "../annexes/reportNames";
import type { SummaryFacts } from "../domain/summary/summaryFacts";
import type { LevelWording } from "../workbook/scale/scaleWords";
import {
  plainParagraph,
  summaryParagraphs,
  type SummaryParagraph,
} from "../text/cells/summary/summaryParagraphs";
import { decisionPoints } from "../text/cells/summary/decisionSentences";
import { DECISION_HEADING, FIELD_NAMES, SECTION_NAMES, WORD_REPORT } from "../text/cells/wordReportText";
import { filledArea } from "../reports/ownSheet/planOwnSheet";
import { areaAddress } from "../workbook/grid/cellAddress";
import type { SheetSnapshot } from "../workbook/grid/snapshot";
import { plainSentence } from "../text/cells/summary/sentence";
import { headingPeriodText } from "../text/cells/headingPeriodText";
import type { ReportBlock, ReportDocument, ReportSection } from "./reportBlocks";
import { tableBlock } from "./tableBlock";
import { sheetBlocks, type StandingAnnex } from "./sheetBlocks";

/** The sources of the document. */
export interface ReportSources {
  readonly committee: string | null;
  /** Last year and month: "2023-12". */
  readonly period: string;
  readonly facts: SummaryFacts;
  readonly wording: LevelWording;
  readonly annexes: readonly StandingAnnex[];
}

/** The paragraph that each stands under; without it, it is a section by itself. */
const WITHIN: Readonly<Record<SummaryParagraph["id"], SummaryParagraph["id"] | null>> = {
  goals: null,
  overarchingGoals: "goals",
  goalForecasts: "goals",
  namedGoals: "goals",
  economy: null,
  activities: "economy",
  measures: "economy",
  grants: "economy",
  deviations: "economy",
  actions: "economy",
  assignments: null,
  internalControl: null,
};
/** The paragraph that a short table stands after. */
const TEXT_OF: Partial<Record<ReportName, SummaryParagraph["id"]>> = {
  politicalActivity: "activities",
  targetedGrants: "grants",
};
/** In the order of the published report: the goals, and then the economy with its tables. */
const PARAGRAPH_ORDER = [
  "goals",
  "overarchingGoals",
  "goalForecasts",
  "namedGoals",
  "assignments",
  "internalControl",
  "economy",
  "activities",
  "measures",
  "deviations",
  "grants",
  "actions",
] as const satisfies readonly SummaryParagraph["id"][];

/** The report: its running text with the short tables, and then the annexes. What the workbook does not have is left out. */
export function reportDocument(sources: ReportSources): ReportDocument {
  const { committee, period, facts, wording, annexes } = sources;
  const paragraphs = summaryParagraphs(facts, wording);
  const title = `${WORD_REPORT.title} ${headingPeriodText(period)}`;
  const standing = REPORTS.flatMap((report) => annexes.filter((annex) => annex.report === report));
  const placed = (place: "text" | "annex"): readonly StandingAnnex[] =>
    standing.filter(({ report }) => REPORT_WORDS[report].inDocument === place);
  return {
    title,
    committee,
    fields: new Map([
      [FIELD_NAMES.committee, committee ?? ""],
      [FIELD_NAMES.period, headingPeriodText(period)],
    ]),
    sections: [
      ...decisionSection(facts),
      ...PARAGRAPH_ORDER.flatMap((id) => paragraphs.filter((each) => each.id === id)).flatMap((paragraph) => {
        const isWithin = paragraphs.some(({ id }) => id === WITHIN[paragraph.id]);
        const tables = placed("text").filter(({ report }) => TEXT_OF[report] === paragraph.id);
        return [
          textSection(paragraph, isWithin ? 2 : 1),
          ...tables.map((annex) => {
            const goesOn = REPORT_WORDS[annex.report].footer === paragraph.heading;
            return { ...annexSection(annex, 2, false), goesOn };
          }),
        ];
      }),
      ...placed("text")
        .filter(({ report }) => !paragraphs.some(({ id }) => id === TEXT_OF[report]))
        .map((annex) => annexSection(annex, 2, false)),
      ...placed("annex").map((annex) => annexSection(annex, 1, true)),
    ],
  };
}

/** Förslag till beslut, its points numbered where there are several. */
function decisionSection(facts: SummaryFacts): readonly ReportSection[] {
  const points = decisionPoints(facts);
  if (points.length === 0) return [];
  const texts = points.length === 1 ? points : points.map((point, at) => `${at + 1}. ${point}`);
  return [
    {
      name: SECTION_NAMES.decision,
      orientation: "Portrait",
      isAnnex: false,
      blocks: [
        { kind: "heading", level: 1, text: DECISION_HEADING },
        ...texts.map((text): ReportBlock => ({ kind: "paragraph", text })),
      ],
      goesOn: false,
      place: null,
    },
  ];
}

function textSection(paragraph: SummaryParagraph, level: 1 | 2): ReportSection {
  return {
    name: SECTION_NAMES[paragraph.id],
    orientation: "Portrait",
    isAnnex: false,
    blocks: [
      { kind: "heading", level, text: paragraph.heading },
      ...paragraphsOf(paragraph).map((text): ReportBlock => ({ kind: "paragraph", text })),
      ...paragraph.tables.map((table) => tableBlock(table, paragraph.tables.length > 1)),
    ],
    goesOn: false,
    place: null,
  };
}

function paragraphsOf(paragraph: SummaryParagraph): readonly string[] {
  return paragraph.isList ? paragraph.sentences.map(plainSentence) : [plainParagraph(paragraph)];
}

/** All that we have filled of a sheet, as its mark says. */
function filledAddress(sheet: SheetSnapshot): string {
  const area = filledArea(sheet);
  return area === undefined ? "A1" : areaAddress(area);
}

function annexSection(annex: StandingAnnex, level: 1 | 2, isAnnex: boolean): ReportSection {
  const { sheet, footer } = REPORT_WORDS[annex.report];
  const heading: ReportBlock = { kind: "heading", level, text: footer };
  return {
    name: sheet,
    orientation: isAnnex ? (annex.planned.dress?.page.orientation ?? "Portrait") : "Portrait",
    isAnnex,
    blocks: [heading, ...sheetBlocks(annex)],
    goesOn: false,
    place: { sheet: annex.sheet.name, address: filledAddress(annex.sheet) },
  };
}
