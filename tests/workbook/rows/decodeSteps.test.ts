import { percent, readSheet, sheetOf, type Cell } from "../sheet";

const WITH_STEP = ["Nämndmål", "Indikator", "Etapp", "Målvärde", "Gräns delvis", "Tidpunkt", "Utfall"];

/** Each indicator with its steps' titles and levels, and the step that counts: "Trygga: 1 attained → 2 notAttained*". */
function steps(rows: readonly (readonly Cell[])[]): string[] {
  const { evaluation } = readSheet(sheetOf(rows));
  return evaluation.goals.flatMap(({ indicators }) =>
    indicators.map(({ indicator, steps: all, currentStep }) => {
      const told = all.map(({ step, level }, index) => {
        const isOwn = step.id === indicator.id;
        return `${isOwn ? "mål" : step.title} ${level ?? "none"}${index === currentStep ? "*" : ""}`;
      });
      return `${indicator.nr} ${indicator.title}: ${told.join(" → ")}`.trim();
    }),
  );
}

describe("with a column for the step", () => {
  test("rows that follow each other with the same indicator, or none, are its steps; the last is its own", () => {
    expect(
      steps([
        WITH_STEP,
        ["Trygghet", "Trygga hemma", 1, percent(70), percent(50), "2022-12-31", percent(75)],
        ["", "", 2, percent(80), percent(70), "2024-12-31", percent(75)],
        ["", "", 3, percent(90), percent(80), "2026-12-31", percent(75)],
        ["", "Trygga ute", "", percent(90), percent(80), "2026-12-31", percent(95)],
      ]),
    ).toEqual([
      "Trygga hemma: 1 attained → 2 partlyAttained* → mål notAttained",
      "Trygga ute: mål attained*",
    ]);
  });

  test("the indicator may be repeated on each row; another one begins anew", () => {
    expect(
      steps([
        WITH_STEP,
        ["Trygghet", "Trygga hemma", 1, percent(70), percent(50), "", percent(75)],
        ["Trygghet", "Trygga hemma", 2, percent(80), percent(70), "", percent(85)],
        ["Trygghet", "Trygga ute", 1, percent(80), percent(70), "", percent(85)],
      ]),
    ).toEqual(["Trygga hemma: 1 attained → mål attained*", "Trygga ute: mål attained*"]);
  });
});

describe("without such a column", () => {
  const HEADINGS = ["Nämndmål", "Indikatornr", "Indikator", "Bedömd nivå"];

  test("“Delmål” with the number of the indicator above or below is its step", () => {
    expect(
      steps([
        HEADINGS,
        ["Ensamhet", "6.1", "Delmål: kartläggningen är presenterad", "Uppnått"],
        ["", "6.1", "Ofrivillig ensamhet har minskat", "Delvis uppnått"],
        ["", "6.2", "Mötesplatser finns", "Uppnått"],
        ["", "", "Delmål: platser är utsedda", "Ej uppnått"],
      ]),
    ).toEqual([
      "6.1 Ofrivillig ensamhet har minskat: Delmål: kartläggningen är presenterad attained → mål partlyAttained*",
      "6.2 Mötesplatser finns: Delmål: platser är utsedda notAttained* → mål attained",
    ]);
  });

  test("“Delmål” with a number of its own is an indicator of its own, as in August 2020", () => {
    expect(
      steps([
        HEADINGS,
        ["Ensamhet", "6.1", "Delmål: kartläggningen är presenterad", "Delvis uppnått"],
        ["Mat", "11.1", "Delmål: måltidsprogrammet är fastställt", "Delvis uppnått"],
        ["", "11.2", "Nöjda med maten", "Uppnått"],
      ]),
    ).toEqual([
      "6.1 Delmål: kartläggningen är presenterad: mål partlyAttained*",
      "11.1 Delmål: måltidsprogrammet är fastställt: mål partlyAttained*",
      "11.2 Nöjda med maten: mål attained*",
    ]);
  });
});
