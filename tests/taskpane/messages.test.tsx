import { render, screen, within } from "@testing-library/react";
import { hideFinding, showFinding, writeFindings } from "../../src/taskpane/check/commands";
import { createStore } from "../../src/taskpane/createStore";
import { assessLevel, decideLevel } from "../../src/taskpane/goals/commands";
import { forgetMapping, saveMapping } from "../../src/taskpane/mapping/commands";
import { beginPeriod } from "../../src/taskpane/newPeriod/commands";
import { acceptProposal, recalculate } from "../../src/taskpane/overview/commands";
import type { Writing } from "../../src/taskpane/pane/command";
import { Messages } from "../../src/taskpane/pane/Messages";
import { VIEW_NAMES, type ViewName } from "../../src/taskpane/pane/paneState";
import { buildReports } from "../../src/taskpane/reports/commands";
import { importSettings, resetSettings, saveSettings } from "../../src/taskpane/settings/commands";
import { TextsContext } from "../../src/taskpane/ui/useTexts";
import { SWEDISH } from "../../src/text/swedish";
import { writePlan } from "../../src/workbook/plan/writePlan";
import { fakeWorkbook } from "./fakeWorkbook";

const APPLIED: Writing["applied"] = {
  written: [
    { sheet: "Mål", address: "H2" },
    { sheet: "Mål", address: "H3" },
  ],
  undo: writePlan([]),
  differences: [],
};

/** What is said in a view of something that was written, with the names of the buttons; null for nothing. */
function said(command: Writing["command"], view: ViewName): readonly (string | null)[] | null {
  const store = createStore(fakeWorkbook().port, SWEDISH, () => undefined);
  store.openView(view);
  store.wrote(command, APPLIED, null);
  const { unmount } = render(
    <TextsContext value={SWEDISH}>
      <Messages state={store.state} store={store} />
    </TextsContext>,
  );
  const [message] = screen.queryAllByRole("group");
  const texts =
    message === undefined
      ? null
      : [
          message.querySelector(".fui-MessageBarBody")?.textContent ?? null,
          ...within(message)
            .queryAllByRole("button")
            .map(({ textContent }) => textContent),
        ];
  unmount();
  return texts;
}

const CELLS = "2\u00A0celler skrevs på bladet Mål.";

/** Undone in the pane, and shown in the workbook where there is something to show. */
const TOLD: readonly [Writing["command"], string, readonly string[], readonly ViewName[]][] = [
  [acceptProposal, `Målvärdet är inskrivet. ${CELLS}`, ["Visa", "Ångra"], VIEW_NAMES],
  [decideLevel, `Nivån är sparad, och allt är omräknat. ${CELLS}`, ["Visa", "Ångra"], VIEW_NAMES],
  [assessLevel, `Nivån är sparad, och allt är omräknat. ${CELLS}`, ["Visa", "Ångra"], VIEW_NAMES],
  [beginPeriod, `Den nya perioden är påbörjad. ${CELLS}`, ["Visa", "Ångra"], VIEW_NAMES],
  [saveMapping, SWEDISH.MAPPING.mappingSaved, ["Ångra"], VIEW_NAMES],
  [forgetMapping, SWEDISH.MAPPING.mappingForgotten, ["Ångra"], VIEW_NAMES],
  [saveSettings, SWEDISH.SETTINGS.saved, ["Ångra"], VIEW_NAMES],
  [importSettings, SWEDISH.SETTINGS.imported, ["Ångra"], VIEW_NAMES],
  [resetSettings, SWEDISH.SETTINGS.wasReset, ["Ångra"], VIEW_NAMES],
  [buildReports, SWEDISH.reportsBuiltText(2), ["Visa", "Ångra"], ["reports"]],
  [writeFindings, CELLS, ["Visa", "Ångra"], ["check"]],
  [hideFinding, SWEDISH.CHECK_TEXT.findingHidden, ["Ångra"], ["check"]],
  [showFinding, SWEDISH.CHECK_TEXT.findingShown, ["Ångra"], ["check"]],
  // It is the result that says it, and there is none here.
  [recalculate, "", [], []],
];

test.each(TOLD.map((row) => [row[0].id, row] as const))("%s", (_, [command, text, buttons, views]) => {
  for (const view of VIEW_NAMES) {
    expect([view, said(command, view)]).toEqual([view, views.includes(view) ? [text, ...buttons] : null]);
  }
});

test("what Excel has made of what was written is named cell by cell, with a way there", () => {
  const { port, shown } = fakeWorkbook();
  const store = createStore(port, SWEDISH, () => undefined);
  const differences = [
    { sheet: "Mål", address: "H2", said: 0.5, stands: "0.5" },
    { sheet: "Mål", address: "H3", said: "Uppnått", stands: "" },
    { sheet: "Mål", address: "H4", said: { formula: "=H2" }, stands: "=H1" },
  ];
  store.wrote(acceptProposal, { ...APPLIED, differences }, null);
  render(
    <TextsContext value={SWEDISH}>
      <Messages state={store.state} store={store} />
    </TextsContext>,
  );
  const [, message] = screen.getAllByRole("group");
  if (message === undefined) throw new Error("Nothing is said of it");
  expect(message).toHaveTextContent(
    "Excel ändrade 3 celler som skrevs. Kontrollera att det som står där stämmer.",
  );
  expect(
    within(message)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "H2 på bladet Mål: ”0,5” blev ”0.5” som text",
    "H3 på bladet Mål: ”Uppnått” blev tom",
    "H4 på bladet Mål: ”=H2” blev ”=H1”",
  ]);
  expect(shown).toEqual([]);
});
