import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { createStore } from "../../../src/taskpane/createStore";
import {
  keepOwn,
  recalculate,
  recalculateUnseen,
  writePreview,
} from "../../../src/taskpane/overview/commands";
import { SWEDISH } from "../../../src/text/swedish";
import { startHostOn } from "../../app/openSample";
import { columnOf, followUpOfSize } from "../../excel/followUpOfSize";
import { HEADINGS } from "../../samples/readGoals";
import { facts } from "../facts";

const LEVEL = HEADINGS.length;
const VALUE = LEVEL + 1;

/** A follow-up that has been calculated; then somebody types over a level and a value, and two outcomes come. */
async function typedOver() {
  const host = await startHostOn(followUpOfSize(6));
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet");
  const store = createStore(excelWorkbook, SWEDISH, () => undefined);
  await store.run(recalculate);
  if (facts(store).preview !== null) await store.run(writePreview);
  host.editCell(sheet.id, 1, LEVEL, "Delvis uppnått", "coauthor");
  host.editCell(sheet.id, 2, VALUE, "1", "coauthor");
  host.editCell(sheet.id, 3, columnOf("Utfall"), "95", "coauthor");
  const shown = () =>
    [
      [1, LEVEL],
      [2, VALUE],
      [3, VALUE],
    ].map(([row = 0, column = 0]) => {
      const { content } = sheet.cell(row, column);
      return "value" in content ? content.value : content.kind;
    });
  return { store, shown };
}

test("what was typed over ours is shown before it is replaced, and nothing is written until then", async () => {
  const { store, shown } = await typedOver();
  await store.run(recalculate);
  expect(shown()).toEqual(["Delvis uppnått", 1, 0]);
  const { preview } = facts(store);
  const told = preview?.issues.filter(({ detail }) => detail.code === "levelReplaced");
  expect(told?.map(({ place }) => place.address)).toHaveLength(2);
  await store.run(writePreview);
  expect(shown()).toEqual(["Ej uppnått", 0, 1]);
  await store.run(recalculate);
  expect(facts(store).preview).toBeNull();
});

test("it can be kept, and is not asked about again", async () => {
  const { store, shown } = await typedOver();
  await store.run(recalculate);
  await store.run(keepOwn, true);
  await store.run(keepOwn, false);
  await store.run(keepOwn, true);
  expect(facts(store).preview?.own).toBe("keep");
  await store.run(writePreview);
  expect(shown()).toEqual(["Delvis uppnått", 1, 1]);
  await store.run(recalculate);
  expect(facts(store)).toMatchObject({ preview: null, problem: null });
  expect(shown()).toEqual(["Delvis uppnått", 1, 1]);
});

test("from the ribbon nothing is written over it", async () => {
  const { store, shown } = await typedOver();
  await store.run(recalculateUnseen);
  expect(shown()).toEqual(["Delvis uppnått", 1, 0]);
  await store.run(keepOwn, true);
  expect(facts(store).preview).toBeNull();
});
