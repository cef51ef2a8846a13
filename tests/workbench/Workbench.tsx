import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, useRef } from "react";
import { PanePanel } from "./PanePanel";
import { SheetArea } from "./SheetArea";
import { StatusLine } from "./StatusLine";
import { TopBar } from "./TopBar";
import { useFocusRegions } from "./useFocusRegions";
import { useSession } from "./useSession";

const useStyles = makeStyles({
  window: { display: "flex", flexDirection: "column", height: "100%" },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  waiting: { margin: "auto", padding: tokens.spacingVerticalXXL },
});

/** A spreadsheet on the left, the real task pane on the right. */
export function Workbench() {
  const styles = useStyles();
  const tools = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const focusGrid = useRef(() => {});
  const workbook = useSession();
  const goToGrid = useCallback(() => focusGrid.current(), []);
  const listenInPane = useFocusRegions({ tools, sheet, pane }, goToGrid);
  const { session, sessionKey } = workbook;

  return (
    <div className={styles.window}>
      <div ref={tools}>
        <TopBar
          samples={workbook.samples}
          fileName={session?.fileName ?? null}
          canSave={session !== null && !workbook.isBusy}
          onSample={(name) => void workbook.openSample(name)}
          onFile={(file) => void workbook.openFile(file)}
          onSave={workbook.save}
        />
      </div>
      {workbook.failure !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{workbook.failure}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label="Stäng meddelandet"
                onClick={workbook.dismissFailure}
              />
            }
          />
        </MessageBar>
      )}
      <main className={styles.main}>
        <div ref={sheet} className={styles.sheet}>
          {session === null ? (
            workbook.isBusy && <Spinner className={styles.waiting} label="Öppnar arbetsboken…" />
          ) : (
            <SheetArea key={sessionKey} session={session} focusGrid={focusGrid} />
          )}
        </div>
        {session !== null && <PanePanel frame={pane} sessionKey={sessionKey} onLoad={listenInPane} />}
      </main>
      <StatusLine host={session?.host ?? null} message={workbook.message} />
    </div>
  );
}
