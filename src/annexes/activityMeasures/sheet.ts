import { activityMeasures } from "./table";
import { AMOUNT_WORDS } from "../kit/words";
import { WORDS, footnoteMark } from "./words";
import { plainHeadings } from "../kit/sheet/annexContent";
import type { BuildRecordAnnex } from "../kit/sheet/buildAnnex";
import { recordInput } from "../kit/sheet/recordInput";
import { ACTIVITY_MEASURE_SOURCE, type ActivityMeasureSource } from "./source";

const { title, rowHeading } = WORDS;

/** Verksamhetsmått: the actual values of the years and the last of them against budget, in each measure's own unit. */
export const activityMeasuresAnnex: BuildRecordAnnex<ActivityMeasureSource> = (source, input) => {
  const { records, years, footnotes } = source;
  const measures = records.map(({ record }) => record);
  const table = activityMeasures(measures, years, footnotes);
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
        [AMOUNT_WORDS.budget, years.at(-1)].join(" "),
        AMOUNT_WORDS.variance,
      ]),
      table,
      input: recordInput(source, (column) => ACTIVITY_MEASURE_SOURCE.columnOf(source, column)),
      numberFormat: "whole",
      share: null,
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
