import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { PlaceLink } from "../ui/PlaceLink";
import type { PaneStore } from "../pane/paneStore";
import { useActionsStyle } from "../ui/useActionsStyle";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { FigureModel, FindingRow } from "./checkModel";
import { HideForm } from "./HideForm";
import { hideFinding, showFinding } from "./commands";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    // What is laid out only when it is in view would cut the focus on a button.
    contentVisibility: "visible",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface FindingItemProps {
  readonly row: FindingRow;
  readonly isBusy: boolean;
  /** Whether it is asked why it is hidden. */
  readonly isOpen: boolean;
  readonly store: PaneStore;
  readonly onOpen: (isOpen: boolean) => void;
  /** It has been hidden, or is so no longer. */
  readonly onLeave: () => void;
}

/** One finding: what was compared, what is the matter and what to do, and both figures with their cells. */
export function FindingItem({ row, isBusy, isOpen, store, onOpen, onLeave }: FindingItemProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { quiet } = useActionsStyle();
  const { CHECK_TEXT, hiddenText } = useTexts();
  const button = useFocusTarget();
  const id = useId();
  const { finding, rule, sentence, stated, expected, place, hidden } = row;
  const leave = (isDone: boolean): void => {
    if (isDone) onLeave();
  };
  const press = (): void => {
    if (hidden === null) onOpen(!isOpen);
    else void store.run(showFinding, hidden.key).then(leave);
  };
  const cancel = (): void => {
    onOpen(false);
    button.focus();
  };
  return (
    <li tabIndex={-1} className={mergeClasses(lists.row, styles.finding)}>
      {rule !== null && <Caption1 className={styles.quiet}>{rule}</Caption1>}
      <Text id={id}>{sentence}</Text>
      {stated !== null && <Figure word={CHECK_TEXT.stated} figure={stated} store={store} />}
      {expected !== null && <Figure word={CHECK_TEXT.expected} figure={expected} store={store} />}
      {place !== null && <PlaceLink place={place} store={store} />}
      {hidden !== null && <Text>{hiddenText(hidden.reason)}</Text>}
      <Button
        ref={button.ref}
        id={`${id}-button`}
        className={quiet}
        size="small"
        appearance="subtle"
        aria-labelledby={`${id}-button ${id}`}
        {...(hidden === null && { "aria-expanded": isOpen })}
        disabledFocusable={isBusy && hidden !== null}
        onClick={press}
      >
        {hidden === null ? CHECK_TEXT.hide : CHECK_TEXT.showAgain}
      </Button>
      {isOpen && hidden === null && (
        <HideForm
          labelledBy={id}
          isBusy={isBusy}
          onHide={(reason) => void store.run(hideFinding, finding, reason).then(leave)}
          onCancel={cancel}
        />
      )}
    </li>
  );
}

interface FigureProps {
  readonly word: string;
  readonly figure: FigureModel;
  readonly store: PaneStore;
}

function Figure({ word, figure: { text, place, more }, store }: FigureProps) {
  const styles = useStyles();
  return (
    <Text className={styles.figure}>
      {`${word} ${text} `}
      {place !== null && <PlaceLink place={place} store={store} />}
      {more !== null && ` ${more}`}
    </Text>
  );
}
