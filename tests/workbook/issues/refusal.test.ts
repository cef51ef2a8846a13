import { RefusedError, refuseUnwritable, unwritableReason } from "../../../src/workbook/issues/refusal";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { WorkbookAccessError } from "../../../src/workbook/port/workbookAccessError";
import { writePlan, type WritePlan } from "../../../src/workbook/plan/writePlan";
import { sheetOf } from "../sheet";

const width = (id: string | null): WritePlan => [
  { kind: "setColumnWidth", sheet: { id, name: "Mål" }, column: 0, width: 60 },
];

function refusal(plan: WritePlan, sheets: readonly SheetSnapshot[]): unknown {
  try {
    refuseUnwritable(plan, {
      sheets,
      names: [],
      remembered: null,
      settings: null,
      isStructureProtected: false,
      written: null,
      usesDates1904: false,
    });
    return null;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.reason;
  }
}

const open = sheetOf([[]], { id: "{1}", name: "Mål 2022" });
const isProtected = sheetOf([[]], { id: "{2}", name: "Låst", isProtected: true });
const isFiltered = sheetOf([[]], { id: "{3}", name: "Filtrerad", isFiltered: true });

test.each([
  ["{1}", null],
  ["{2}", { code: "sheetProtected", sheet: "Låst" }],
  ["{3}", { code: "sheetFiltered", sheet: "Filtrerad" }],
  [null, null],
])("writing to the sheet %s", (id, reason) => {
  expect(refusal(width(id), [open, isProtected, isFiltered])).toEqual(reason);
});

test("a sheet that cannot be added is said before it is tried", () => {
  const plan = writePlan([{ kind: "addSheet", sheet: { id: null, name: "Diagram" }, mark: null }]);
  const reason = { code: "structureProtected", sheet: "Diagram" };
  expect(unwritableReason(plan, { sheets: [], isStructureProtected: true })).toEqual(reason);
  expect(unwritableReason(plan, { sheets: [], isStructureProtected: false })).toBeNull();
  expect(unwritableReason(writePlan([]), { sheets: [], isStructureProtected: true })).toBeNull();
});

test("a plan that writes nothing is never refused", () => {
  expect(refusal([], [isProtected, isFiltered])).toBeNull();
});

test("errors carry what the sentences need", () => {
  expect(new RefusedError({ code: "noFollowUp", sheets: [], nearest: null })).toMatchObject({
    name: "RefusedError",
    message: "noFollowUp",
  });
  const cause = new Error("AccessDenied");
  expect(new WorkbookAccessError("protected", "AccessDenied", 0, { cause })).toMatchObject({
    name: "WorkbookAccessError",
    message: "protected (AccessDenied)",
    problem: "protected",
    changedCells: 0,
    cause,
  });
});
