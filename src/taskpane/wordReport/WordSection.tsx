import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowUp20Regular, DocumentText20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { REPORT_WORDS } from "../../annexes/reportNames";
import type { Texts } from "../../text/texts";
import type { ViewProps } from "../pane/viewProps";
import { isStale } from "../summary/isStale";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { createDocument, readParts } from "./commands";
import { PartList } from "./PartList";
import type { WordSlice } from "./slice";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** The report as a Word document, in our form or the municipality's own, and its parts to copy. */
export function WordSection({ state, store }: ViewProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const texts = useTexts();
  const { WORD } = texts;
  const template = useRef<HTMLInputElement>(null);
  const { busy, word } = state;
  const isBusy = busy !== null;
  const open = (chosen: HTMLInputElement): void => {
    const [file] = chosen.files ?? [];
    // The same file may be chosen again when it has been put right.
    chosen.value = "";
    if (file !== undefined) void store.run(createDocument, file);
  };
  return (
    <section className={section} aria-labelledby="word-heading">
      <Subtitle2 as="h2" id="word-heading">
        {WORD.heading}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{WORD.hint}</Caption1>
      <div className={styles.buttons}>
        <Button
          icon={<DocumentText20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void store.run(createDocument, null)}
        >
          {WORD.create}
        </Button>
        <Button
          icon={<DocumentArrowUp20Regular />}
          disabledFocusable={isBusy}
          onClick={() => template.current?.click()}
        >
          {WORD.createWithTemplate}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void store.run(readParts)}>
          {WORD.showParts}
        </Button>
        <input
          ref={template}
          type="file"
          hidden
          accept=".docx"
          aria-label={WORD.template}
          onChange={({ currentTarget }) => open(currentTarget)}
        />
      </div>
      <Caption1 className={styles.quiet}>{WORD.templateHint}</Caption1>
      {/* Always there, so that what appears in it is read out. */}
      <div role="status" className={styles.said}>
        {saidOf(word, texts).map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </div>
      {word.read !== null && isStale(state, word.read) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{WORD.stale}</MessageBarBody>
        </MessageBar>
      )}
      {word.read !== null && word.read.parts.length > 0 && <PartList read={word.read} store={store} />}
    </section>
  );
}

/** The document that was made, and a list of the parts that it lacks. */
function saidOf({ read, made }: WordSlice, texts: Texts): readonly string[] {
  if (read === null) return [];
  const names = (reports: typeof read.notBuilt): readonly string[] =>
    reports.map((report) => REPORT_WORDS[report].sheet);
  return [
    ...(made === null ? [] : [texts.documentMadeText(made.file, made.isHandedOut)]),
    ...(made === null ? [] : made.missing.map((name) => texts.unknownPlaceholderSentence(name))),
    ...(read.parts.length === 0 ? [texts.NOTHING_TO_SAY] : []),
    ...(read.notBuilt.length === 0 ? [] : [texts.annexesNotBuiltText(names(read.notBuilt))]),
    ...names(read.changed).map((sheet) => texts.changedAnnexSentence(sheet)),
  ];
}
