import { fieldPlace } from "../rows/rowReader";
import { readDoubts, type Doubt } from "../rows/doubtfulCells";
import type { FollowUpBlock } from "../layout/followUpBlock";
import type { Question } from "./question";
import type { ClearReading } from "./questionsOf";

/** Asks the meaning of "11/12", once for all cells that hold the like. */
export function slashQuestion({ layout, settings }: ClearReading): readonly Question[] {
  if (settings.slashes !== null) return [];
  const asking = doubtsOf(layout, "slash");
  const [first] = asking;
  if (first === undefined) return [];
  const { raw, otherwise } = first.doubt;
  const [part = "", whole = ""] = otherwise.split(" av ");
  return [
    {
      id: "slashes",
      detail: { code: "slashes", count: asking.length, raw },
      place: placeOf(first),
      options: [
        {
          id: "ofWhole",
          detail: { code: "slashOfWhole", raw, part, whole },
          isProposed: true,
          answer: { kind: "settings", settings: { slashes: "ofWhole" } },
        },
        {
          id: "several",
          detail: { code: "slashSeveral", raw },
          isProposed: false,
          answer: { kind: "settings", settings: { slashes: "several" } },
        },
      ],
    },
  ];
}

/** Asks of the last figure of "851", where there is a note 1 below the table, once for all cells that hold the like. */
export function footnoteQuestion({ layout, settings }: ClearReading): readonly Question[] {
  if (settings.footnotes !== null) return [];
  const asking = doubtsOf(layout, "footnote");
  const [first] = asking;
  if (first === undefined) return [];
  const { raw, otherwise } = first.doubt;
  return [
    {
      id: "footnotes",
      detail: { code: "footnotes", count: asking.length, raw, understood: otherwise },
      place: placeOf(first),
      options: [
        {
          id: "raised",
          detail: { code: "footnoteRaised", raw, understood: otherwise },
          isProposed: true,
          answer: { kind: "settings", settings: { footnotes: "raised" } },
        },
        {
          id: "digits",
          detail: { code: "footnoteDigits", raw },
          isProposed: false,
          answer: { kind: "settings", settings: { footnotes: "digits" } },
        },
      ],
    },
  ];
}

interface PlacedDoubt {
  readonly block: FollowUpBlock;
  readonly doubt: Doubt;
}

function doubtsOf({ blocks }: ClearReading["layout"], kind: Doubt["kind"]): readonly PlacedDoubt[] {
  return blocks.flatMap((block) =>
    readDoubts(block).doubts.flatMap((doubt) => (doubt.kind === kind ? [{ block, doubt }] : [])),
  );
}

function placeOf({ block, doubt: { row, field } }: PlacedDoubt): Question["place"] {
  return fieldPlace({ block, row }, field);
}
