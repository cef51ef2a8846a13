import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { useDeferredValue, useEffect } from "react";
import { hasParts } from "../../domain/summary/figureSource";
import type { CellPlace } from "../../workbook/issues/issue";
import { RefusalMessage } from "../pane/RefusalMessage";
import { refusalOf } from "../pane/situation";
import { ToOverview } from "../start/ToOverview";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { CopyText } from "../ui/CopyText";
import { openTextFigure } from "../figureParts/commands";
import { setFigureParts } from "../figureParts/slice";
import { isStale } from "./isStale";
import { Paragraph } from "./Paragraph";
import { Remarks } from "./Remarks";
import { TableChoices } from "./TableChoices";
import { openSummary, readSummary } from "./commands";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  basis: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
});

/** The sentences of the report, ready to copy, each figure with a way to its cell. */
export function SummaryView({ state, store }: ViewProps) {
  const styles = useStyles();
  const { PANE, START, SUMMARY, NOTHING_TO_SAY } = useTexts();
  const { summary, busy, choices } = state;
  const { textFigure } = state.figureParts;
  // A text that names thousands of goals is made in pieces, and the pane answers meanwhile.
  const model = useDeferredValue(summary?.model ?? null, null);
  const isUnknown = refusalOf(state.situation)?.code === "noFollowUp";
  const show = (place: CellPlace): void => void store.show(place);
  useEffect(() => {
    void openSummary(store);
  }, [store]);
  return (
    <>
      <Button
        className={styles.button}
        icon={<ArrowClockwise20Regular />}
        disabledFocusable={busy !== null}
        onClick={() => void store.run(readSummary)}
      >
        {PANE.readAgain}
      </Button>
      {summary !== null && isStale(state, summary) && <Warning sentence={SUMMARY.stale} />}
      {choices !== null && <Warning sentence={SUMMARY.unsaved} />}
      {model?.isWithoutFollowUp === true && !isUnknown && <RefusalMessage state={state} />}
      {/* Always there, so that what appears in it is read out. */}
      <div role="status" className={styles.basis}>
        {model?.basis.map((line) => (
          <Caption1 key={line}>{line}</Caption1>
        ))}
        {model?.isWithoutFollowUp === true && isUnknown && model.paragraphs.length > 0 && (
          <Text>{START.textWithoutGoals}</Text>
        )}
        {model?.paragraphs.length === 0 && <ToOverview sentence={NOTHING_TO_SAY} store={store} />}
      </div>
      {model !== null && model.paragraphs.length > 0 && (
        <CopyText text={model.plain} label={SUMMARY.copyAll} />
      )}
      {model?.paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.id}
          paragraph={paragraph}
          onShow={(text, { place, source }) => {
            show(place);
            setFigureParts(store, {
              textFigure: hasParts(source) ? { paragraph: paragraph.id, text, source } : null,
            });
          }}
          shown={textFigure?.paragraph === paragraph.id ? textFigure.text : null}
          onAsk={() => {
            if (textFigure !== null) openTextFigure(store, textFigure);
          }}
        />
      ))}
      {model !== null && <TableChoices model={model.tables} store={store} isBusy={busy !== null} />}
      {model !== null && model.remarks.length > 0 && (
        <Remarks remarks={model.remarks} more={model.more} onShow={show} />
      )}
    </>
  );
}

function Warning({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
