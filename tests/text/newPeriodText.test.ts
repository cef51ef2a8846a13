import { SWEDISH } from "../../src/text/swedish";

const { newPeriodLines } = SWEDISH;

test("what a new period does is said line by line", () => {
  expect(
    newPeriodLines({
      history: "beside",
      kept: [
        { sheet: "Mål", headings: ["Utfall aug 2022", "Kommentar aug 2022"] },
        { sheet: "Tomt", headings: [] },
      ],
      cleared: [
        { sheet: "Mål", field: "actualValue", cells: 25 },
        { sheet: "Mål", field: "comment", cells: 0 },
      ],
      waiting: 31,
      keptFormulas: 1,
    }),
  ).toEqual([
    "På bladet Mål sparas det som står nu i kolumnerna Utfall aug 2022 och Kommentar aug 2022, till höger om uppföljningen.",
    "Utfall på bladet Mål töms (25\u00A0celler).",
    "Beräknade nivåer och trender säger Räkna om tills du har gjort det (31\u00A0celler).",
    "1\u00A0cell har en formel som får stå kvar.",
    "Datumet i bladets rubrik ändras inte. Skriv själv in det nya.",
  ]);
});
