import type {
  AmountParts,
  ExplainedFigure,
  FigurePart,
  FigureParts,
  NothingBehind,
  PartGrouping,
  PartKind,
  ShownFigure,
} from "../../app/figureParts";
import { REPORT_WORDS } from "../../annexes/reportNames";
import { sumAmounts } from "../../domain/sumAmounts";
import { indicatorReason } from "../../domain/evaluation";
import type { FigurePartsTexts } from "../../text/figureParts/texts";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { numberedTitle } from "../ui/numberedTitle";

/** A row of the workbook that a part is of, with the way to it. */
export interface RowModel {
  /** "Hemtjänst, rad 21" */
  readonly label: string;
  readonly amount: string;
  /** All of it, as it is read out. */
  readonly name: string;
  readonly place: CellPlace;
}

export interface PartModel {
  readonly name: string;
  readonly amount: string;
  /** "Utfall 2022: −1 200 kr", one for each amount beside. */
  readonly beside: readonly string[];
  /** "3 rader i underlaget" */
  readonly rowsText: string;
  readonly rows: readonly RowModel[];
  /** Of a part with very many rows; null for none. */
  readonly moreRows: string | null;
}

/** The parts of a figure in one way to divide it. */
export interface GroupingModel {
  readonly id: PartKind;
  readonly name: string;
  readonly parts: readonly PartModel[];
  /** The sum of the parts that are not shown; null where all are. */
  readonly left: (shown: number) => string | null;
  readonly sum: string;
  readonly besideSums: readonly string[];
}

/** A line that leads to a cell. */
export interface LineModel {
  readonly title: string;
  readonly result: string;
  readonly place: CellPlace | null;
}

/** The page on a figure, as plain text. */
export interface FigurePartsModel {
  readonly title: string;
  readonly amount: string | null;
  /** The cell that was asked for; null for a figure of the text. */
  readonly place: CellPlace | null;
  readonly agreement: { readonly sentence: string; readonly agrees: boolean } | null;
  /** Why a goal or an indicator has its result. */
  readonly sentences: readonly string[];
  readonly groupings: readonly GroupingModel[];
  readonly list: { readonly heading: string; readonly lines: readonly LineModel[] } | null;
}

/**
 * @param said as the figure is called in the text, for one of those; null for a cell
 * @returns a sentence where there is nothing to show
 */
export function figurePartsModel(
  found: ExplainedFigure | NothingBehind,
  said: string | null,
  texts: Texts,
  own: FigurePartsTexts,
): FigurePartsModel | string {
  if (found.kind === "nothing") return own.nothingBehindSentence(found.code);
  const { parts, shown, wording } = found;
  return {
    ...head(parts, said, own),
    place: shown?.place ?? null,
    agreement: shown === null ? null : agreement(shown, parts, own),
    ...(parts.kind === "amount"
      ? { sentences: [], groupings: groupings(parts, texts, own), list: null }
      : { groupings: [], ...ofFollowUp(parts, wording, texts, own) }),
  };
}

function head(
  parts: FigureParts,
  said: string | null,
  { partAmountText }: FigurePartsTexts,
): Pick<FigurePartsModel, "title" | "amount"> {
  switch (parts.kind) {
    case "amount": {
      const { report, labels, heading, value, isMoney } = parts;
      const title = `${REPORT_WORDS[report].sheet}: ${[...labels, heading].join(", ")}`;
      return { title: withSaid(title, said), amount: partAmountText(value, isMoney) };
    }
    case "goal":
      return { title: withSaid(parts.goal.goal.title, said), amount: null };
    case "indicator":
      return { title: withSaid(parts.indicator.indicator.title, said), amount: null };
    case "index":
      return { title: said ?? "", amount: null };
  }
}

function withSaid(title: string, said: string | null): string {
  return said === null ? title : `${said} – ${title}`;
}

function agreement(
  { value, amount, hasFormula, agrees }: ShownFigure,
  parts: FigureParts,
  { FIGURE_PARTS, differsSentence, otherResultSentence }: FigurePartsTexts,
): FigurePartsModel["agreement"] {
  if (agrees === null) return null;
  if (parts.kind !== "amount") return agrees ? null : { sentence: otherResultSentence(value), agrees };
  if (agrees) return { sentence: FIGURE_PARTS.agrees, agrees };
  const {
    isMoney,
    groupings: [{ sum }],
  } = parts;
  return { sentence: differsSentence({ value, shown: amount, sum, isMoney, hasFormula }), agrees };
}

