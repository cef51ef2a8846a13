import type { Field } from "../../workbook/columns/catalogue";
import { enumeration } from "../make/enumeration";
import { fieldLabel } from "./fieldLabel";
import { counted } from "../make/figures";

/** What a new period does to the workbook, in plain numbers and names. */
export interface NewPeriodFacts {
  readonly kept: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  readonly cleared: readonly { readonly sheet: string; readonly field: Field; readonly cells: number }[];
  readonly keptFormulas: number;
}

/** What beginning a new period does, line by line, said before it is done. */
export function newPeriodLines({ kept, cleared, keptFormulas }: NewPeriodFacts): readonly string[] {
  return [
    ...kept
      .filter(({ headings }) => headings.length > 0)
      .map(({ sheet, headings }) => {
        const columns = headings.length === 1 ? "kolumnen" : "kolumnerna";
        return `På bladet ${sheet} sparas det som står nu i ${columns} ${enumeration(headings)}, till höger om uppföljningen.`;
      }),
    ...cleared
      .filter(({ cells }) => cells > 0)
      .map(
        ({ sheet, field, cells }) =>
          `${fieldLabel(field)} på bladet ${sheet} töms (${counted(cells, "cell", "celler")}).`,
      ),
    ...(keptFormulas === 0
      ? []
      : [`${counted(keptFormulas, "cell har en formel som", "celler har formler som")} får stå kvar.`]),
    "Datumet i bladets rubrik ändras inte. Skriv själv in det nya.",
  ];
}
