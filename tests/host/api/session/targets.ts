import type { Rectangle } from "../../model/address";
import type { DefinedName, SheetModel } from "../../model/workbook";
import type { HostSession } from "./hostSession";

/** What the objects on the wire stand for. */
export interface WorkbookTarget {
  readonly session: HostSession;
}

export interface SheetTarget {
  readonly session: HostSession;
  readonly sheet: SheetModel;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Rectangle;
}

export interface RangeAreasTarget extends SheetTarget {
  readonly areas: readonly Rectangle[];
}

/** The names of the workbook (sheet = null) or those scoped to one sheet. */
export interface NamesTarget {
  readonly session: HostSession;
  readonly sheet: SheetModel | null;
}

export interface NameTarget {
  readonly session: HostSession;
  readonly name: DefinedName;
}
