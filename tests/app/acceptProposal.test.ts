import { acceptProposal } from "../../src/app/acceptProposal";
import { understand } from "../../src/app/readFollowUp";
import { applyPlan } from "../reports/applyPlan";
import { valuesAt, workbookOf } from "../reports/planning";
import { percent, readSheet, sheetOf } from "../workbook/sheet";

test("a target that the indicator's text names is written when it is accepted, and graded against then", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"],
    ["Trygghet", "Minst 90 % av brukarna är trygga", "Högre är bättre", "", percent(70), percent(80)],
  ]);
  const snapshot = workbookOf(sheet);
  const { issues, evaluation } = readSheet(sheet);
  expect(evaluation.index).toBeNull();
  const proposals = issues.flatMap(({ place, detail }) =>
    detail.code === "targetProposed" ? [{ place, detail }] : [],
  );
  const [proposal] = proposals;
  if (proposal === undefined) throw new Error("Nothing was proposed");
  const after = applyPlan(
    snapshot,
    acceptProposal({ snapshot, layout: understand(snapshot, null) }, proposal),
  );
  const [changed] = after.sheets;
  expect(valuesAt(changed, "D2", "D2")).toEqual([[0.9]]);
  expect(changed === undefined ? null : readSheet(changed).evaluation.index).toBe(0.5);
});
