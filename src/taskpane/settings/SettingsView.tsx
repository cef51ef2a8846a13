import { makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ABOVE_BAR } from "../ui/useBarStyles";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { PageProps } from "../pane/viewProps";
import { FileSection } from "./FileSection";
import { ReadingSection } from "./ReadingSection";
import { RulesSections } from "./RulesSections";
import { SettingsBar } from "./SettingsBar";
import { settingsModel } from "./settingsModel";
import { StoredSection } from "./StoredSection";
import { ThemeFields } from "./ThemeFields";
import { readOf } from "../pane/situation";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalXXL,
    "& button": ABOVE_BAR,
    "& input": ABOVE_BAR,
  },
});

/** The workbook's settings, which count when they have been saved in it, and the user's own choice of colours. */
export function SettingsView(props: PageProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const texts = useTexts();
  const { SETTINGS } = texts;
  const { store } = props;
  const { situation, choices, settings } = props.state;
  const read = readOf(situation);
  const { changes, file } = settings;
  const model = useMemo(
    () => read && settingsModel({ read, choices, changes, file }, texts),
    [read, choices, changes, file, texts],
  );
  return (
    <div className={styles.view}>
      {model === null && <Text>{SETTINGS.notRead}</Text>}
      {model?.isUnreadable === true && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{SETTINGS.unreadable}</MessageBarBody>
        </MessageBar>
      )}
      {model !== null && <ReadingSection {...props} reading={model.reading} />}
      {model?.isUnreadable === false && <RulesSections model={model} store={store} />}
      <section className={section}>
        <Subtitle2 as="h3">{SETTINGS.paneHeading}</Subtitle2>
        <ThemeFields />
      </section>
      {model !== null && <FileSection {...props} model={model} />}
      <StoredSection {...props} canReset={model?.canReset === true} />
      {model !== null && <SettingsBar {...props} model={model} />}
    </div>
  );
}
