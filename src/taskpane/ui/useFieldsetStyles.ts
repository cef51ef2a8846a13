import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Fields that belong together, under their legend. */
export const useFieldsetStyles = makeStyles({
  fieldset: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // As narrow as the pane, whatever stands in it.
    minWidth: 0,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    border: "none",
  },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
});
