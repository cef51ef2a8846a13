import { Caption1, Link, makeStyles, Subtitle2, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellPlace } from "../../workbook/issues/issue";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { CopyText } from "../ui/CopyText";
import type { ParagraphModel } from "./summaryModel";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ParagraphProps {
  readonly paragraph: ParagraphModel;
  readonly onShow: (place: CellPlace) => void;
}

/** A paragraph of the report, in Swedish whatever the pane speaks; its figures lead to their cells. */
export function Paragraph({ paragraph, onShow }: ParagraphProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { SUMMARY } = useTexts();
  const { id, heading, copyName, parts, notes, plain } = paragraph;
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
            <Link key={index} as="button" inline aria-label={link.name} onClick={() => onShow(link.place)}>
              {text}
            </Link>
          ),
        )}
      </p>
      {notes.map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
      <CopyText text={plain} label={SUMMARY.copy} name={copyName} />
    </section>
  );
}
