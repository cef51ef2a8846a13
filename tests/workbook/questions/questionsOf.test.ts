import { understand } from "../../../src/app/readFollowUp";
import { mappingOf } from "../../../src/workbook/layout/mapping";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import type { Question } from "../../../src/workbook/questions/question";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { workbookOf } from "../../reports/planning";
import { sheetOf } from "../sheet";

function asked(sheets: readonly SheetSnapshot[], needsFollowUp = true): readonly Question[] {
  const snapshot = workbookOf(...sheets);
  return questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp });
}

/** "goalTitle@Mål!A1: A (proposed), B, -" */
function told({ id, place, options }: Question): string {
  const answers = options.map((option) => `${option.id}${option.isProposed ? " (proposed)" : ""}`);
  return `${id} at ${place.sheet}!${place.address}: ${answers.join(", ")}`;
}

test("nothing is asked of a clear follow-up", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Utfall"],
    ["Ett nämndmål", "Trygga", 90],
  ]);
  expect(asked([sheet])).toEqual([]);
});

test("a likely column is proposed, and any other can be said; columns that differ are to be chosen among", () => {
  const sheet = sheetOf([
    ["", "Indikator", "Utfall", "Utfall", "Annat"],
    ["Ett nämndmål", "Trygga", 90, 80, ""],
  ]);
  expect(asked([sheet]).map(told)).toEqual([
    "goalTitle@Mål 2022 at Mål 2022!A1: A (proposed), B, C, D, E",
    "actualValue@Mål 2022 at Mål 2022!C1: C, D, A, B, E, -",
  ]);
});

test("the answer is of the block that asks", () => {
  const sheet = sheetOf([
    ["", "Indikator", "Utfall"],
    ["Ett nämndmål", "Trygga", 90],
  ]);
  expect(asked([sheet])[0]?.options[2]).toEqual({
    id: "C",
    detail: { code: "column", column: { column: 2, heading: "Utfall" } },
    isProposed: false,
    answer: { kind: "columns", columns: [{ sheet: "Mål 2022", field: "goalTitle", column: 2, row: 0 }] },
  });
});

test("where no follow-up is found, it is asked where the goals of the indicators stand, if the job needs one", () => {
  const sheet = sheetOf([
    ["Avdelning", "Indikator", "Utfall"],
    ["Trygghet och omsorg", "Trygga", 90],
  ]);
  expect(asked([sheet]).map(told)).toEqual(["goalPlace at Mål 2022!B1: none (proposed), A"]);
  expect(asked([sheet], false)).toEqual([]);
});

test("follow-ups with the same goals are to be chosen among", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Utfall"],
    ["Ett nämndmål", "Trygga", 90],
  ];
  const [question, ...others] = asked([sheetOf(rows), { ...sheetOf(rows), id: "2", name: "Kopia" }]);
  expect(others).toEqual([]);
  expect(question).toMatchObject({
    id: "followUp",
    place: { sheet: "Mål 2022", address: "A1" },
    options: [
      { id: "Mål 2022!1", isProposed: false },
      {
        id: "Kopia!1",
        isProposed: false,
        answer: { kind: "blocks", blocks: [{ sheet: "Kopia", row: 0 }] },
      },
    ],
  });
});

test("a column that is lost can be any other, or none; a lost sheet is asked about once, and the only other is proposed", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Mål 2022", "Riktning", "Utfall"],
    ["Ett nämndmål", "Trygga", 80, "Högre är bättre", 90],
  ];
  const before = workbookOf(sheetOf(rows));
  const remembered = JSON.stringify(mappingOf(understand(before, null)));
  const renamed = workbookOf(
    sheetOf([["Nämndmål", "Indikator", "Xyz", "Riktning", "Utfall"], ...rows.slice(1)]),
  );
  const lost = { ...renamed, remembered };
  const layout = understand(lost, null);
  expect(questionsOf({ snapshot: lost, layout, needsFollowUp: true }).map(told)).toEqual([
    "targetValue@Mål 2022 at Mål 2022!A1: A, B, C, D, E, -",
  ]);
  const elsewhere = { ...workbookOf({ ...sheetOf(rows), id: "other", name: "Plan" }), remembered };
  expect(
    questionsOf({ snapshot: elsewhere, layout: understand(elsewhere, null), needsFollowUp: true }).map(told),
  ).toEqual(["followUp at Plan!A1: Plan!1 (proposed)"]);
});

