import {
  Body1Strong,
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { PaneStore } from "../pane/paneStore";
import type { ViewProps } from "../pane/viewProps";
import { PlaceLink } from "../ui/PlaceLink";
import { useGrowingList } from "../ui/useGrowingList";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { compareFrozen, freeze } from "./commands";
import { frozenNames } from "./frozenNames";
import { frozenModel, type DifferenceGroup, type DifferenceRow } from "./frozenModel";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  figure: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

/** Freezing the workbook for a decision, and what has changed since. */
export function FrozenSection({ state, store }: ViewProps) {
  const { busy, frozen } = state;
  const styles = useStyles();
  const { section } = useListStyles();
  const texts = useTexts();
  const { FROZEN, frozenText } = texts;
  const { made, compared } = frozen;
  const names = frozenNames(state);
  const [chosen, choose] = useState("");
  // One that is gone is chosen no longer.
  const sheet = names.includes(chosen) ? chosen : null;
  const model = useMemo(() => (compared === null ? null : frozenModel(compared, texts)), [compared, texts]);
  const isBusy = busy !== null;
  return (
    <section className={section} aria-labelledby="frozen-heading">
      <Subtitle2 as="h2" id="frozen-heading">
        {FROZEN.heading}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{FROZEN.hint}</Caption1>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => void store.run(freeze)}>
          {FROZEN.freeze}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void store.run(compareFrozen, sheet)}>
          {FROZEN.compare}
        </Button>
      </div>
      {names.length > 1 && (
        <Field label={FROZEN.choice}>
          <Select value={sheet ?? ""} onChange={(_, { value }) => choose(value)}>
            <option value="">{FROZEN.newest}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {/* Always there, so that what appears in it is read out. */}
      <div role="status" className={styles.said}>
        {made !== null && <Text>{frozenText(made.sheet, made.count)}</Text>}
        {model !== null && (
          <MessageBar intent={model.isSame ? "success" : "info"} layout="multiline">
            <MessageBarBody>{model.summary}</MessageBarBody>
          </MessageBar>
        )}
        {model?.warnings.map((warning) => (
          <MessageBar key={warning} intent="warning" layout="multiline">
            <MessageBarBody>{warning}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
      {model?.groups.map((group) => (
        <Differences key={group.kind} group={group} store={store} />
      ))}
    </section>
  );
}

/** So many differences of a kind are shown, and as many more each time they are asked for. */
const SHOWN_AT_ONCE = 20;

interface DifferencesProps {
  readonly group: DifferenceGroup;
  readonly store: PaneStore;
}

function Differences({ group: { heading, rows }, store }: DifferencesProps) {
  const { section, list } = useListStyles();
  const { moreText } = useTexts();
  const { shown, grow, container } = useGrowingList<HTMLElement>(SHOWN_AT_ONCE);
  const id = useId();
  const more = Math.min(SHOWN_AT_ONCE, rows.length - shown);
  return (
    <section ref={container} className={section} aria-labelledby={id}>
      <Body1Strong as="h3" id={id}>
        {heading}
      </Body1Strong>
      <ul className={list}>
        {rows.slice(0, shown).map((row) => (
          <Difference key={row.key} row={row} store={store} />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => grow(SHOWN_AT_ONCE)}>{moreText(more)}</Button>}
    </section>
  );
}

interface DifferenceProps {
  readonly row: DifferenceRow;
  readonly store: PaneStore;
}

/** One difference: what it is, both values, and its cell. */
function Difference({ row: { what, before, now, place, isThere }, store }: DifferenceProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { FROZEN, placeText } = useTexts();
  return (
    <li tabIndex={-1} className={mergeClasses(lists.row, lists.remark)}>
      <Text lang="sv">{what}</Text>
      {before !== null && (
        <Text className={styles.figure}>
          {FROZEN.before}: {before}
        </Text>
      )}
      {now !== null && (
        <Text className={styles.figure}>
          {FROZEN.now}: {now}
        </Text>
      )}
      {place !== null &&
        (isThere ? <PlaceLink place={place} store={store} /> : <Caption1>{placeText({ place })}</Caption1>)}
    </li>
  );
}
