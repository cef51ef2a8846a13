import type { PositioningShorthand } from "@fluentui/react-components";

/** A list opens below or above its field, as wide as that, and never reaches out of a low pane. */
export const LIST_POSITION: PositioningShorthand = {
  position: "below",
  align: "start",
  matchTargetSize: "width",
  autoSize: "height",
  overflowBoundaryPadding: 4,
};
