import { screen } from "@testing-library/react";
import { runSelfTest } from "../../../src/excel/selfTest/runSelfTest";
import { fakeWorkbook } from "../fakeWorkbook";
import { showPane, violations } from "../showPane";

jest.mock("../../../src/excel/selfTest/runSelfTest");

const run = jest.mocked(runSelfTest);

test("the answers are there to copy, and the pane itself is not shown", async () => {
  run.mockResolvedValue({ excel: ["Excel 16.0, PC"], answers: { "text-date": [44_804, "m/d/yyyy"] } });
  const user = showPane(fakeWorkbook().port, { isSelfTest: true });
  await user.click(await screen.findByRole("button", { name: "Kör självtestet" }));
  const answers = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Svaren" });
  expect(JSON.parse(answers.value)).toEqual({
    excel: ["Excel 16.0, PC"],
    answers: { "text-date": [44_804, "m/d/yyyy"] },
  });
  expect(screen.queryByRole("button", { name: "Räkna om" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Kopiera svaren" }));
  expect(await navigator.clipboard.readText()).toBe(answers.value);
  expect(await violations()).toEqual([]);
});

test("how far it has come is told, and so is that it was interrupted", async () => {
  let fail: (reason: Error) => void = () => undefined;
  run.mockImplementation((onProgress) => {
    onProgress(2, 40);
    return new Promise((_, reject) => (fail = reject));
  });
  const user = showPane(fakeWorkbook().port, { isSelfTest: true });
  await user.click(await screen.findByRole("button", { name: "Kör självtestet" }));
  expect(await screen.findByText("Fråga 3 av 40…")).toBeVisible();
  fail(new Error("Excel is gone"));
  expect(
    await screen.findByText("Självtestet avbröts. Ta bort bladet som det lade till, om det finns kvar."),
  ).toBeVisible();
});
