import {
  Button,
  Caption1,
  Link,
  makeStyles,
  Subtitle2,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { CopyText } from "../ui/CopyText";
import type { FigureLink, ParagraphModel } from "./summaryModel";
import { TableOfSheet } from "./TableOfSheet";

const useStyles = makeStyles({
  // A list has each sentence on a line of its own.
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
  ask: { alignSelf: "flex-start" },
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
  const { id, heading, copyName, parts, notes, tables, plain } = paragraph;
  return (
    <section className={section} aria-labelledby={`summary-${id}`}>
      <Subtitle2 as="h2" id={`summary-${id}`} lang="sv">
        {heading}
      </Subtitle2>
      <p className={styles.text} lang="sv">
        {parts.map(({ text, link }, index) =>
          link === null ? (
            text
          ) : (
            <Link key={index} as="button" inline aria-label={link.name} onClick={() => onShow(text, link)}>
              {text}
            </Link>
          ),
        )}
      </p>
      {shown !== null && (
        <Button id="open-figure-parts" className={styles.ask} onClick={onAsk}>
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
