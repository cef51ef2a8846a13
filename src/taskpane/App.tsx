import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { OfficeStart } from "../excel/session/officeStart";
import type { Texts } from "../text/texts";
import { CrashBoundary } from "./ui/CrashBoundary";
import { Pane } from "./Pane";
import type { PaneStore } from "./pane/paneStore";
import { useOfficeTheme } from "./ui/useOfficeTheme";
import { TextsContext } from "./ui/useTexts";

const useStyles = makeStyles({
  surface: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  message: { padding: tokens.spacingHorizontalL },
});

const SelfTest = lazy(async () => ({
  default: (await import("./selfTest/SelfTestView")).SelfTestView,
}));

interface AppProps {
  readonly start: OfficeStart;
  readonly store: PaneStore;
  readonly texts: Texts;
  readonly logError: (error: unknown) => void;
  /** The page that asks Excel what is taken for granted of it, instead of the pane. */
  readonly isSelfTest?: boolean;
}

/** The whole page: Office's theme, and the pane or the reason why it cannot be used. */
export function App({ start, store, texts, logError, isSelfTest = false }: AppProps) {
  const styles = useStyles();
  const theme = useOfficeTheme(start);
  return (
    <FluentProvider theme={theme} className={styles.surface}>
      <TextsContext value={texts}>
        <CrashBoundary sentence={texts.PANE.crashed} logError={logError}>
          {start === "ready" && isSelfTest ? (
            <Suspense>
              <SelfTest logError={logError} />
            </Suspense>
          ) : start === "ready" ? (
            <Pane store={store} />
          ) : (
            <main className={styles.message}>
              <MessageBar intent="warning" layout="multiline" politeness="assertive">
                <MessageBarBody>{texts.PANE[start]}</MessageBarBody>
              </MessageBar>
            </main>
          )}
        </CrashBoundary>
      </TextsContext>
    </FluentProvider>
  );
}
