import { allAtOnce } from "../../../src/workbook/port/steps";
import { goalNodes, type GoalFilter } from "../../../src/taskpane/goals/goalNodes";
import { filterCounts, narrowedGoals } from "../../../src/taskpane/goals/narrowing";
import { searchText, searchWords } from "../../../src/taskpane/goals/searchText";
import { FIRST_UNFOLDING, toggled, treeRows, type Unfolding } from "../../../src/taskpane/goals/treeRows";
import { calculated, goalSheet } from "./goalSheet";

const NODES = allAtOnce(goalNodes(calculated(goalSheet())));

/** "Trygghet: Väntetid" for a goal with those of its indicators that are shown; a star where they are seen at once. */
function found(filter: GoalFilter, query = ""): readonly string[] {
  return narrowedGoals(NODES, { filter, query }).map(({ goal, indicators, isForIndicators }) => {
    const titles = indicators.map(({ evaluation }) => evaluation.indicator.title);
    return `${goal.evaluation.goal.title}: ${titles.join(", ")}${isForIndicators ? " *" : ""}`;
  });
}

const TRYGGHET = "Trygghet: Andel trygga, Väntetid";
const KVALITET = "Kvalitet: Utredningen är klar";
const DELAKTIGHET = "Delaktighet: Andel med inflytande";

test("the filters: partly attained is not attained, and a goal comes with the indicators that pass", () => {
  expect(found("all")).toEqual([TRYGGHET, KVALITET, DELAKTIGHET]);
  expect(found("notAttained")).toEqual(["Trygghet: Väntetid *"]);
  expect(found("withoutOutcome")).toEqual(["Delaktighet: Andel med inflytande *"]);
  // From 60 to 95 against 90 and 70; from 10 to 20 against 15 and 30.
  expect(found("changed")).toEqual([`${TRYGGHET} *`]);
});

test("each filter is shown with how many goals it leaves", () => {
  expect(filterCounts(NODES)).toEqual({ all: 3, notAttained: 1, withoutOutcome: 1, changed: 1 });
});

test.each<[string, readonly string[]]>([
  ["", [TRYGGHET, KVALITET, DELAKTIGHET]],
  ["  TRYGGHET ", [TRYGGHET]],
  ["vard", [TRYGGHET]],
  ["skola", [KVALITET, DELAKTIGHET]],
  ["skola del", [DELAKTIGHET]],
  ["vantetid", ["Trygghet: Väntetid *"]],
  ["1.2", ["Trygghet: Väntetid *"]],
  ["andel", ["Trygghet: Andel trygga *", "Delaktighet: Andel med inflytande *"]],
  ["finns inte", []],
])("a search for %j", (query, goals) => {
  expect(found("all", query)).toEqual(goals);
});

test("filter and search hold at the same time", () => {
  expect(found("changed", "vantetid")).toEqual(["Trygghet: Väntetid *"]);
  expect(found("notAttained", "kvalitet")).toEqual([]);
});

test("a text is found whatever its case, accents and spaces", () => {
  expect(searchText("  Vård\u00A0&\nOMSORG É ")).toBe("vard & omsorg e");
  expect(searchWords(" Åre  ÖST ")).toEqual(["are", "ost"]);
  expect(searchWords("  ")).toEqual([]);
});

describe("what is unfolded", () => {
  /** "2/3 Kvalitet", indicators indented. */
  function rows(unfolding: Unfolding, filter: GoalFilter = "all"): readonly string[] {
    return treeRows(narrowedGoals(NODES, { filter, query: "" }), unfolding).map((row) =>
      row.kind === "goal"
        ? `${row.position}/${row.of} ${row.goal.evaluation.goal.title}`
        : `  ${row.position}/${row.of} ${row.indicator.evaluation.indicator.title}`,
    );
  }

  test("at first nothing but what is there for its indicators", () => {
    expect(rows(FIRST_UNFOLDING)).toEqual(["1/3 Trygghet", "2/3 Kvalitet", "3/3 Delaktighet"]);
    expect(rows(FIRST_UNFOLDING, "notAttained")).toEqual(["1/1 Trygghet", "  1/1 Väntetid"]);
  });

  test("one goal is unfolded, and folded again", () => {
    const [, second] = NODES;
    const once = toggled(FIRST_UNFOLDING, second?.id ?? "");
    expect(rows(once)).toEqual([
      "1/3 Trygghet",
      "2/3 Kvalitet",
      "  1/1 Utredningen är klar",
      "3/3 Delaktighet",
    ]);
    expect(rows(toggled(once, second?.id ?? ""))).toEqual(rows(FIRST_UNFOLDING));
  });

  test("all or none, but for those that are toggled", () => {
    const all: Unfolding = { base: "all", toggled: new Set() };
    expect(rows(all)).toHaveLength(7);
    expect(rows(toggled(all, NODES[0]?.id ?? ""))).toHaveLength(5);
    expect(rows({ ...all, base: "none" }, "notAttained")).toEqual(["1/1 Trygghet"]);
  });
});
