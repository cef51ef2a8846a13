import fc from "fast-check";
import { withOrWithout } from "../../../src/taskpane/reports/reportChoices";
import { REPORTS } from "../../../src/annexes/reportNames";

test("a report is taken away, and comes back in its place", () => {
  const without = withOrWithout(REPORTS, "activityResult");
  expect(without.slice(0, 2)).toEqual(["operatingStatement", "politicalActivity"]);
  expect(without).toHaveLength(REPORTS.length - 1);
  expect(withOrWithout(without, "activityResult")).toEqual(REPORTS);
});

test("twice is as never, whatever is chosen, and the order is always that of the sheets", () => {
  fc.assert(
    fc.property(fc.subarray([...REPORTS]), fc.constantFrom(...REPORTS), (chosen, report) => {
      const once = withOrWithout(chosen, report);
      expect(once.includes(report)).toBe(!chosen.includes(report));
      expect(once).toEqual(REPORTS.filter((each) => once.includes(each)));
      expect(withOrWithout(once, report)).toEqual(chosen);
    }),
  );
});
