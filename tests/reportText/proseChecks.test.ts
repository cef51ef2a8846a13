import { classifyTotal } from "../../src/domain/reconciliation/classifyTotal";
import { findFigure } from "../../src/domain/reconciliation/findFigure";
import type { TextAmount } from "../../src/domain/reconciliation/textAmount";
import { readAmounts } from "../../src/reportText/readAmounts";
import { reconcileAmount } from "../../src/domain/reconciliation/reconcileAmount";
import type { PlacedFigure } from "../../src/domain/reconciliation/reconciliationFinding";
import { PUBLISHED_2023 } from "../annexes/table/published2023";
import { PUBLISHED_TABLES } from "../domain/reconciliation/publishedTables";

/** The amount of a published sentence. */
function stated(id: string, at: number): TextAmount {
  const text = PUBLISHED_2023.prose_2023.find((each) => each.id === id)?.text ?? "";
  const amount = readAmounts(text)[at];
  if (amount === undefined) throw new Error(`${id}: no amount ${at} in ${text}`);
  return amount;
}

function figure(tableId: string, columnId: string, ...labels: string[]): PlacedFigure {
  const table = PUBLISHED_TABLES.find(({ id }) => id === tableId);
  const rows = table?.rows.filter(
    ({ id, label, figures }) =>
      figures[0] !== null && labels.some((each) => label === each || id.startsWith(`${each}/`)),
  );
  const places = rows?.map(({ id: rowId }) => ({ kind: "cell" as const, tableId, rowId, columnId })) ?? [];
  const found = findFigure(PUBLISHED_TABLES, places);
  if (found === null) throw new Error(`No figure for ${labels.join()}`);
  return found;
}

const net = (columnId: string): PlacedFigure => figure("operatingStatement", columnId, "Nettokostnad");
const activity = (...labels: string[]): PlacedFigure => figure("activityResult", "budgetVariance", ...labels);
const MISSBRUK = "Insatser för vuxna missbrukare";
const BARN = "Insatser för barn och unga inkl. familjerådgivning";

test.each([
  ["resultat", 0, net("actual")],
  ["resultat", 1, net("budgetVariance")],
  ["overskott", 0, net("budgetVariance")],
  ["overskott", 2, net("budget")],
  ["intakter", 0, figure("operatingStatement", "actual", "Summa Intäkter")],
  ["intakter", 1, figure("operatingStatement", "budgetVariance", "Summa Intäkter")],
  ["kostnader", 0, figure("operatingStatement", "actual", "Summa Kostnader")],
  ["kostnader", 1, figure("operatingStatement", "budgetVariance", "Summa Kostnader")],
  ["regi", 0, net("budgetVariance")],
  ["politisk", 0, figure("politicalActivity", "budgetVariance", "Summa:")],
  ["aldre", 0, activity("Äldreomsorg")],
  ["aldre_statsbidrag", 0, figure("targetedGovernmentGrants", "actual", "Kommungemensamt")],
  ["lss", 0, activity("Insatser för personer med funktionsnedsättning")],
  ["ifo", 0, activity(MISSBRUK, "Övrig vuxenvård", BARN, "Försörjningsstöd")],
  ["ifo_barn", 0, activity(BARN)],
  ["ifo_missbruk", 0, activity(MISSBRUK)],
  ["ifo_vuxen", 0, activity("Övrig vuxenvård")],
  ["flykting", 0, activity("Ensamkommande och nyanlända")],
  ["ledning", 0, activity("Ledning, administration och myndighetsutövning")],
  ["invest", 0, figure("investments", "totalBudget", "SUMMA")],
  ["invest", 1, figure("investments", "actual", "SUMMA")],
  ["invest", 2, figure("investments", "remainingBudget", "SUMMA")],
] as const)("the text's %s, amount %d, agrees with the table", (id, at, expected) => {
  const amount = stated(id, at);
  expect(reconcileAmount(amount, amount.sign, expected).severity).toBe("fine");
});

test("ekonomiskt bistånd does not", () => {
  const amount = stated("ifo_ekbist", 0);
  expect(reconcileAmount(amount, amount.sign, activity("Försörjningsstöd")).severity).toBe("error");
});

test("0,2 mnkr for political activity is the table of 3.1.1, not bilaga 2", () => {
  const amount = stated("politisk", 0);
  expect(reconcileAmount(amount, null, activity("Politisk verksamhet")).severity).toBe("error");
});

test.each([
  ["myndighet and egen regi are 9,1", 91, [160, -69], "fine"],
  [
    "the six areas are 8,8, published 9,1: what rounding six figures may do",
    91,
    [2, -35, 71, -32, -29, 111],
    "rounding",
  ],
  ["the parts of individ- och familjeomsorg are −2,2, published −3,2", -32, [13, -27, 14, -22], "error"],
] as const)("amounts of the text among themselves, in tenths: %s", (_, total, parts, severity) => {
  const sum = parts.reduce<number>((all, part) => all + part, 0);
  expect(classifyTotal(total - sum, parts.length)).toBe(severity);
});