test("a newer follow-up on a hidden sheet is asked about before an older one is computed", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Utfall"],
    ["Ett nämndmål", "Trygga", 90],
  ];
  const hidden = (name: string) => sheetOf(rows, { id: name, name, visibility: "Hidden" });
  const shown = sheetOf(rows);
  expect(asked([shown, hidden("Mål 2023")]).map(told)).toEqual([
    "followUp at Mål 2023!A1: Mål 2023!1 (proposed), Mål 2022!1",
  ]);
  expect(asked([shown, hidden("Mål 2021")])).toEqual([]);
  expect(asked([shown, hidden("Utkast")])).toEqual([]);
});

test("a hidden sheet that is followed up is said", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Utfall"],
    ["Ett nämndmål", "Trygga", 90],
  ];
  const { issues } = understand(workbookOf(sheetOf(rows, { visibility: "Hidden" })), null);
  expect(issues.map(({ detail }) => detail)).toEqual([{ code: "hiddenSheet", sheet: "Mål 2022" }]);
});

test("a follow-up of which no heading is known is proposed by what stands in it", () => {
  const sheet = sheetOf([
    ["Vad vill vi", "Hur mäter vi", "Vart ska vi", "Var är vi"],
    ["Trygg vardag för alla", "Andel nöjda med hemtjänsten", "Minst 90 %", "85 %"],
    ["Kunskap för alla", "Andel behöriga till gymnasiet", "Minst 88 %", "90 %"],
  ]);
  const proposed = asked([sheet]).map(({ id, options }) => [id, options.find((each) => each.isProposed)?.id]);
  expect(proposed).toEqual([
    ["goalTitle@Mål 2022", "A"],
    ["indicatorTitle@Mål 2022", "B"],
    ["targetValue@Mål 2022", "C"],
    ["actualValue@Mål 2022", "D"],
  ]);
  const levels = sheetOf([
    ["Vad vill vi", "Hur mäter vi", "Vart ska vi", "Hur gick det"],
    ["Trygg vardag för alla", "Andel nöjda med hemtjänsten", "Minst 90 %", "Delvis uppnått"],
    ["Kunskap för alla", "Andel behöriga till gymnasiet", "Minst 88 %", "Uppnått"],
  ]);
  expect(asked([levels]).at(-1)).toMatchObject({
    id: "assessedLevel@Mål 2022",
    options: expect.arrayContaining([expect.objectContaining({ id: "D", isProposed: true })]) as unknown,
  });
});

test.each([
  ["no target in words", ["Trygg vardag för alla", "Andel nöjda med hemtjänsten", 90, 85]],
  ["one column of titles", ["Trygg vardag för alla", 3, "Minst 90 %", 85]],
  [
    "neither figures nor levels",
    ["Trygg vardag för alla", "Andel nöjda med hemtjänsten", "Minst 90 %", "Se bilaga"],
  ],
])("a table with %s is no follow-up", (_, row) => {
  expect(asked([sheetOf([["Vad vill vi", "Hur mäter vi", "Vart ska vi", "Var är vi"], row])])).toEqual([]);
});

test("targets in words below a heading that is not known are to be confirmed", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Dit ska vi", "Utfall"],
    ["Ett nämndmål", "Trygga", "Minst 90 %", "85 %"],
  ]);
  expect(asked([sheet])[0]).toMatchObject({
    id: "targetValue@Mål 2022",
    detail: { code: "confirmColumn", column: { column: 2, heading: "Dit ska vi" } },
  });
});
