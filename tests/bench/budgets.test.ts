import { BUDGETED, readBudgets } from "./budgets";

test.each(BUDGETED)(
  "$name: requests and bytes are those of the budget (npm run bench -- --renew where they are to be others)",
  async ({ name, run }) => {
    const budgets = await readBudgets();
    expect(await run()).toEqual(budgets[name]);
  },
);
