import {
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { FigurePartsTexts } from "../../text/figureParts/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import { useGrowingList } from "../ui/useGrowingList";
import { useListStyles } from "../ui/useListStyles";
import type { GroupingModel, PartModel } from "./figurePartsModel";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "2px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
  },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  beside: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  // Broken within only where it is wider than the pane.
  whole: { display: "inline-block" },
  // As high as WCAG 2.2 asks of what is clicked.
  fold: { cursor: "pointer", minHeight: "24px", color: tokens.colorBrandForegroundLink },
  rows: { listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
  row: { padding: `${tokens.spacingVerticalXXS} 0`, minHeight: "24px" },
  sum: { paddingTop: tokens.spacingVerticalS, borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  button: { alignSelf: "flex-start" },
});

/** So many parts are shown before the others are asked for. */
const SHOWN_AT_FIRST = 10;

interface FigurePartsProps {
  readonly groupings: readonly GroupingModel[];
  readonly texts: FigurePartsTexts;
  readonly onVisit: (place: CellPlace) => void;
}

/** The parts of a figure, the largest first, in one of the ways to divide it. */
export function FigureParts({ groupings, texts, onVisit }: FigurePartsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [first] = groupings;
  const grouping = groupings.find(({ id }) => id === chosen) ?? first;
  if (grouping === undefined) return null;
  return (
    <>
      {groupings.length > 1 && (
        <Field label={texts.FIGURE_PARTS.divide}>
          <RadioGroup layout="horizontal" value={grouping.id} onChange={(_, { value }) => setChosen(value)}>
            {groupings.map(({ id, name }) => (
              <Radio key={id} value={id} label={name} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Grouping key={grouping.id} grouping={grouping} texts={texts} onVisit={onVisit} />
    </>
  );
}

function Grouping({
  grouping: { parts, left, name, sum, besideSums },
  texts: { FIGURE_PARTS, allPartsText },
  onVisit,
}: Omit<FigurePartsProps, "groupings"> & { readonly grouping: GroupingModel }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { shown, grow, container } = useGrowingList<HTMLUListElement>(SHOWN_AT_FIRST);
  const rest = left(shown);
  return (
    <section className={lists.section} aria-labelledby="figure-parts">
      <Subtitle2 as="h3" id="figure-parts">
        {name}
      </Subtitle2>
      {parts.length === 0 && <Text>{FIGURE_PARTS.noParts}</Text>}
      <ul ref={container} className={lists.list}>
        {parts.slice(0, shown).map((part, index) => (
          <li key={index} tabIndex={-1} className={mergeClasses(lists.row, styles.part)}>
            <Part part={part} onVisit={onVisit} />
          </li>
        ))}
      </ul>
      {rest !== null && (
        <>
          <Text>{rest}</Text>
          <Button className={styles.button} onClick={() => grow(parts.length - shown)}>
            {allPartsText(parts.length)}
          </Button>
        </>
      )}
      <div className={mergeClasses(styles.part, styles.sum)}>
        <span className={styles.line}>
          <Text weight="semibold">{FIGURE_PARTS.sum}</Text>
          <Text weight="semibold" className={styles.amount}>
            {sum}
          </Text>
        </span>
        <Beside texts={besideSums} />
      </div>
    </section>
  );
}

function Part({ part, onVisit }: { readonly part: PartModel } & Pick<FigurePartsProps, "onVisit">) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { name, amount, beside, rowsText, rows, moreRows } = part;
  return (
    <>
      <span className={styles.line}>
        <Text lang="sv">{name}</Text>
        <Text className={styles.amount}>{amount}</Text>
      </span>
      <Beside texts={beside} />
      {rows.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className={styles.fold}>
            <Caption1>{rowsText}</Caption1>
          </summary>
          {isOpen && (
            <ul className={styles.rows}>
              {rows.map((row, index) => (
                <li key={index} className={mergeClasses(styles.line, styles.row)}>
                  <Link as="button" aria-label={row.name} onClick={() => onVisit(row.place)}>
                    {row.label}
                  </Link>
                  <Caption1 className={styles.amount}>{row.amount}</Caption1>
                </li>
              ))}
              {moreRows !== null && (
                <li className={styles.row}>
                  <Caption1>{moreRows}</Caption1>
                </li>
              )}
            </ul>
          )}
        </details>
      )}
    </>
  );
}

function Beside({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <Caption1 className={styles.beside}>
      {texts.map((text, at) => (
        <Fragment key={text}>
          {at > 0 && " "}
          <span className={styles.whole}>{at > 0 ? `· ${text}` : text}</span>
        </Fragment>
      ))}
    </Caption1>
  );
}
