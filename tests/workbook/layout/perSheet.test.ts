import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { perSheet } from "../../../src/workbook/layout/perSheet";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { sheetOf } from "../sheet";

test("what depends on a sheet is worked out once for each snapshot, also when there is nothing", () => {
  const worked: string[] = [];
  const nameOfVisible = perSheet(({ name, visibility }) => {
    worked.push(name);
    return visibility === "Visible" ? name : null;
  });
  const [one, other] = [sheetOf([], { name: "Mål" }), sheetOf([], { name: "Dolt", visibility: "Hidden" })];
  expect([one, other, one, other, { ...one }].map(nameOfVisible)).toEqual(["Mål", null, "Mål", null, "Mål"]);
  expect(worked).toEqual(["Mål", "Dolt", "Mål"]);
});

test("a sheet is searched for its follow-up once, however many steps of a job ask for it", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"],
    ["Trygga hem", "Andel trygga", 90, 70, 95],
  ]);
  let reads = 0;
  const values = new Proxy(sheet.values, {
    get(grid, row) {
      reads++;
      return Reflect.get(grid, row) as unknown;
    },
  });
  const counted: SheetSnapshot = { ...sheet, values };
  const blocks = findFollowUpBlocks(counted, THREE_STEP_WORDS);
  const searched = reads;
  expect(blocks).toHaveLength(1);
  expect(searched).toBeGreaterThan(0);
  expect([counted, counted].flatMap((each) => findFollowUpBlocks(each, THREE_STEP_WORDS))).toEqual([
    ...blocks,
    ...blocks,
  ]);
  expect(reads).toBe(searched);
});
