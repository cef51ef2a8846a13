import { buildReports } from "../../../src/app/buildReports";
import { recalculate } from "../../../src/app/recalculate";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { AmountOptions } from "../../../src/annexes/kit/sheet/amountOptions";
import { sampleBytes, startHost } from "../../app/openSample";
import type { SheetModel } from "../../host/model/workbook";
import { differences, publishedAnnexes } from "./publishedAnnexes";

const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };

const held = (sheet: SheetModel | null | undefined) => (row: number, column: number) => {
  const content = sheet?.cell(row, column).content;
  return content === undefined || content.kind === "empty" ? "" : (content.value as string | number);
};

const WAYS: readonly AmountOptions[] = [
  { amounts: "formulas", unit: "shownAsThousands" },
  { amounts: "formulas", unit: "roundedToThousands" },
  { amounts: "values", unit: "shownAsThousands" },
  { amounts: "values", unit: "roundedToThousands" },
];

/** Every label, heading and figure of the printed annexes, as the host's engine calculates them. */
test.each(WAYS)("the annexes of 2023 come out as published: $amounts, $unit", async (way) => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await recalculate(excelWorkbook, TIME);
  const built = await buildReports(excelWorkbook, TIME, { ...way, reports: null });
  expect(built.issues).toEqual([]);
  const isRounded = way.unit === "roundedToThousands";
  const results = [...publishedAnnexes()].map(([name, annex]) => ({
    name,
    ...differences(annex, held(host.workbook.findSheet(name)), isRounded),
  }));
  expect(results.filter(({ lines }) => lines.length > 0)).toEqual([]);
  expect(results.reduce((sum, { compared }) => sum + compared, 0)).toBe(683);
});

test("the footnotes stand below their annexes, word for word", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await buildReports(excelWorkbook, TIME, { ...(WAYS[0] as AmountOptions), reports: null });
  const below = (name: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => held(host.workbook.findSheet(name))(from - 1 + at, 0));
  expect(below("Verksamhetsmått", 26, 27)).toEqual([
    "1 Omfattar även personer under 65 år",
    "2 Fördelningen mellan målgrupperna har justerats jmf med tidigare års redovisningar",
  ]);
  expect(below("Politisk verksamhet", 9, 10).join(" ")).toBe(
    "*) Exkl kostnader för tjänstemannastöd, tex nämndsekreterare, pol sekreterare. Inkl resurser överförda till central politisk organisation",
  );
});

test("amounts are formulas of built-in functions over the controller's own data", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await buildReports(excelWorkbook, TIME, { ...(WAYS[0] as AmountOptions), reports: null });
  const statement = host.workbook.findSheet("Resultatrapport");
  const formula = (row: number, column: number) =>
    statement?.cell(row - 1, column - 1).formula?.replace(/'/g, "");
  expect(formula(6, 2)).toBe(
    '=SUMIFS(Huvudbok!$F:$F,Huvudbok!$A:$A,">=3510",Huvudbok!$A:$A,"<=3519",Huvudbok!$C:$C,"<>Intern")',
  );
  expect(formula(11, 2)).toBe("=SUM(B5,B8)");
  expect(formula(22, 5)).toBe("=C22-D22");
});
