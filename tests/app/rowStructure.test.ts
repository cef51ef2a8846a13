import { buildReports } from "../../src/app/buildReports";
import { offerRowStructure } from "../../src/app/rowStructure";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-02-12T14:05" };
const OPTIONS = { reports: ["operatingStatement"], amounts: "values", unit: "shownAsThousands" } as const;

/** As it stands in the row's own cell, and in those of the sums that take it in. */
const LABEL = "Personalkostnader inkl po";

test("the sheet Radstruktur is added once, and what the controller changes there changes the annexes", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const added = await offerRowStructure(excelWorkbook);
  expect(added?.written.length).toBeGreaterThan(100);
  expect(await offerRowStructure(excelWorkbook)).toBeNull();
  const sheet = host.workbook.findSheet("Radstruktur");
  expect(sheet?.validations).toHaveLength(10);
  for (const { row, column, cell } of [...(sheet?.cells() ?? [])]) {
    const text = cell.content.kind === "text" ? cell.content.value : "";
    if (text.includes(LABEL)) host.editCell(sheet?.id ?? "", row, column, text.replace(LABEL, "Personal"));
  }
  const { readingIssues, sheets } = await buildReports(excelWorkbook, TIME, OPTIONS);
  expect(readingIssues.filter(({ severity }) => severity === "error")).toEqual([]);
  const built = host.workbook.findSheet(sheets.get("operatingStatement") ?? "");
  const texts = [...(built?.cells() ?? [])].map(({ cell }) =>
    "value" in cell.content ? cell.content.value : "",
  );
  expect([texts.includes("Personal"), texts.includes(LABEL)]).toEqual([true, false]);
});
