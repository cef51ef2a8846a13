import { issueSentence } from "../../../src/text/pane/issues";
import { percent, places, readSheet, sheetOf } from "../sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];

function read(outcome: string) {
  return readSheet(
    sheetOf([HEADINGS, ["Mål ett", "Trygga", "Högre är bättre", percent(85), percent(70), outcome]]),
  );
}

test.each([
  "Sekretess",
  "Ej tillämplig",
  "Mäts vartannat år",
  "Mäts inte i år",
  "Ingen mätning 2023",
  "För få svar",
  "Redovisas senare",
  "Ej mätt",
])("why there is no outcome is told, and nothing is asked to be filled in: %j", (outcome) => {
  const { issues, decoded } = read(outcome);
  const [first] = issues;
  expect(places(issues)).toEqual(["F2 missingActualValue", "A2 goalWithoutScore"]);
  expect(first === undefined ? "" : issueSentence(first.detail, decoded.wording).sv).toBe(
    `Indikatorn ”Trygga” har inget utfall: ”${outcome}”. Den får ingen nivå och räknas inte med i målets värde.`,
  );
  expect(first?.severity).toBe("warning");
});

test.each(["-", ".", "..", "Uppgift saknas"])("%j is to be filled in", (outcome) => {
  const { issues, decoded } = read(outcome);
  const [first] = issues;
  expect(first === undefined ? "" : issueSentence(first.detail, decoded.wording).sv).toBe(
    "Indikatorn ”Trygga” saknar utfall. Den får ingen nivå och räknas inte med i målets värde. Fyll i utfallet.",
  );
  expect(first?.severity).toBe("error");
});
