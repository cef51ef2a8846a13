/** The look of a cell, as far as it tells how the cell is to be read. */
interface CellLook {
  /** "#RRGGBB", or null for no fill. */
  readonly fillColor: string | null;
  /** Whether a part of its text is raised: Excel gives null where its characters differ. */
  readonly isPartlyRaised: boolean;
  /** Whether it may be written while its sheet is protected. */
  readonly isOpen: boolean;
}

/** The looks of cells that are asked for. */
export interface AskedLooks {
  readonly fills: boolean;
  readonly raised: boolean;
  readonly locks: boolean;
}

/** Asks for the looks of each cell of a range; they are there after the next sync. What was not asked for is as of a plain cell. */
export function queueLooks(
  range: Excel.Range,
  { fills, raised, locks }: AskedLooks,
): () => readonly (readonly CellLook[])[] {
  const properties = range.getCellProperties({
    format: {
      ...(fills ? { fill: { color: true, pattern: true } } : {}),
      ...(raised ? { font: { superscript: true } } : {}),
      ...(locks ? { protection: true } : {}),
    },
  });
  return () =>
    properties.value.map((cells) =>
      cells.map(({ format }): CellLook => {
        const { pattern = "None", color = null } = format?.fill ?? {};
        return {
          fillColor: pattern === "None" ? null : color,
          isPartlyRaised: raised && (format?.font?.superscript as boolean | null | undefined) === null,
          isOpen: format?.protection?.locked === false,
        };
      }),
    );
}
