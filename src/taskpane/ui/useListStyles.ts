import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A section of the pane with a list in it, and the list's rows with a rule below each. */
export const useListStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  /** A heading that can be given the focus. */
  heading: typographyStyles.subtitle2,
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of view cost nothing to lay out.
    contentVisibility: "auto",
  },
  /** A remark with its cell below it; beside "row". */
  remark: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    containIntrinsicSize: "auto 64px",
  },
});
