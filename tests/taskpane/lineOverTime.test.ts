import { lineOverTime } from "../../src/taskpane/ui/lineOverTime";
import { ENGLISH } from "../../src/text/english";
import { SWEDISH } from "../../src/text/swedish";

test("values lie at equal distances between the lowest and the highest, the target among them", () => {
  expect(lineOverTime([80, 85, 90], 100)).toEqual({
    points: [
      { x: 0, y: 0 },
      { x: 0.5, y: 0.25 },
      { x: 1, y: 0.5 },
    ],
    target: 1,
  });
});

test("where all are the same the line lies in the middle; one value makes no line", () => {
  expect(lineOverTime([0.5, 0.5], null)).toEqual({
    points: [
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ],
    target: null,
  });
  expect([lineOverTime([0.5], 1), lineOverTime([], null)]).toEqual([null, null]);
});

test("all that the picture shows is said in a sentence", () => {
  const outcomes = [
    { period: "2022-12", value: 0.8 },
    { period: "2023-08", value: 0.825 },
  ];
  expect(SWEDISH.outcomeHistoryText(outcomes, 0.85, 0.9, "percent")).toBe(
    "Utfall över tid: 80\u00A0% (2022), 82,5\u00A0% (aug 2023), 85\u00A0% (nu); målvärdet är 90\u00A0%.",
  );
  expect(ENGLISH.outcomeHistoryText(outcomes, 0.85, null, "percent")).toBe(
    "Outcome over time: 80% (2022), 82.5% (Aug 2023), 85% (now).",
  );
  const indexes = [{ period: "2021-12", index: 0.87 }];
  expect(SWEDISH.indexHistoryText(indexes, 0.98)).toBe("Index över tid: 0,87 (2021), 0,98 (nu).");
  expect(ENGLISH.indexHistoryText(indexes, 0.98)).toBe("Index over time: 0.87 (2021), 0.98 (now).");
});
