import { indicatorTitle, outcomeCell } from "../../../src/annexes/kit/followUp/indicatorCells";
import { percent, readSheet, sheetOf } from "../../workbook/sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Etapp", "Målvärde", "Gräns delvis", "Utfall"];

/** The only indicator of a follow-up, with what was decoded. */
function read(...rows: Parameters<typeof sheetOf>[0]) {
  const { decoded, evaluation } = readSheet(sheetOf([HEADINGS, ...rows]));
  const [indicator] = evaluation.goals.flatMap(({ indicators }) => indicators);
  if (indicator === undefined) throw new Error("One indicator was expected");
  return { decoded, indicator };
}

test("an indicator with steps is named with the step that counts, one without by its own name", () => {
  const steps = read(
    ["Trygghet", "Rutin för natten", "Rutinen är skriven", percent(85), percent(70), percent(40)],
    ["", "Rutin för natten", "Rutinen är införd", percent(85), percent(70), ""],
  );
  expect(indicatorTitle(steps.indicator)).toBe("Rutin för natten – Rutinen är skriven");
  const alone = read(["Trygghet", "Trygg hemma", "", percent(85), percent(70), percent(90)]);
  expect(indicatorTitle(alone.indicator)).toBe("Trygg hemma");
});

test("an outcome that no cell holds is empty", () => {
  const { decoded } = read(["Trygghet", "Trygg hemma", "", percent(85), percent(70), percent(90)]);
  expect(outcomeCell(decoded, "not there", "formulas").content).toBe("");
});
