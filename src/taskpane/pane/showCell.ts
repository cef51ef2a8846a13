import type { CellPlace } from "../../workbook/issues/issue";
import type { Command } from "./command";

/** Selects a cell in the workbook. */
export const showCell: Command<[place: CellPlace], CellPlace> = {
  id: "showCell",
  doing: null,
  opens: null,
  plan: (_store, _engine, place) => Promise.resolve(place),
  apply: ({ port }, _engine, place) => port.showCell(place),
};
