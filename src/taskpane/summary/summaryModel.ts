import type { Summary } from "../../app/summarise";
import type { FigureSource, NoPlaceReason } from "../../domain/summary/figureSource";
import type { SentencePart } from "../../text/cells/summary/sentence";
import {
  plainBody,
  summaryParagraphs,
  type SummaryParagraph,
} from "../../text/cells/summary/summaryParagraphs";
import type { Texts } from "../../text/texts";
import { settingsOf } from "../../workbook/settings/readSettings";
import { tableModel, tablesModel, type TableModel, type TablesModel } from "./tableModel";
import type { CellPlace, Issue, IssueSeverity } from "../../workbook/issues/issue";

/** A figure's way to its cell, and what it is a figure of. */
export interface FigureLink {
  readonly name: string;
  readonly place: CellPlace;
  readonly source: FigureSource;
}

/** A piece of running text; `link` where it is a figure that leads to its cell. */
export interface TextPart {
  readonly text: string;
  readonly link: FigureLink | null;
}

export interface ParagraphModel {
  readonly id: SummaryParagraph["id"];
  readonly heading: string;
  readonly copyName: string;
  readonly parts: readonly TextPart[];
  /** Why some of its figures lead to no cell. */
  readonly notes: readonly string[];
  readonly tables: readonly TableModel[];
  /** As it is copied. */
  readonly plain: string;
}

/** Something that was not read as it stands. */
export interface RemarkModel {
  readonly sentence: string;
  readonly place: CellPlace;
  readonly placeText: string;
}

/** The view "Text" as plain text, each figure with its cell. */
export interface SummaryModel {
  /** The sources that it was computed from, line by line. */
  readonly basis: readonly string[];
  readonly paragraphs: readonly ParagraphModel[];
  readonly tables: TablesModel;
  /** All of it as it is copied, with the headings. */
  readonly plain: string;
  /** The follow-up is not in the text, because there is none that is clear. */
  readonly isWithoutFollowUp: boolean;
  /** The remarks on the reading, the worst first. */
  readonly remarks: readonly RemarkModel[];
  /** How many remarks are not said here; null where all are. */
  readonly more: string | null;
}

/** So many remarks are said: the text is what the view is for. */
const MOST_REMARKS = 5;

/** Remarks that do not matter to the text are not said. */
const REMARK_ORDER: Partial<Record<IssueSeverity, number>> = { error: 0, warning: 1 };

/** @param calculatedAt local ISO date and time to the minute */
export function summaryModel(summary: Summary, calculatedAt: string, texts: Texts): SummaryModel {
  const { facts, wording, placeOf, input, readingIssues } = summary;
  const paragraphs = summaryParagraphs(facts, wording).map((each) => paragraphModel(each, placeOf, texts));
  const remarks = readingIssues
    .filter(({ severity }) => REMARK_ORDER[severity] !== undefined)
    .toSorted((a, b) => (REMARK_ORDER[a.severity] ?? 0) - (REMARK_ORDER[b.severity] ?? 0));
  const rest = remarks.length - MOST_REMARKS;
  return {
    basis: paragraphs.length === 0 ? [] : basisLines(summary, calculatedAt, texts),
    paragraphs,
    tables: tablesModel(summary, settingsOf(input.snapshot).reportTables, texts),
    plain: paragraphs.map(({ heading, plain }) => `${heading}\n${plain}`).join("\n\n"),
    isWithoutFollowUp: input.followUp === null,
    remarks: remarks.slice(0, MOST_REMARKS).map((issue) => remarkModel(issue, summary, texts)),
    more: rest > 0 ? texts.moreRemarksText(rest) : null,
  };
}

function paragraphModel(
  paragraph: SummaryParagraph,
  placeOf: Summary["placeOf"],
  { figureName, copyName, noPlaceText }: Texts,
): ParagraphModel {
  const { id, heading, sentences, isList } = paragraph;
  const without = new Map<NoPlaceReason, Set<string>>();
  const partModel = (part: SentencePart): TextPart => {
    const { text } = part;
    if (part.kind === "text") return { text, link: null };
    const { place, reason } = placeOf(part.source);
    if (place !== null) return { text, link: { name: figureName(text, place), place, source: part.source } };
    without.set(reason, (without.get(reason) ?? new Set()).add(text));
    return { text, link: null };
  };
  return {
    id,
    heading,
    copyName: copyName(heading),
    parts: sentences.flatMap((sentence, at) => [
      ...(at === 0 ? [] : [{ text: isList ? "\n" : " ", link: null }]),
      ...sentence.map(partModel),
    ]),
    notes: [...without].map(([reason, figures]) => noPlaceText(reason, [...figures])),
    tables: paragraph.tables.map(tableModel),
    plain: plainBody(paragraph),
  };
}

/** When and of which sheets the text was computed, and of which days it is. */
function basisLines(
  { facts, input, isDateAssumed }: Summary,
  calculatedAt: string,
  { calculatedText, amountsDateText, assumedDateText }: Texts,
): readonly string[] {
  const { goals, statement, areas, investments, grants, measures, followUpDate, amountsDate } = facts;
  const { records } = input;
  const followUp = goals === null ? [] : (input.followUp?.decoded.blocks.map(({ block }) => block) ?? []);
  const ledger = statement === null && areas === null ? null : input.ledger;
  const spent = investments === null ? null : records.investments;
  const given = grants === null ? null : records.targetedGrants;
  const volumes = measures === null ? null : records.activityMeasures;
  const sources = [ledger, spent, volumes, given];
  const blocks = [...followUp, ...sources.flatMap((source) => source?.block ?? [])];
  const told = facts.tables.map(({ sheet }) => sheet);
  const sheets = [...new Set([...blocks.map(({ sheet }) => sheet.name), ...told])];
  const isOfAnotherDay = (ledger !== null || spent !== null) && amountsDate !== followUpDate;
  return [
    calculatedText(calculatedAt, followUpDate, sheets),
    ...(isOfAnotherDay ? [amountsDateText(amountsDate)] : []),
    ...(isDateAssumed && goals !== null ? [assumedDateText(followUpDate)] : []),
  ];
}

function remarkModel({ detail, place }: Issue, { wording }: Summary, texts: Texts): RemarkModel {
  return { sentence: texts.issueSentence(detail, wording), place, placeText: texts.placeText({ place }) };
}
