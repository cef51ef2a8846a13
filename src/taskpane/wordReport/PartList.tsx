import { Body1Strong, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Copy20Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { ReportPart } from "../../app/reportParts";
import type { PaneStore } from "../pane/paneStore";
import { TextByHand } from "../ui/TextByHand";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { ReadParts } from "./slice";
import { writeClipboard } from "./writeClipboard";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  said: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface PartListProps {
  readonly read: ReadParts;
  readonly store: PaneStore;
}

/** The whole report and each of its parts, with a button that copies it. */
export function PartList({ read: { parts, whole }, store }: PartListProps) {
  const lists = useListStyles();
  const { WORD, copyPartName } = useTexts();
  return (
    <section className={lists.section} aria-labelledby="word-parts-heading">
      <Body1Strong as="h3" id="word-parts-heading">
        {WORD.partsHeading}
      </Body1Strong>
      <CopyPart content={whole} place={null} label={WORD.copyAll} name={WORD.copyAll} store={store}>
        <Text>{WORD.allNotCopied}</Text>
      </CopyPart>
      <ul className={lists.list}>
        {parts.map((part) => (
          <li key={part.name} className={lists.row}>
            <CopyPart
              content={part}
              place={part.place}
              title={part.name}
              label={WORD.copy}
              name={copyPartName(part.name)}
              store={store}
            >
              <TextByHand text={part.text} />
            </CopyPart>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CopyPartProps extends Pick<ReportPart, "place"> {
  readonly content: Pick<ReportPart, "html" | "text">;
  /** Stands before the button, in Swedish as in the report. */
  readonly title?: string;
  readonly label: string;
  readonly name: string;
  readonly store: PaneStore;
  /** The message where it could not be copied, and there are no cells to select instead. */
  readonly children: ReactNode;
}

/** Copies and says so; where the clipboard is closed, the cells are selected for Excel's own copying. */
function CopyPart({ content, place, title, label, name, store, children }: CopyPartProps) {
  const styles = useStyles();
  const { WORD, selectedInsteadText } = useTexts();
  const [attempt, setAttempt] = useState<{ readonly content: unknown; readonly isCopied: boolean } | null>(
    null,
  );
  const copy = async (): Promise<void> => {
    // Said anew each time.
    setAttempt(null);
    const isCopied = await writeClipboard(content);
    if (!isCopied && place !== null && !(await store.show(place))) return;
    setAttempt({ content, isCopied });
  };
  // What was said of another reading does not count for this one.
  const isCopied = attempt?.content === content ? attempt.isCopied : null;
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        {title !== undefined && (
          <Text className={styles.name} lang="sv">
            {title}
          </Text>
        )}
        <Button size="small" icon={<Copy20Regular />} aria-label={name} onClick={() => void copy()}>
          {label}
        </Button>
      </div>
      <span role="status">
        {isCopied === true && (
          <Caption1 className={styles.said}>
            <CheckmarkCircle16Regular aria-hidden />
            {WORD.copied}
          </Caption1>
        )}
        {isCopied === false && place !== null && <Text>{selectedInsteadText(place.sheet)}</Text>}
      </span>
      {isCopied === false && place === null && children}
    </div>
  );
}
