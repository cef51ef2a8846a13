import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createStore } from "../../src/taskpane/createStore";
import { JournalView } from "../../src/taskpane/journal/JournalView";
import { saveMapping } from "../../src/taskpane/mapping/commands";
import { recalculate } from "../../src/taskpane/overview/commands";
import { TextsContext } from "../../src/taskpane/ui/useTexts";
import { SWEDISH } from "../../src/text/swedish";
import { writePlan } from "../../src/workbook/plan/writePlan";
import { fakeWorkbook } from "./fakeWorkbook";

const APPLIED = { written: [{ sheet: "Mål", address: "H2" }], undo: writePlan([]), differences: [] };

test("the ten last are listed by name and time, the newest with a way to undo it", async () => {
  let minute = 10;
  const store = createStore(
    fakeWorkbook().port,
    SWEDISH,
    () => undefined,
    () => `2022-09-12T14:${minute++}`,
  );
  const show = () => (
    <TextsContext value={SWEDISH}>
      <JournalView state={store.state} store={store} />
    </TextsContext>
  );
  const { rerender } = render(show());
  expect(screen.getByText("Inget har skrivits sedan panelen öppnades.")).toBeInTheDocument();
  for (let index = 0; index < 11; index++) store.wrote(recalculate, APPLIED, null);
  store.wrote(saveMapping, APPLIED, null);
  rerender(show());
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items).toHaveLength(10);
  expect(items.slice(0, 2)).toEqual([
    `14:21 Så lästes arbetsboken${SWEDISH.MAPPING.mappingSaved}Ångra`,
    "14:20 Räkna om1\u00A0cell skrevs på bladet Mål.",
  ]);
  expect(
    screen.getByText(
      "När panelen läses in på nytt är listan tom, och det som skrevs står kvar. Då återstår Excels egen Ångra.",
    ),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Ångra" }));
});
