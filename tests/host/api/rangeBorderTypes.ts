import { hostError } from "../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../wire/objectType";
import { NO_BORDER, type BorderExtras } from "./sheetExtras";
import { color } from "./styleProperties";
import type { RangeTarget } from "./targets";
import { cellsOf, commonValue } from "./writeFormat";

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: string;
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** Borders are remembered by side for every cell of the range, but not drawn or saved. */
function bordered(name: keyof BorderExtras, accept: (value: unknown) => string): Scalar<BorderTarget> {
  return {
    get: ({ range, side }) =>
      commonValue(range, (row, column) => {
        const borders = range.session.extras(range.sheet).cells.get(`${row}:${column}`)?.borders;
        return (borders?.[side] ?? NO_BORDER)[name];
      }),
    set: ({ range, side }, value) => {
      const { session, sheet, area } = range;
      const accepted = accept(value);
      session.requireUnprotected(sheet);
      const { cells } = session.extras(sheet);
      for (const { row, column } of cellsOf(area)) {
        const before = cells.get(`${row}:${column}`);
        const border = { ...(before?.borders?.[side] ?? NO_BORDER), [name]: accepted };
        cells.set(`${row}:${column}`, { ...before, borders: { ...before?.borders, [side]: border } });
      }
      session.changes.cells(sheet.id, area);
    },
  };
}

const rangeBorderType: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: bordered("Style", (value) => oneOf(value, STYLES)),
    Weight: bordered("Weight", (value) => oneOf(value, WEIGHTS)),
    Color: bordered("Color", color),
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

function oneOf(value: unknown, choices: readonly string[]): string {
  if (typeof value !== "string" || !choices.includes(value))
    throw hostError("InvalidArgument", String(value));
  return value;
}
