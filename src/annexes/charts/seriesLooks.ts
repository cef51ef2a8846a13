import type { SeriesLook } from "../../workbook/plan/writePlan";

/**
 * The looks of the charts' series: told apart by how dark they are also without colour, and each with its name in the legend. By
 * IBCS an outcome is filled, the year before filled in a light colour, a budget outlined and a forecast hatched; Excel's API has no hatching, and
 * a forecast is a broken outline.
 */
export const LOOKS = {
  outcome: { kind: "solid", color: "#1F3864" },
  former: { kind: "solid", color: "#A9B7CC" },
  budget: { kind: "outlined", color: "#1F3864", isBroken: false },
  forecast: { kind: "outlined", color: "#1F3864", isBroken: true },
  /** Light, where the worse is dark. */
  better: { kind: "solid", color: "#5F9E6E" },
  worse: { kind: "solid", color: "#8B1A1A" },
  limit: { kind: "limit", color: "#595959" },
} as const satisfies Readonly<Record<string, SeriesLook>>;
