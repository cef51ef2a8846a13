import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useListStyles } from "../ui/useListStyles";
import type { PaneStore } from "../pane/paneStore";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useTexts } from "../ui/useTexts";
import type { MappingRowModel } from "./blockModel";
import { CertaintyMark } from "./CertaintyMark";
import { ColumnPicker } from "./ColumnPicker";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // There are few of them, and the focus on what stands at their edge is not to be cut.
    contentVisibility: "visible",
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  head: { alignItems: "center" },
  column: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  actions: { display: "flex", flexShrink: 0, alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  action: { minHeight: "24px" },
});

interface MappingRowProps {
  readonly row: MappingRowModel;
  /** "←" for what is read from the column, "→" for what is written to it. */
  readonly arrow: "←" | "→";
  readonly store: PaneStore;
}

/** One field with its column, how sure that is, a way to the column and a way to change it. */
export function MappingRow({ row, arrow, store }: MappingRowProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { buttonName, MAPPING, PANE } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const button = useFocusTarget();
  const { field, label, place } = row;
  const close = (): void => {
    setOpen(false);
    button.focus();
  };
  return (
    <li className={mergeClasses(lists.row, styles.row)}>
      <div className={mergeClasses(styles.line, styles.head)}>
        <Text weight="semibold">{label}</Text>
        <CertaintyMark certainty={row.certainty} word={row.certaintyWord} />
      </div>
      <div className={styles.line}>
        <Text className={styles.column}>
          <span aria-hidden>{arrow} </span>
          {row.columnText}
        </Text>
        <span className={styles.actions}>
          {place !== null && (
            <Link
              as="button"
              className={styles.action}
              aria-label={buttonName(PANE.show, field)}
              onClick={() => void store.show(place)}
            >
              {PANE.show}
            </Link>
          )}
          <Link
            as="button"
            ref={button.ref}
            className={styles.action}
            aria-label={buttonName(MAPPING.change, field)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {MAPPING.change}
          </Link>
        </span>
      </div>
      {isOpen && <ColumnPicker picker={row.picker} store={store} onPicked={close} />}
    </li>
  );
}
