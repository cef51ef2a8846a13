import * as look from "../../samples/look";
import type { GoalRow } from "../../samples/readGoals";
import { FACTS_2022, FACTS_2023, publishedLevel } from "../facts";
import { followUpSheet } from "../followUpSheet";
import { BLANK, extraColumn, indicatorLines, plainColumns, type Line } from "../followUpTable";
import type { GoldenCase } from "../goldenCase";
import { columnName } from "../../samples/sheetWriter";

const { rows } = FACTS_2023;
const PLAIN = plainColumns(rows);
const LINES = indicatorLines(rows);

/** The lines with something after certain indicators. */
function withLinesAfter(after: (record: GoalRow) => readonly Line[], lines = LINES): readonly Line[] {
  return lines.flatMap((line) => (line.kind === "indicator" ? [line, ...after(line.record)] : [line]));
}

const isLastOfGoal = (record: GoalRow): boolean => rows[rows.indexOf(record) + 1]?.Nr !== record.Nr;

/** Cases where the rows are odd. */
export const ROW_CASES: readonly GoldenCase[] = [
  {
    name: "merged-goal-cells",
    oddity: "Målets celler är sammanfogade över dess indikatorer.",
    facts: FACTS_2023,
    make(book) {
      const { table } = followUpSheet(book, { lines: indicatorLines(rows, "once"), isMerged: true });
      return { understood: [table.understood] };
    },
  },

  {
    name: "merged-goal-cells-and-merged-results",
    oddity:
      "Målets celler är sammanfogade, också i de egna kolumnerna för målets värde och nivå, som är tomma än.",
    facts: FACTS_2023,
    make(book) {
      const empty = () => ({ content: null });
      const columns = [
        ...PLAIN,
        extraColumn("Mål beräknat", "goalScore", empty, true),
        extraColumn("Måluppfyllelse", "goalLevel", empty, true),
      ];
      const { table } = followUpSheet(book, { columns, lines: indicatorLines(rows, "once"), isMerged: true });
      return { understood: [table.understood] };
    },
  },

  {
    name: "goal-once-with-blanks-below",
    oddity: "Målet står en gång, med tomma celler under för dess andra indikatorer.",
    facts: FACTS_2023,
    make(book) {
      return { understood: [followUpSheet(book, { lines: indicatorLines(rows, "once") }).table.understood] };
    },
  },

  {
    name: "headings-repeated-after-page-breaks",
    oddity:
      "Rubrikerna upprepas på varje sida, och sidbrytningen delar mål 14, som då står två gånger (2 + 1).",
    facts: FACTS_2022,
    make(book) {
      const pageEnds = ["6.1", "9.1", "14.2"];
      const lines = indicatorLines(FACTS_2022.rows, "once").flatMap((line): Line[] => {
        if (line.kind !== "indicator") return [line];
        const isSplit = line.record.Indikatornr === "14.3";
        const shown = isSplit ? { ...line, showsGoal: true } : line;
        return pageEnds.includes(line.record.Indikatornr) ? [shown, BLANK, { kind: "headings" }] : [shown];
      });
      const { table } = followUpSheet(book, { name: "Mål 2022", facts: FACTS_2022, lines });
      return { understood: [table.understood] };
    },
  },

  {
    name: "totals-and-blank-rows-between",
    oddity: "Efter varje mål en rad med medelvärde och en tom rad, och sist en totalsumma.",
    facts: FACTS_2023,
    make(book) {
      const lines = withLinesAfter((record) =>
        isLastOfGoal(record)
          ? [{ kind: "texts", texts: { Nämndmål: `Summa mål ${record.Nr}`, Utfall: 0.8 } }, BLANK]
          : [],
      );
      const total: Line = { kind: "texts", texts: { Nämndmål: "Totalt", Indikator: 25, Utfall: 0.81 } };
      return { understood: [followUpSheet(book, { lines: [...lines, total] }).table.understood] };
    },
  },

  {
    name: "hidden-rows-and-columns",
    oddity: "Två rader och kolumnen Målvärde är dolda för hand. De räknas med, och det sägs.",
    facts: FACTS_2023,
    make(book) {
      const { sheet, table } = followUpSheet(book);
      sheet.hideRow(table.rowOf("4"));
      sheet.hideRow(table.rowOf("5"));
      sheet.hideColumn(PLAIN.findIndex(({ name }) => name === "Målvärde") + 1);
      return {
        understood: [table.understood],
        issues: [
          `Mål 2023!${table.letterOf("Nämndmål")}${table.rowOf("4")} hiddenRows`,
          `Mål 2023!${table.letterOf("Målvärde")}4 hiddenColumns`,
        ],
      };
    },
  },

  {
    name: "filtered",
    oddity: "Ett filter visar bara området Trygghet. Allt läses, men inget skrivs förrän filtret är rensat.",
    facts: FACTS_2023,
    make(book) {
      const { sheet, table } = followUpSheet(book);
      const hidden = rows.filter(({ Målområde: area }) => area !== "Trygghet");
      sheet.filter(`A4:${columnName(PLAIN.length)}${table.lastRow}`, {
        Column: table.letterOf("Målområde"),
        Expression: "x == Trygghet",
      });
      for (const { Indikatornr: number } of hidden) sheet.hideRow(table.rowOf(number));
      return {
        understood: [table.understood],
        issues: [`Mål 2023!${table.letterOf("Nämndmål")}5 hiddenRows`],
        refusesToWrite:
          "Bladet Mål 2023 är filtrerat. Inget har ändrats. Rensa filtret under Data och försök igen, så att inga dolda rader får fel värden.",
      };
    },
  },

  {
    name: "notes-and-legend-below",
    oddity: "Under tabellen står fotnoter, källa, anmärkning och en förklaring av nivåerna.",
    facts: FACTS_2023,
    make(book) {
      const { sheet, table } = followUpSheet(book);
      const notes: readonly (readonly [string, string])[] = [
        ["C", "* Resultatet avser brukarundersökningen våren 2023."],
        ["C", "1) Gränsen är ett arbetsvärde."],
        ["E", "Källa: Socialstyrelsen och egna enkäter"],
        ["C", "Anm: Svarsfrekvensen var 61 procent."],
        ["A", "Nivåer: Ej uppfyllt 0 · Delvis uppfyllt 0,5 · Uppfyllt 1"],
      ];
      notes.forEach(([column, text], index) => {
        const at = column.charCodeAt(0) - "A".charCodeAt(0) + 1;
        sheet.put(table.lastRow + 2 + index, at, text, look.subtitle);
      });
      return { understood: [table.understood] };
    },
  },

  {
    name: "committee-column-with-shared-goals",
    oddity: "En kolumn för nämnden: två nämnder har ett mål med samma lydelse, som är två mål.",
    facts: {
      ...FACTS_2023,
      // (11/18 + 11/16 + 13/16 + 1/2) / 4 = 47/72
      index: "0,65",
      goals: [
        ...FACTS_2023.goals,
        ...FACTS_2023.goals.slice(0, 1).map((goal) => ({ ...goal, indicators: "Delvis" })),
      ],
    },
    make(book) {
      const [first] = rows;
      if (first === undefined) throw new Error("The facts have rows");
      const other: GoalRow = {
        ...first,
        Nr: "4",
        Indikatornr: "26",
        Indikator: "Andel elever som trivs i skolan",
        Riktning: "Högre är bättre",
        Målvärde: "85 %",
        "Gräns delvis": "70 %",
        Utfall: "80 %",
      };
      const committee = extraColumn(
        "Nämnd",
        "committee",
        ({ Nr }) => ({ content: Nr === "4" ? "Barn- och utbildningsnämnden" : "Socialnämnden" }),
        true,
      );
      const { table } = followUpSheet(book, {
        columns: [committee, ...PLAIN],
        lines: indicatorLines([...rows, other]),
      });
      return { understood: [table.understood] };
    },
  },

  {
    name: "weights",
    oddity:
      "En kolumn med vikter. Inom ett mål och en nivå tar de ut varandra: medelvärdena är de publicerade.",
    facts: FACTS_2023,
    make(book) {
      // Of those of one goal and level the first counts double, the next two half; their sum is as without weights.
      const weightOf = (record: GoalRow): number => {
        const alike = rows.filter(
          (other) =>
            other.Nr === record.Nr &&
            publishedLevel(FACTS_2023, other) === publishedLevel(FACTS_2023, record),
        );
        return alike.length < 3 ? 1 : ([2, 0.5, 0.5][alike.indexOf(record)] ?? 1);
      };
      const weight = extraColumn("Vikt", "weight", (record) => ({
        content: weightOf(record),
        format: "0.0",
      }));
      return { understood: [followUpSheet(book, { columns: [...PLAIN, weight] }).table.understood] };
    },
  },

  {
    name: "steps-in-a-column",
    oddity: "En kolumn Etapp: tre indikatorer har steg på egna rader. Bara det nuvarande steget räknas.",
    facts: FACTS_2023,
    make(book) {
      const stepped = ["5", "14", "21"];
      const lines = LINES.flatMap((line): Line[] => {
        if (line.kind !== "indicator" || !stepped.includes(line.record.Indikatornr)) return [line];
        const reached = { Målvärde: "60 %", "Gräns delvis": "50 %", Tidpunkt: "2023-06-30" };
        return [{ ...line, record: { ...line.record, ...reached } }, line];
      });
      const step = extraColumn("Etapp", "milestone", (record) => ({
        content: stepped.includes(record.Indikatornr)
          ? record.Målvärde === "60 %"
            ? "Etapp 1"
            : "Etapp 2"
          : null,
      }));
      const columns = PLAIN.flatMap((column) => (column.name === "Indikator" ? [column, step] : [column]));
      return { understood: [followUpSheet(book, { columns, lines }).table.understood] };
    },
  },
];
