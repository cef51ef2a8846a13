import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { OfficeStart } from "../../src/excel/session/officeStart";
import { App } from "../../src/taskpane/App";
import { SWEDISH } from "../../src/text/swedish";
import type { Texts } from "../../src/text/texts";
import type { WorkbookPort } from "../../src/workbook/port/workbookPort";
import { createStore } from "../../src/taskpane/createStore";

interface ShownPane {
  readonly start?: OfficeStart;
  readonly texts?: Texts;
  readonly isSelfTest?: boolean;
}

/** Shows the pane on a workbook, as Office lets it start, and gives the user of it. */
export function showPane(
  port: WorkbookPort,
  { start = "ready", texts = SWEDISH, isSelfTest = false }: ShownPane = {},
): ReturnType<typeof userEvent.setup> {
  Object.assign(globalThis, { Office: { context: {} } });
  const ignored = (): undefined => undefined;
  const store = createStore(port, texts, ignored, () => "2022-09-12T14:05");
  render(<App start={start} store={store} texts={texts} logError={ignored} isSelfTest={isSelfTest} />);
  return userEvent.setup();
}

/** Clicks on a button as soon as it does something: not while the pane is at work, when it is there and does nothing. */
export async function clickReady(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await waitFor(() =>
    expect(screen.getByRole("button", { name })).not.toHaveAttribute("aria-disabled", "true"),
  );
  await user.click(screen.getByRole("button", { name }));
}

/** Clicks on Räkna om, and on Skriv where it is shown what would be written. */
export async function recalculateInPane(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await clickReady(user, "Räkna om");
  await clickReady(user, "Skriv");
}

/** What axe finds. Heading levels and landmarks are checked; colours need a real browser. */
export async function violations(): Promise<unknown[]> {
  const { violations: found } = await axe(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
