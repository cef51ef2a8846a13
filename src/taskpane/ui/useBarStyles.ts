import { makeStyles, tokens } from "@fluentui/react-components";

/** A bar with what can be saved. It stays in view below a long page; over the pane's own padding. */
export const useBarStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: "auto",
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Both on one line, also in the narrowest pane.
  button: { minWidth: 0 },
});

/** A control that gets the focus is not hidden behind the bar. */
export const ABOVE_BAR = { scrollMarginBottom: "120px" };
