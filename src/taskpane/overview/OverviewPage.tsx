import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { DateField } from "../ui/DateField";
import { RecalculateButton } from "./RecalculateButton";
import { RefusalMessage } from "../pane/RefusalMessage";
import { TemplateOffer } from "./TemplateOffer";
import { understoodLines } from "./understoodLines";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { openMapping } from "../mapping/commands";
import { openPeriod } from "../newPeriod/openPeriod";
import { plannedOf, resultOf } from "../pane/situation";
import { readWorkbook } from "./commands";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalSNudge },
  // As high as WCAG 2.2 asks of what is clicked.
  link: { minHeight: "24px" },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
  introduction: { color: tokens.colorNeutralForeground2 },
  lines: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** Comes with the first result. */
const Overview = lazy(async () => ({ default: (await import("./Overview")).Overview }));

/** The first view: how the workbook was understood, the one button, and the result. */
export function OverviewPage({ state, store }: ViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { PANE, MAPPING, PERIOD } = texts;
  const { busy, situation, chosenDate } = state;
  const planned = plannedOf(situation);
  const result = resultOf(situation);
  const isRead = situation.kind !== "unread";
  return (
    <>
      <RefusalMessage state={state} />
      <div className={styles.bar}>
        {planned !== null && (
          <DateField
            date={chosenDate ?? planned.time.followUpDate}
            label={PANE.followUpDate}
            hint={planned.time.isDateAssumed === true && chosenDate === null ? PANE.guessedDate : null}
            isDisabled={busy !== null}
            onChoose={store.chooseDate}
          />
        )}
        <RecalculateButton state={state} store={store} />
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={PANE.readAgain}
          title={PANE.readAgain}
          disabledFocusable={busy !== null}
          onClick={() => void store.run(readWorkbook)}
        />
      </div>
      {result === null && (
        <div className={styles.lines}>
          <Text className={styles.introduction}>{PANE.introduction}</Text>
          {planned !== null && understoodLines(planned, texts).map((line) => <Text key={line}>{line}</Text>)}
        </div>
      )}
      {result !== null && (
        <Suspense>
          <Overview result={result} isBusy={busy !== null} store={store} />
        </Suspense>
      )}
      {isRead && (
        <div className={styles.links}>
          <Link as="button" className={styles.link} id="open-mapping" onClick={() => openMapping(store)}>
            {MAPPING.heading}
          </Link>
          {planned !== null && (
            <Link
              as="button"
              className={styles.link}
              id="open-period"
              disabledFocusable={busy !== null}
              onClick={() => openPeriod(store)}
            >
              {PERIOD.heading}
            </Link>
          )}
        </div>
      )}
      {isRead && result === null && <TemplateOffer state={state} store={store} appearance="subtle" />}
    </>
  );
}
