/** Excel's answer to a probe, as JSON. A refusal is Excel's code for it. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly refused: string };

/** Asks Excel one thing that the add-in takes for granted, on an empty sheet that is taken away afterwards. */
export interface Probe {
  /** The assumption, in a sentence. */
  readonly assumption: string;
  readonly ask: (sheet: Excel.Worksheet) => Promise<Answer>;
}

export type Probes = Readonly<Record<string, Probe>>;

/** The values of a range's property, once asked. */
type GridName = "values" | "formulas" | "numberFormat" | "text" | "valueTypes";

export async function gridOf(range: Excel.Range, name: GridName): Promise<Answer> {
  range.load(name);
  await range.context.sync();
  return range[name] as Answer;
}

/** The first cell of it. */
export async function cellOf(range: Excel.Range, name: GridName): Promise<Answer> {
  const grid = await gridOf(range, name);
  const [row] = Array.isArray(grid) ? (grid as readonly Answer[]) : [];
  const [cell] = Array.isArray(row) ? (row as readonly Answer[]) : [];
  return cell ?? null;
}

/** The content of A1 once this has been put there as a value, and its number format. */
export function written(content: string | number, numberFormat?: string): Probe["ask"] {
  return async (sheet) => {
    const range = sheet.getRange("A1");
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[content]];
    return [await cellOf(range, "values"), await cellOf(range, "numberFormat")];
  };
}

/** The result of a call, once asked. */
export async function resultOf<Value>(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<Value>,
): Promise<Value> {
  await context.sync();
  return result.value;
}
