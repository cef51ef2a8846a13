import {
  Button,
  Caption1,
  Checkbox,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { PlannedRecalculation } from "../../app/recalculate";
import type { PreviewSection, PreviewText } from "../../text/pane/preview";
import type { CellPlace } from "../../workbook/issues/issue";
import { previewPlan } from "../../workbook/plan/previewPlan";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { keepOwn, writePreview } from "../overview/commands";
import { ResultTurnSection } from "./ResultTurnSection";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  row: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  arrow: { margin: `0 ${tokens.spacingHorizontalXS}`, verticalAlign: "middle" },
  before: { color: tokens.colorNeutralForeground2 },
  fold: { alignSelf: "flex-start" },
});

interface PreviewViewProps extends ViewProps {
  readonly planned: PlannedRecalculation;
}

/** The result as it becomes, the cells that Räkna om would write, sheet by sheet, and those that it leaves alone. */
export function PreviewView({ planned, state: { busy }, store }: PreviewViewProps) {
  const styles = useStyles();
  const { PANE, PREVIEW, previewText } = useTexts();
  const { plan, snapshot, issues, decoded, own } = planned;
  const shown = useMemo(
    () => previewText(previewPlan(plan, snapshot, issues), decoded.wording),
    [previewText, plan, snapshot, issues, decoded],
  );
  const onShow = (place: CellPlace): void => void store.show(place);
  return (
    <div className={styles.view}>
      <Text>{shown.summary}</Text>
      {shown.refusal !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{shown.refusal}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null || shown.refusal !== null}
          onClick={() => void store.run(writePreview)}
        >
          {PANE.write}
        </Button>
        <Button onClick={store.closePage}>{PANE.cancel}</Button>
      </div>
      {own !== null && (
        <Checkbox
          label={PREVIEW.keepOwn}
          checked={own === "keep"}
          onChange={(_, { checked }) => void store.run(keepOwn, checked === true)}
        />
      )}
      <Placed heading={PREVIEW.replaced} texts={shown.replaced} onShow={onShow} />
      <ResultTurnSection planned={planned} onShow={onShow} />
      {shown.sections.map((section) => (
        <Section key={section.sheet} section={section} onShow={onShow} />
      ))}
      <Placed heading={PREVIEW.skipped} texts={shown.skipped} onShow={onShow} />
    </div>
  );
}

interface PlacedProps {
  readonly heading: string;
  readonly texts: PreviewText["skipped"];
  readonly onShow: (place: CellPlace) => void;
}

/** The sentences on single cells; nothing where there are none. */
function Placed({ heading, texts, onShow }: PlacedProps) {
  const styles = useStyles();
  const lists = useListStyles();
  if (texts.length === 0) return null;
  return (
    <section className={lists.section}>
      <Subtitle2 as="h3">{heading}</Subtitle2>
      <ul className={lists.list}>
        {texts.map(({ place, text }) => (
          <li key={text} className={mergeClasses(lists.row, styles.row)}>
            <Link as="button" onClick={() => onShow(place)}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SectionProps {
  readonly section: PreviewSection;
  readonly onShow: (place: CellPlace) => void;
}

/** The changes to a sheet; its cells one by one when they are unfolded. */
function Section({ section: { sheet, lines, rows, rest }, onShow }: SectionProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { PREVIEW } = useTexts();
  const [areCellsShown, setCellsShown] = useState(false);
  const id = useId();
  return (
    <section className={lists.section} aria-label={sheet}>
      <Subtitle2 as="h3">{sheet}</Subtitle2>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {rows.length > 0 && (
        <Link
          as="button"
          className={styles.fold}
          aria-expanded={areCellsShown}
          aria-controls={id}
          onClick={() => setCellsShown(!areCellsShown)}
        >
          {areCellsShown ? PREVIEW.hideCells : PREVIEW.showCells}
        </Link>
      )}
      <ul id={id} hidden={!areCellsShown} className={lists.list}>
        {areCellsShown &&
          rows.map(({ place, before, after }) => (
            <li key={place.address} className={mergeClasses(lists.row, styles.row)}>
              <Link as="button" onClick={() => onShow(place)}>
                {place.address}
              </Link>
              <span>
                <Caption1 className={styles.before}>{before}</Caption1>
                <ArrowRight16Regular className={styles.arrow} aria-label={PREVIEW.becomes} />
                <Text>{after}</Text>
              </span>
            </li>
          ))}
      </ul>
      {areCellsShown && rest !== null && <Caption1>{rest}</Caption1>}
    </section>
  );
}
