import {
  Button,
  Caption1,
  Link,
  makeStyles,
  Subtitle2,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { CopyText } from "../ui/CopyText";
import { keptTogether } from "./keptTogether";
import type { FigureLink, ParagraphModel, TextPart } from "./summaryModel";
import { TableOfSheet } from "./TableOfSheet";

const useStyles = makeStyles({
  // A list has each sentence on a line of its own.
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
  button: { alignSelf: "flex-start" },
  together: { whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ParagraphProps {
  readonly paragraph: ParagraphModel;
  readonly onShow: (text: string, link: FigureLink) => void;
  /** The figure of the paragraph that was shown last; null for none. */
  readonly shown: string | null;
  readonly onAsk: () => void;
}

/** A paragraph of the report, in Swedish whatever the pane speaks; its figures lead to their cells, and to what they consist of. */
export function Paragraph({ paragraph, onShow, shown, onAsk }: ParagraphProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { SUMMARY, figurePartsName } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const { ref, focus } = useFocusTarget();
  const showWhole = (): void => {
    setWhole(true);
    // The button is gone.
    focus();
  };
  const { id, heading, copyName, parts, notes, tables, plain } = paragraph;
  const end = isWhole ? parts.length : endOfFirst(parts);
  const pieces = useMemo(() => keptTogether(parts.slice(0, end)), [parts, end]);
  return (
    <section className={section} aria-labelledby={`summary-${id}`}>
      <Subtitle2 as="h2" id={`summary-${id}`} lang="sv">
        {heading}
      </Subtitle2>
      <p ref={ref} tabIndex={-1} className={styles.text} lang="sv">
        {pieces.map((part, index) =>
          part.kind === "text" ? (
            part.text
          ) : (
            <span key={index} className={styles.together}>
              {part.before}
              <Link
                as="button"
                inline
                aria-label={part.link.name}
                onClick={() => onShow(part.text, part.link)}
              >
                {part.text}
              </Link>
              {part.after}
            </span>
          ),
        )}
      </p>
      {end < parts.length && (
        <Button size="small" className={styles.button} onClick={showWhole}>
          {SUMMARY.showWhole}
        </Button>
      )}
      {shown !== null && (
        <Button id="open-figure-parts" className={styles.button} onClick={onAsk}>
          {figurePartsName(shown)}
        </Button>
      )}
      {notes.map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
      {tables.map((table) => (
        <TableOfSheet key={table.id} table={table} />
      ))}
      <CopyText text={plain} label={SUMMARY.copy} name={copyName} />
    </section>
  );
}

/** So many pieces are shown at first, and on to the end of their sentence; a paragraph that is hardly longer is shown whole. */
const SHOWN_AT_FIRST = 120;

/** Where the sentences that are shown at first end. What is copied is the whole paragraph all the same. */
function endOfFirst(parts: readonly TextPart[]): number {
  if (parts.length < 2 * SHOWN_AT_FIRST) return parts.length;
  const end = parts.findIndex(({ text }, index) => index >= SHOWN_AT_FIRST && /^\s$/.test(text));
  return end === -1 ? parts.length : end;
}
