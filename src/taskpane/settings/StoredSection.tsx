import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { PageProps } from "../pane/viewProps";
import { resetSettings } from "./commands";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  button: { alignSelf: "flex-start" },
});

interface StoredSectionProps extends PageProps {
  readonly canReset: boolean;
}

/** Tells what is stored and where, and takes it out of the workbook. */
export function StoredSection({ state, store, canReset, focusHeading }: StoredSectionProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { SETTINGS } = useTexts();
  return (
    <section className={section}>
      <Subtitle2 as="h3">{SETTINGS.storedHeading}</Subtitle2>
      <ul className={styles.lines}>
        {[SETTINGS.storedInWorkbook, SETTINGS.storedOnComputer, SETTINGS.storedNowhereElse].map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      {canReset && (
        <>
          <Button
            className={styles.button}
            icon={<ArrowReset20Regular />}
            aria-describedby="reset-hint"
            disabledFocusable={state.busy !== null}
            onClick={() => void store.run(resetSettings).then(focusHeading)}
          >
            {SETTINGS.reset}
          </Button>
          <Caption1 id="reset-hint" className={styles.quiet}>
            {SETTINGS.resetHint}
          </Caption1>
        </>
      )}
    </section>
  );
}
