import { hasParts } from "../../../src/domain/summary/figureSource";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { createStore } from "../../../src/taskpane/createStore";
import {
  explainSelected,
  followSelection,
  openFigureParts,
  openTextFigure,
  visitRow,
} from "../../../src/taskpane/figureParts/commands";
import { figurePartsModel, type FigurePartsModel } from "../../../src/taskpane/figureParts/figurePartsModel";
import { readWorkbook } from "../../../src/taskpane/overview/commands";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { buildUnseen } from "../../../src/taskpane/reports/commands";
import { openSummary } from "../../../src/taskpane/summary/commands";
import { SWEDISH } from "../../../src/text/swedish";
import { sampleBytes, startHost } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";

async function opened(): Promise<{ readonly host: ExcelHost; readonly pane: PaneStore }> {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2024-02-12T14:05",
  );
  await pane.run(readWorkbook);
  await buildUnseen(pane);
  return { host, pane };
}

async function select(sheet: string, address: string): Promise<void> {
  await excelWorkbook.showCell({ sheet, address });
}

function shown(pane: PaneStore): FigurePartsModel | string {
  const { read, found, said } = pane.state.figureParts;
  if (read === null || found === null) throw new Error("Nothing has been asked");
  return figurePartsModel(found, said, SWEDISH, read.texts);
}

function modelOf(pane: PaneStore): FigurePartsModel {
  const model = shown(pane);
  if (typeof model === "string") throw new Error(model);
  return model;
}

/** Waits for what was asked for before. */
const done = (pane: PaneStore): Promise<boolean> => pane.run(followSelection);

test("the figure of the selected cell is read once, and the next ones are shown without reading again", async () => {
  const { host, pane } = await opened();
  await select("Resultatrapport", "C22");
  host.resetStatistics();
  openFigureParts(pane);
  await done(pane);
  expect(pane.state.pages).toEqual([{ kind: "figureParts" }]);
  const net = modelOf(pane);
  expect(net).toMatchObject({
    title: "Resultatrapport: Nettokostnad, Utfall 2023",
    place: { sheet: "Resultatrapport", address: "C22" },
    agreement: { sentence: "Delarna blir det som cellen visar.", agrees: true },
    groupings: [{ name: "Per konto" }, { name: "Per verksamhet" }],
  });
  expect(net.amount).toBe(net.groupings[0]?.sum);
  const { syncs } = host.statistics;
  await select("Resultatrapport", "D12");
  host.resetStatistics();
  await pane.run(followSelection);
  expect(modelOf(pane).title).toBe("Resultatrapport: Personalkostnader inkl po, Budget 2023");
  // What is selected, and nothing else.
  expect(host.statistics.syncs).toBe(1);
  expect(syncs).toBeGreaterThan(1);
});

test("a row that the pane leads to, a heading and the controller's own data leave the figure in view; asked for, they are answered", async () => {
  const { pane } = await opened();
  await select("Resultatrapport", "C12");
  openFigureParts(pane);
  await done(pane);
  const figure = modelOf(pane);
  const place = figure.groupings[0]?.parts[0]?.rows[0]?.place;
  if (place === undefined) throw new Error("The figure has no rows");
  visitRow(pane, place);
  await done(pane);
  expect(modelOf(pane).title).toBe(figure.title);
  await select("Resultatrapport", "A1");
  await pane.run(followSelection);
  expect(modelOf(pane).title).toBe(figure.title);
  await pane.run(explainSelected);
  expect(shown(pane)).toBe(
    "Den markerade cellen består inte av några delar. Markera en siffra i en bilaga, i Avvikelser eller i Diagram, eller ett mål eller en indikator i uppföljningen.",
  );
});

test("an indicator of a goal is led to, and the goal stays in view", async () => {
  const { pane } = await opened();
  await select("Måluppfyllelse", "E5");
  openFigureParts(pane);
  await done(pane);
  const goal = modelOf(pane);
  expect(goal.list?.heading).toBe("Indikatorer");
  expect(goal.sentences.length).toBeGreaterThan(0);
  const place = goal.list?.lines[0]?.place ?? null;
  if (place === null) throw new Error("The indicator has no cell");
  visitRow(pane, place);
  await done(pane);
  expect(modelOf(pane)).toEqual(goal);
});

test("what was written since is read again: a cell that is typed over is said, with both amounts", async () => {
  const { host, pane } = await opened();
  const stop = pane.watchChanges();
  await select("Resultatrapport", "C12");
  openFigureParts(pane);
  await done(pane);
  const before = modelOf(pane);
  host.editCell(host.workbook.findSheet("Resultatrapport")?.id ?? "", 11, 2, "-1000");
  while (pane.changedAt === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await pane.run(explainSelected);
  const after = modelOf(pane);
  expect(after.amount).toBe(before.amount);
  expect(after.agreement?.agrees).toBe(false);
  expect(after.agreement?.sentence).toContain(
    `Cellen visar −1\u00A0000\u00A0kr, men delarna blir ${before.amount}.`,
  );
  expect(after.agreement?.sentence).toContain("Talet i cellen är inskrivet");
  stop();
});

test("a figure of the text has the parts of the annex that it is of", async () => {
  const { pane } = await opened();
  await openSummary(pane);
  const parts = (pane.state.summary?.model.paragraphs ?? []).flatMap(({ id, parts: each }) =>
    each.flatMap(({ text, link }) =>
      link === null || !hasParts(link.source) ? [] : [{ paragraph: id, text, source: link.source }],
    ),
  );
  expect(parts.length).toBeGreaterThan(10);
  const titles: string[] = [];
  for (const figure of parts) {
    openTextFigure(pane, figure);
    await done(pane);
    const { title, groupings, list } = modelOf(pane);
    titles.push(title);
    expect(groupings.length > 0 || list !== null).toBe(true);
  }
  expect(titles).toContain("601,6\u00A0mnkr – Resultatrapport: Nettokostnad, Budget 2023");
  expect(pane.state.pages).toHaveLength(1);
});
