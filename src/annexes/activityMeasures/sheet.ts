import { activityMeasures } from "./table";
import { ANNEX_TEXT, footnoteMark } from "../kit/annexText";
import { plainHeadings } from "../kit/sheet/annexContent";
import type { BuildRecordAnnex } from "../kit/sheet/buildAnnex";
import { recordReference } from "../kit/sheet/recordReference";

const { title, rowHeading } = ANNEX_TEXT.activityMeasures;

/** Verksamhetsmått: the actual values of the years and the last of them against budget, in each measure's own unit. */
export const activityMeasuresAnnex: BuildRecordAnnex<"measures"> = (source, input) => {
  const { block, columns, records, years, footnotes } = source;
  const measures = records.map(({ record }) => record);
  const table = activityMeasures(measures, years, footnotes);
  const rows = new Map(records.map(({ record, row }) => [record.id, row]));
  const marks = measures.flatMap((measure): [string, string][] => {
    const mark = footnoteMark(measure);
    return mark === null ? [] : [[measure.id, mark]];
  });
  const used = new Set(measures.map(({ footnote }) => footnote));
  return {
    content: {
      report: "activityMeasures",
      lines: [title, input.committee ?? ""],
      rowHeading,
      headings: plainHeadings([
        ...years.map(String),
        [ANNEX_TEXT.budget, years.at(-1)].join(" "),
        ANNEX_TEXT.variance,
      ]),
      table,
      input: ({ id }, column) => {
        const year = column.kind === "record" ? column.year : null;
        const at = year === null ? columns.budget : (columns.actualValues[years.indexOf(year)] ?? null);
        return recordReference(block.sheet, rows.get(id) ?? 0, at);
      },
      numberFormat: "whole",
      words: null,
      marks: new Map(marks),
      notes: [...footnotes].flatMap(([mark, text]) => (used.has(mark) ? [`${mark} ${text}`] : [])),
      check: null,
      orientation: "Landscape",
      labelWidth: 262,
      figureWidth: 67,
    },
    findings: table.findings,
  };
};
