import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Copy20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { TextByHand } from "./TextByHand";
import { useTexts } from "./useTexts";

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  copied: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** How copying a text went. */
interface Attempt {
  readonly text: string;
  readonly isCopied: boolean;
}

interface CopyTextProps {
  readonly text: string;
  /** The button's words. */
  readonly label: string;
  /** The same, told apart from the other buttons. */
  readonly name?: string;
}

/** Copies a text and says so. Where the clipboard is closed, as it can be in Excel on the web, the text is there to copy by hand. */
export function CopyText({ text, label, name = label }: CopyTextProps) {
  const styles = useStyles();
  const { SUMMARY } = useTexts();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const copy = async (): Promise<void> => {
    // Said anew each time.
    setAttempt(null);
    setAttempt({ text, isCopied: await isWritten(text) });
  };
  // What was said of another text does not count for this one.
  const isCopied = attempt?.text === text ? attempt.isCopied : null;
  return (
    <div className={styles.copy}>
      <div className={styles.row}>
        <Button size="small" icon={<Copy20Regular />} aria-label={name} onClick={() => void copy()}>
          {label}
        </Button>
        <span role="status">
          {isCopied === true && (
            <Caption1 className={styles.copied}>
              <CheckmarkCircle16Regular aria-hidden />
              {SUMMARY.copied}
            </Caption1>
          )}
        </span>
      </div>
      {isCopied === false && <TextByHand text={text} />}
    </div>
  );
}

async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
