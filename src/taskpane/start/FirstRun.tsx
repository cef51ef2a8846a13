import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, TableSearch20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { readWorkbook } from "../overview/commands";
import { TemplateOffer } from "../overview/TemplateOffer";
import { readOf } from "../pane/situation";
import type { ViewProps } from "../pane/viewProps";
import { Offer } from "../ui/Offer";
import { useActionsStyle } from "../ui/useActionsStyle";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { ExampleOffer } from "./ExampleOffer";
import { isEmptyWorkbook } from "./isEmptyWorkbook";
import { ResultPicture } from "./ResultPicture";
import { setUsesWorkbook, USE_WORKBOOK } from "./slice";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  again: { alignSelf: "flex-start" },
});

/** Where no follow-up is known: what the add-in does, what comes of it, and the ways on. */
export function FirstRun({ state, store }: ViewProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { quiet } = useActionsStyle();
  const { START, PANE } = useTexts();
  const { busy, situation } = state;
  const read = readOf(situation);
  const isEmpty = useMemo(() => read === null || isEmptyWorkbook(read.snapshot), [read]);
  return (
    <>
      <Text>{START.does}</Text>
      <ResultPicture />
      <section className={styles.ways} aria-labelledby="start-heading">
        <h2 id="start-heading" className={mergeClasses(lists.heading, styles.title)}>
          {START.heading}
        </h2>
        {isEmpty ? (
          <Text>{START.otherWorkbook}</Text>
        ) : (
          <Offer
            id={USE_WORKBOOK}
            text={START.useWorkbook}
            hint={START.useWorkbookHint}
            icon={<TableSearch20Regular />}
            appearance="primary"
            isBusy={busy !== null}
            onTake={() => setUsesWorkbook(store, true)}
          />
        )}
        <TemplateOffer state={state} store={store} appearance={isEmpty ? "primary" : "secondary"} />
        <ExampleOffer state={state} store={store} />
      </section>
      <Button
        className={mergeClasses(styles.again, quiet)}
        appearance="subtle"
        icon={<ArrowClockwise20Regular />}
        disabledFocusable={busy !== null}
        onClick={() => void store.run(readWorkbook)}
      >
        {PANE.readAgain}
      </Button>
    </>
  );
}