function groupings(parts: AmountParts, texts: Texts, own: FigurePartsTexts): readonly GroupingModel[] {
  return parts.groupings.map((grouping): GroupingModel => ({
    id: grouping.by,
    name: own.partKindText(grouping.by),
    parts: grouping.parts.map((part) => partModel(part, grouping, parts, texts, own)),
    left(shown) {
      const rest = grouping.parts.slice(shown);
      const value = sumAmounts(rest.map((part) => part.value));
      return rest.length === 0 ? null : own.otherPartsText(rest.length, value, parts.isMoney);
    },
    sum: own.partAmountText(grouping.sum, parts.isMoney),
    besideSums: besideTexts(grouping.besideSums, parts, own),
  }));
}

/** The names of the rows of a part. */
const OTHER_KIND: Readonly<Record<PartKind, PartKind>> = {
  account: "activity",
  activity: "account",
  record: "column",
  column: "column",
};

function partModel(
  { name, value, beside, rows, left }: FigurePart,
  { by }: PartGrouping,
  parts: AmountParts,
  { placeText }: Texts,
  own: FigurePartsTexts,
): PartModel {
  const { isMoney } = parts;
  return {
    name: own.partName(by, name),
    amount: own.partAmountText(value, isMoney),
    beside: besideTexts(beside, parts, own),
    rowsText: own.partRowsText(by, rows.length + left.count),
    rows: rows.map((row): RowModel => {
      const amount = own.partAmountText(row.value, isMoney);
      const name = row.name === "" ? "" : own.partName(OTHER_KIND[by], row.name);
      const label = own.partRowLabel(name, /\d+/.exec(row.place.address)?.[0] ?? "");
      return {
        label,
        amount,
        name: own.partRowName(label, amount, placeText({ place: row.place })),
        place: row.place,
      };
    }),
    moreRows: left.count === 0 ? null : own.moreRowsText(left.count, left.value, isMoney),
  };
}

function besideTexts(
  values: readonly (number | null)[],
  { beside, isMoney }: AmountParts,
  { besideText }: FigurePartsTexts,
): readonly string[] {
  return values.flatMap((value, at) =>
    value === null ? [] : [besideText(beside[at] ?? "", value, isMoney)],
  );
}

function ofFollowUp(
  parts: Exclude<FigureParts, AmountParts>,
  wording: LevelWording | null,
  texts: Texts,
  own: FigurePartsTexts,
): Pick<FigurePartsModel, "sentences" | "list"> {
  if (wording === null) return { sentences: [], list: null };
  switch (parts.kind) {
    case "goal": {
      const { reason } = parts.goal;
      const sentences = [texts.goalScoreSentence(reason, wording), texts.goalLevelSentence(reason, wording)];
      return {
        sentences: sentences.filter((sentence) => sentence !== ""),
        list: {
          heading: own.FIGURE_PARTS.indicators,
          lines: parts.indicators.map(({ indicator, place }): LineModel => {
            const {
              level,
              levelScore,
              indicator: { nr, title, weight },
            } = indicator;
            const result = [
              texts.levelWord(level, wording),
              ...(levelScore === null ? [] : [texts.valueText(levelScore)]),
              ...(weight === 1 ? [] : [own.weightText(weight)]),
            ];
            return { title: numberedTitle({ nr, title }), result: result.join(", "), place };
          }),
        },
      };
    }
    case "indicator": {
      const { indicator, unit, place } = parts;
      const { measure } = indicator.step;
      const isMeasured = measure.kind === "quantitative";
      return {
        sentences: [texts.levelReasonSentence(indicatorReason(indicator), unit)].filter(
          (each) => each !== "",
        ),
        list: {
          heading: own.FIGURE_PARTS.indicators,
          lines: [
            {
              title: isMeasured ? texts.outcomeText(measure, unit) : indicator.indicator.title,
              result: texts.levelWord(indicator.level, wording),
              place,
            },
          ],
        },
      };
    }
    case "index":
      return {
        sentences: [],
        list: {
          heading: own.FIGURE_PARTS.goals,
          lines: parts.goals.map(({ goal: { goal, score, range, level }, place }) => ({
            title: numberedTitle(goal),
            result: `${texts.levelWord(level, wording)}, ${texts.goalScoreText(score, range)}`,
            place,
          })),
        },
      };
  }
}
