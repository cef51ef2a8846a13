import { makeStyles, tokens } from "@fluentui/react-components";

/** The buttons at the top of a page. Excel's own menu lies over the pane's top right corner. */
export const useActionsStyle = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingRight: "24px" },
  // Buttons without a border: two beside each other in the narrowest pane, the first in line with the text below.
  quiet: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});
