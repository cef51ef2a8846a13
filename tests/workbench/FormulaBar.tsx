import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useState, useSyncExternalStore } from "react";
import { parseAddress, rectangleAddress } from "../host/model/address";
import type { SheetView } from "./grid/sheetView";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: "#f5f5f5",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: "104px" },
  value: { flexGrow: 1 },
  sign: {
    alignSelf: "center",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    fontFamily: "Georgia, serif",
    fontStyle: "italic",
  },
});

interface FormulaBarProps {
  readonly view: SheetView;
  /** Grows with every change of the workbook, so that the shown value is read again. */
  readonly revision: number;
  readonly onFocusGrid: () => void;
}

/** The name box, which also goes to an address, and the value of the active cell in full. */
export function FormulaBar({ view, revision, onFocusGrid }: FormulaBarProps) {
  const styles = useStyles();
  const { selection } = view;
  const area = useSyncExternalStore(
    (listener) => selection.onChange(listener),
    () => selection.area,
  );
  const active = selection.active;
  const merged = view.layout.merged.at(active.row, active.column);
  const isOneCell =
    merged !== null && merged.rowCount === area.rowCount && merged.columnCount === area.columnCount;
  const address = rectangleAddress(isOneCell ? { ...area, rowCount: 1, columnCount: 1 } : area);

  return (
    <div className={styles.bar}>
      <DraftField
        label="Namnruta"
        className={styles.name}
        value={address}
        resetKey={address}
        onCommit={(text) => {
          const target = parseAddress(text.trim());
          if (target !== null && target.rowCount <= 10_000) {
            view.select(target);
            view.extendSelectionTo({
              row: target.row + target.rowCount - 1,
              column: target.column + target.columnCount - 1,
            });
          }
          onFocusGrid();
        }}
        onCancel={onFocusGrid}
      />
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <DraftField
        label="Cellens värde eller formel"
        className={styles.value}
        value={view.editText(active)}
        resetKey={`${view.sheet.id} ${address} ${revision}`}
        onCommit={(text) => {
          if (text !== view.editText(active)) view.edit(active, text);
          onFocusGrid();
        }}
        onCancel={onFocusGrid}
      />
    </div>
  );
}

interface DraftFieldProps {
  readonly label: string;
  readonly className: string;
  readonly value: string;
  /** What is being shown; a change of it throws away what was typed. */
  readonly resetKey: string;
  readonly onCommit: (text: string) => void;
  readonly onCancel: () => void;
}

/** A field whose text counts first at Enter; Esc takes it back. */
function DraftField({ label, className, value, resetKey, onCommit, onCancel }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [resetKey]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    setDraft(null);
    if (event.key === "Escape") onCancel();
    else onCommit(draft ?? value);
  };
  return (
    <Input
      size="small"
      aria-label={label}
      className={className}
      value={draft ?? value}
      onChange={(_event, data) => setDraft(data.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setDraft(null)}
      spellCheck={false}
    />
  );
}
