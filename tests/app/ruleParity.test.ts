import { goalsByEveryRule, outcomesByEveryRule, shown, WITNESS_SHEET } from "./ruleWitness";

/** Scales of all sizes: the spreadsheet's engine finds in its formulas what the rules of the domain have written. */
describe.each([2, 3, 4, 7])("on a scale of %i steps", (count) => {
  test("every goal rule gives the level that its formula gives", async () => {
    const { written } = await goalsByEveryRule(count);
    expect(written).toEqual(await shown(WITNESS_SHEET));
  });

  test("every rule below the target gives the level that its formula gives", async () => {
    const { written } = await outcomesByEveryRule(count);
    expect(written).toEqual(await shown(WITNESS_SHEET));
  });
});
