import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { OfficeStart } from "../excel/officeStart";
import { PANE } from "../text/paneText";
import { CrashBoundary } from "./CrashBoundary";
import { Pane } from "./Pane";
import type { PaneStore } from "./paneStore";
import { useOfficeTheme } from "./useOfficeTheme";

const useStyles = makeStyles({
  surface: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  message: { padding: tokens.spacingHorizontalL },
});

const CANNOT_START: Record<Exclude<OfficeStart, "ready">, string> = {
  outsideExcel: PANE.outsideExcel,
  excelTooOld: PANE.excelTooOld,
  officeBlocked: PANE.officeBlocked,
};

interface AppProps {
  readonly start: OfficeStart;
  readonly store: PaneStore;
  readonly logError: (error: unknown) => void;
}

/** The whole page: Office's theme, and the pane or the reason why it cannot be used. */
export function App({ start, store, logError }: AppProps) {
  const styles = useStyles();
  const theme = useOfficeTheme(start);
  return (
    <FluentProvider theme={theme} className={styles.surface}>
      <CrashBoundary logError={logError}>
        {start === "ready" ? (
          <Pane store={store} />
        ) : (
          <main className={styles.message}>
            <MessageBar intent="warning" layout="multiline" politeness="assertive">
              <MessageBarBody>{CANNOT_START[start]}</MessageBarBody>
            </MessageBar>
          </main>
        )}
      </CrashBoundary>
    </FluentProvider>
  );
}
