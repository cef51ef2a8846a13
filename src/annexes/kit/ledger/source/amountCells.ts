import { remember } from "../../../../domain/remember";
import {
  decimalMark,
  readAmount,
  saysNoAmount,
  tidy,
  type DecimalMark,
} from "../../../../workbook/cells/amountText";
import { saysNothing } from "../../../../workbook/cells/decoded";
import { isErrorValue, plainText } from "../../../../workbook/grid/cellText";
import { cellAt } from "../../../../workbook/grid/snapshot";
import type { DataBlock } from "../../source/dataBlocks";
import { FigureReader, type ReadFigure } from "../../source/figureReader";

const NOTHING: ReadFigure = { value: null, problem: null };

/** 1.200 and 1,200: a thousand or one. */
const MAY_BE_EITHER = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

/**
 * Reads the amounts of a column: numbers, and texts as economy systems write them, "−592 514,50", "592 514-", "(592 514)".
 * Which mark parts the öre is told by all texts of the column together; an amount that may be read in two ways is none.
 */
export class AmountCells {
  readonly #figures = new FigureReader();
  readonly #texts = new Map<string, ReadFigure>();
  readonly #mark: DecimalMark | null;
  /** Whether some amount is a text: Excel's sums pass it over. */
  readonly hasTexts: boolean;

  constructor(
    private readonly block: DataBlock,
    rows: readonly number[],
    private readonly column: number,
  ) {
    const texts = new Set<string>();
    for (const row of rows) {
      const { value } = cellAt(block.sheet, row, column);
      if (typeof value === "string" && value !== "") texts.add(tidy(value));
    }
    this.#mark = decimalMark(texts);
    this.hasTexts = [...texts].some(
      (text) => !saysNoAmount(text) && readAmount(text, this.#mark ?? ",") !== null,
    );
  }

  read(row: number): ReadFigure {
    const cell = cellAt(this.block.sheet, row, this.column);
    if (typeof cell.value !== "string" || cell.value === "") return this.#figures.read(cell);
    const { value } = cell;
    return remember(this.#texts, value, () => this.#readText(value));
  }

  #readText(value: string): ReadFigure {
    if (isErrorValue(value)) return { value: null, problem: "error" };
    const text = tidy(value);
    if (text === "" || saysNoAmount(text) || saysNothing(plainText(text))) return NOTHING;
    if (this.#mark === null && MAY_BE_EITHER.test(text)) return { value: null, problem: "unreadable" };
    const amount = readAmount(text, this.#mark ?? ",");
    return amount === null ? { value: null, problem: "unreadable" } : { value: amount, problem: null };
  }
}
