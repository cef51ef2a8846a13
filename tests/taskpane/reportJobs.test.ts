import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { PaneStore } from "../../src/taskpane/paneStore";
import { SWEDISH } from "../../src/text/texts";
import { sampleBytes, startHost } from "../app/openSample";

const store = (): PaneStore =>
  new PaneStore(
    excelWorkbook,
    SWEDISH,
    (error) => {
      throw error;
    },
    () => "2024-02-12T14:05",
  );

test("Bygg rapporter builds all annexes, says which, and can be undone", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  expect(await pane.reports.build()).toBe(true);
  const { notice, told, lastWriting, problem } = pane.getState();
  expect([problem, told]).toEqual([null, []]);
  expect(notice).toMatch(/^Bilagorna är byggda: Resultatrapport, Verksamhetens utfall, .* och Diagram\.$/);
  expect(lastWriting?.kind).toBe("reports");
  const total = (): unknown => host.workbook.findSheet("Resultatrapport")?.cell(3, 1).content;
  expect(total()).not.toEqual({ kind: "empty" });
  await pane.undo();
  expect(total()).toEqual({ kind: "empty" });
});

test("Kontrollera says what was found, and always shows it", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  await pane.reports.check();
  expect(pane.getState().notice).toMatch(/^Hittar inga bilagor att stämma av\./);
  await pane.reports.build();
  await pane.reports.check();
  expect(pane.getState().notice).toMatch(
    /^3\u00A0fel och 18\u00A0avrundningar\. \d+\u00A0uppgifter stämmer\.$/,
  );
  expect(host.workbook.findSheet("Avstämning")).not.toBeNull();
});

test("a workbook without a ledger gets the annexes that it has data for, and the rest is said", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const pane = store();
  expect(await pane.reports.build()).toBe(false);
  const { notice, told } = pane.getState();
  expect(notice).toBe("Bilagorna är byggda: Måluppfyllelse, Periodens uppföljning och Diagram.");
  expect(told).toEqual([
    "Inte byggda, eftersom arbetsboken saknar underlag: Resultatrapport, Verksamhetens utfall, Politisk verksamhet, Riktade statsbidrag, Verksamhetsmått och Investeringar.",
  ]);
});

test("an account that no row takes brings the sheet Radstruktur, where it is put right", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const ledger = host.workbook.findSheet("Huvudbok");
  const [account] = [...(ledger?.cells() ?? [])].filter(
    ({ cell }) => cell.content.kind === "number" && cell.content.value === 5010,
  );
  host.editCell(ledger?.id ?? "", account?.row ?? 0, account?.column ?? 0, "9910");
  const pane = store();
  expect(await pane.reports.build()).toBe(false);
  const { told } = pane.getState();
  expect(told[0]).toMatch(/^Bladet Radstruktur har lagts till\./);
  expect(told.join("\n")).toContain("Konto 9910");
  expect(host.workbook.findSheet("Radstruktur")).not.toBeNull();
});
