import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Page } from "./pane/paneState";
import { useTexts } from "./ui/useTexts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    gap: tokens.spacingHorizontalL,
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalL,
  },
  // As high as WCAG 2.2 asks of what is clicked.
  link: { minHeight: "24px" },
});

/** The way to what is seldom needed. */
export function Footer({ onOpen }: { readonly onOpen: (page: Page) => void }) {
  const styles = useStyles();
  const { PAGE_NAMES, JOURNAL } = useTexts();
  return (
    <nav className={styles.footer} aria-label={PAGE_NAMES.label}>
      <Link
        as="button"
        className={styles.link}
        id="open-settings"
        onClick={() => onOpen({ kind: "settings" })}
      >
        {PAGE_NAMES.settings}
      </Link>
      <Link as="button" className={styles.link} id="open-journal" onClick={() => onOpen({ kind: "journal" })}>
        {JOURNAL.title}
      </Link>
      <Link as="button" className={styles.link} id="open-help" onClick={() => onOpen({ kind: "help" })}>
        {PAGE_NAMES.help}
      </Link>
    </nav>
  );
}
