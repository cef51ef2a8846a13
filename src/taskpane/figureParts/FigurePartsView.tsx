import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { SelectObject20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo } from "react";
import { PlaceLink } from "../ui/PlaceLink";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { explainSelected, followSelection, visitRow } from "./commands";
import { FigureParts } from "./FigureParts";
import { figurePartsModel } from "./figurePartsModel";
import { LineList } from "./LineList";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  button: { alignSelf: "flex-start" },
  said: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The parts of the figure that is selected in the workbook, or was clicked in the text. Follows the selection. */
export function FigurePartsView({ state, store }: ViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { figureParts, busy } = state;
  const { found, said } = figureParts;
  const own = figureParts.read?.texts ?? null;
  const model = useMemo(
    () => (found === null || own === null ? null : figurePartsModel(found, said, texts, own)),
    [found, said, texts, own],
  );
  useEffect(() => {
    let isWaiting = false;
    // Cells that are passed by while the last one is looked up are not looked up one by one.
    return store.watchSelection(() => {
      if (isWaiting) return;
      isWaiting = true;
      void store.run(followSelection).finally(() => (isWaiting = false));
    });
  }, [store]);
  return (
    <div className={styles.view}>
      {own !== null && (
        <>
          <Caption1 className={styles.quiet}>{own.FIGURE_PARTS.follow}</Caption1>
          <Button
            className={styles.button}
            icon={<SelectObject20Regular />}
            disabledFocusable={busy !== null}
            onClick={() => void store.run(explainSelected)}
          >
            {own.FIGURE_PARTS.showSelected}
          </Button>
        </>
      )}
      {/* Always there, so that what appears in it is read out. */}
      <div role="status" className={styles.said}>
        {typeof model === "string" && <Text>{model}</Text>}
        {model !== null && typeof model !== "string" && (
          <>
            <Text weight="semibold" lang="sv">
              {model.title}
            </Text>
            {model.amount !== null && <Text size={500}>{model.amount}</Text>}
            {model.place !== null && <PlaceLink place={model.place} store={store} />}
            {model.agreement !== null && (
              <MessageBar intent={model.agreement.agrees ? "success" : "warning"} layout="multiline">
                <MessageBarBody>{model.agreement.sentence}</MessageBarBody>
              </MessageBar>
            )}
            {model.sentences.map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
          </>
        )}
      </div>
      {own !== null && model !== null && typeof model !== "string" && (
        <>
          {model.groupings.length > 0 && (
            <FigureParts
              key={model.title}
              groupings={model.groupings}
              texts={own}
              onVisit={(place) => visitRow(store, place)}
            />
          )}
          {model.list !== null && <LineList list={model.list} onVisit={(place) => visitRow(store, place)} />}
        </>
      )}
    </div>
  );
}
