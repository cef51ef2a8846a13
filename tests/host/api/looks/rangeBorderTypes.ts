import type { CellBorder } from "../../model/cellBorder";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import {
  BORDER_STYLES,
  BORDER_WEIGHTS,
  lineOfStyle,
  lineOfWeight,
  styleOfLine,
  weightOfLine,
} from "./borderLines";
import { borderAt, cellsWithSide, SIDES, setBorder, type Side } from "./cellBorders";
import { color } from "./styleProperties";
import type { RangeTarget } from "../session/targets";
import { boundedRange } from "../range/writeGrid";

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

/** One property of the lines that a side of a range is made of: null where they differ. */
function bordered(
  read: (border: CellBorder | null) => string,
  change: (border: CellBorder | null, value: unknown) => CellBorder | null,
): Scalar<BorderTarget> {
  return {
    get: ({ range, side }) => {
      const found = new Set(
        cellsWithSide(boundedRange(range).area, side).map((place) => read(borderAt(range, place))),
      );
      const [first = read(null)] = found;
      return found.size > 1 ? null : first;
    },
    set: ({ range, side }, value) => {
      const { session, sheet, area } = boundedRange(range);
      session.requireUnprotected(sheet, "formatCells");
      const changes = cellsWithSide(area, side).map(
        (place) => [place, change(borderAt(range, place), value)] as const,
      );
      for (const [place, border] of changes) setBorder(range, place, border);
      session.changes.cells(sheet.id, area);
    },
  };
}

const rangeBorderType: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: bordered(
      (border) => (border === null ? "None" : styleOfLine(border.line)),
      (border, value) => {
        const style = oneOf(value, BORDER_STYLES);
        if (style === "None") return null;
        const weight = border === null ? null : weightOfLine(border.line);
        return { line: lineOfStyle(style, weight), color: border?.color ?? null };
      },
    ),
    Weight: bordered(
      (border) => (border === null ? "Thin" : weightOfLine(border.line)),
      (border, value) => {
        const style = border === null ? "Continuous" : styleOfLine(border.line);
        return { line: lineOfWeight(oneOf(value, BORDER_WEIGHTS), style), color: border?.color ?? null };
      },
    ),
    // A colour for a line that is not there draws a thin one.
    Color: bordered(
      (border) => border?.color ?? "#000000",
      (border, value) => ({ line: border?.line ?? "thin", color: color(value) }),
    ),
  },
};

export const rangeBorderCollectionType: ObjectType<RangeTarget> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((side) => HostObject.of(rangeBorderType, { range, side })),
  indexer: (range, call) => HostObject.of(rangeBorderType, { range, side: oneOf(call.at(0), SIDES) }),
  methods: {
    GetItemAt: (range, call) => {
      const side = SIDES[call.integer(0)];
      if (side === undefined) throw hostError("InvalidArgument");
      return HostObject.of(rangeBorderType, { range, side });
    },
  },
};

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const known = choices.find((choice) => choice === value);
  if (known === undefined) throw hostError("InvalidArgument", String(value));
  return known;
}
