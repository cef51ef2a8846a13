import { cellAddress } from "../grid/cellAddress";
import { fetchables, isWithoutResults, type Fetchable } from "../layout/fetchedColumns";
import { missingColumn } from "../layout/followUpLayout";
import { scaleOfWorkbook } from "../settings/readSettings";
import { columnQuestion } from "./columnQuestion";
import type { Question, QuestionOption } from "./question";
import type { Reading } from "./questionsOf";

/**
 * Whether the outcomes or levels that a sheet of indicators lacks are those of another sheet: asked once for all such sheets,
 * in a workbook where no follow-up is found, or none with any outcome. The sheet where most of its rows stand is proposed; a column of
 * the sheet itself can be pointed out as well.
 */
export function otherSheetQuestion({ snapshot, layout, needsFollowUp }: Reading): readonly Question[] {
  if (!needsFollowUp || layout.questions.length > 0 || layout.isRemembered) return [];
  const words = scaleOfWorkbook(snapshot);
  if (!layout.blocks.every((block) => isWithoutResults(block, words))) return [];
  const found = fetchables(snapshot, words);
  const [first] = found;
  if (first === undefined) return [];
  const { choice, block, headings, found: rows, of } = first;
  const own = columnQuestion(missingColumn(block, "actualValue", words), [block], true);
  return [
    {
      id: "otherSheet",
      detail: { code: "otherSheet", ...choice, headings, found: rows, of },
      place: {
        sheet: choice.sheet,
        address: cellAddress(block.headerRow, block.columns.get(choice.by) ?? block.sheet.firstColumn),
      },
      options: [
        ...[...new Set(found.map((each) => each.choice.from))].map((from): QuestionOption => {
          const chosen = choicesFrom(from, found);
          return {
            id: from,
            detail: { code: "otherSheet", from, by: chosen[0]?.by ?? choice.by },
            isProposed: from === choice.from,
            answer: { kind: "fetch", fetched: chosen },
          };
        }),
        ...own.options.map((option) => ({ ...option, isProposed: false })),
      ],
    },
  ];
}

/** The columns that each sheet fetches: from this sheet where it has its rows there, else from where most of its rows stand. */
function choicesFrom(from: string, found: readonly Fetchable[]): readonly Fetchable["choice"][] {
  const sheets = [...new Set(found.map(({ choice }) => choice.sheet))];
  return sheets.flatMap((sheet) => {
    const own = found.filter(({ choice }) => choice.sheet === sheet);
    return (own.find(({ choice }) => choice.from === from) ?? own[0])?.choice ?? [];
  });
}
