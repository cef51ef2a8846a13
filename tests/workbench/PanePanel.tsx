import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    width: "350px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: "flex", alignItems: "center", height: "40px", padding: `0 ${tokens.spacingHorizontalL}` },
  frame: { flexGrow: 1, width: "100%", border: 0 },
});

interface PanePanelProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** Names the open workbook: another one loads the panel anew. */
  readonly sessionKey: number;
  readonly onLoad: () => void;
}

/** The task pane as it was built, in the width that Excel gives it. */
export function PanePanel({ frame, sessionKey, onLoad }: PanePanelProps) {
  const styles = useStyles();
  return (
    <aside className={styles.panel} aria-label="Åtgärdsfönster">
      <div className={styles.title}>
        <Text weight="semibold" aria-hidden="true">
          Måluppföljning
        </Text>
      </div>
      <iframe
        key={sessionKey}
        ref={frame}
        className={styles.frame}
        title="Måluppföljning"
        src="/pane/taskpane.html"
        onLoad={onLoad}
      />
    </aside>
  );
}
