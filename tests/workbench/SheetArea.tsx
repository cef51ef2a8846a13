import { type RefObject, useCallback, useEffect, useState } from "react";
import type { HostChange } from "../host/api/session/changes";
import { FormulaBar } from "./FormulaBar";
import { SheetGrid } from "./grid/SheetGrid";
import { SheetTabs } from "./SheetTabs";
import type { SpreadsheetSession } from "./spreadsheetSession";

interface SheetAreaProps {
  readonly session: SpreadsheetSession;
  /** Filled in with what moves the focus into the grid. */
  readonly focusGrid: RefObject<() => void>;
}

/** Value bar, grid and sheet tabs of the open workbook. */
export function SheetArea({ session, focusGrid }: SheetAreaProps) {
  const [revision, setRevision] = useState(0);
  const onChange = useCallback(
    (listener: (change: HostChange) => void) => session.host.onChange(listener),
    [session],
  );
  useEffect(() => onChange(() => setRevision((count) => count + 1)), [onChange]);

  const sheet = session.activeSheet;
  if (sheet === null) return <p>Arbetsboken har inget synligt blad.</p>;
  const view = session.view(sheet);
  return (
    <>
      <FormulaBar view={view} revision={revision} onFocusGrid={() => focusGrid.current()} />
      <SheetGrid
        key={sheet.id}
        view={view}
        onChange={onChange}
        selectedByPanel={() => session.host.selection(sheet.id)}
        focusGrid={focusGrid}
      />
      <SheetTabs
        sheets={session.visibleSheets}
        activeId={sheet.id}
        onActivate={(sheetId) => session.activate(sheetId)}
      />
    </>
  );
}
