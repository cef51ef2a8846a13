import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { DateField } from "../ui/DateField";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { openMapping } from "../mapping/commands";
import { openPeriod } from "../newPeriod/openPeriod";
import { plannedOf } from "../pane/situation";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

/** How the workbook is read, and of which day the follow-up is. */
export function ReadingSection({ state, store, reading }: ViewProps & { readonly reading: string }) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { MAPPING, PANE, PERIOD, SETTINGS } = useTexts();
  const { busy, situation, chosenDate } = state;
  const planned = plannedOf(situation);
  return (
    <section className={section}>
      <Subtitle2 as="h3">{SETTINGS.readingHeading}</Subtitle2>
      <Text>{reading}</Text>
      {planned !== null && (
        <DateField
          date={chosenDate ?? planned.time.followUpDate}
          label={PANE.followUpDate}
          isDisabled={busy !== null}
          onChoose={store.chooseDate}
        />
      )}
      <div className={styles.links}>
        <Link as="button" onClick={() => openMapping(store)}>
          {MAPPING.heading}
        </Link>
        {planned !== null && (
          <Link as="button" disabledFocusable={busy !== null} onClick={() => openPeriod(store)}>
            {PERIOD.heading}
          </Link>
        )}
      </div>
    </section>
  );
}
