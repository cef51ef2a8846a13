import { makeStyles, tokens } from "@fluentui/react-components";

/** An icon with its word, which stay together. */
export const useMarkStyle = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
});
