import * as look from "../../samples/look";
import type { GoalRow } from "../../samples/readGoals";
import { FACTS_2022, FACTS_2023, publishedLevel, type LevelName } from "../facts";
import { followUpSheet } from "../followUpSheet";
import {
  changed,
  extraColumn,
  plainColumns,
  without,
  type TableCell,
  type TableColumn,
} from "../followUpTable";
import type { GoldenCase } from "../goldenCase";

const { rows } = FACTS_2023;
const PLAIN = plainColumns(rows);
const NUMBER_COLUMNS = ["Målvärde", "Gräns delvis", "Utfall"] as const;

/** The columns of numbers with their cells written otherwise. */
function withNumbers(
  write: (text: string, record: GoalRow, name: (typeof NUMBER_COLUMNS)[number]) => TableCell,
): readonly TableColumn[] {
  return NUMBER_COLUMNS.reduce(
    (columns, name) =>
      changed(columns, name, () => ({
        cell: (record) => (record[name] === "" ? { content: null } : write(record[name], record, name)),
      })),
    PLAIN,
  );
}

/** 0.9 for "90 %"; null for several outcomes in one cell. */
function share(text: string): number | null {
  const [, shown] = /^(\d+) %$/.exec(text) ?? [];
  return shown === undefined ? null : Number(shown) / 100;
}

/** Follow-ups where the controller has given every indicator its level, in one column, and there are no numbers. */
const GRADED_BY_HAND = without(PLAIN, "Riktning", "Målvärde", "Gräns delvis", "Utfall", "Bedömd nivå");
const ownLevels = (cell: (level: LevelName) => TableCell): TableColumn =>
  extraColumn("Nivå", "indicatorLevel", (record) => cell(publishedLevel(FACTS_2023, record)));

const LEVEL_FILLS: Readonly<Record<LevelName, string>> = {
  Ej: "C00000",
  Delvis: "FFC000",
  Uppfyllt: "70AD47",
};

/** Cases where what stands in the cells is odd. */
export const CELL_CASES: readonly GoldenCase[] = [
  {
    name: "percent-as-text",
    oddity: "Alla procenttal är text, skrivna på olika vis: 85 %, 85%, 85,0 procent, med hårt blanksteg.",
    facts: FACTS_2023,
    make(book) {
      const ways = [
        (text: string) => text,
        (text: string) => text.replaceAll(" %", "%"),
        (text: string) => text.replaceAll(" %", "\u00A0%"),
        (text: string) => text.replaceAll(" %", ",0 procent"),
      ];
      const columns = withNumbers((text, record) => ({
        content: ways[Number(record.Indikatornr) % ways.length]?.(text) ?? text,
      }));
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },

  {
    name: "shares-without-percent-format",
    oddity: "Procenten är andelar i celler med formatet Allmänt: 0,85. Flera utfall står som 0,9 / 0,94.",
    facts: FACTS_2023,
    make(book) {
      const columns = withNumbers((text) => ({
        content:
          share(text) ??
          text
            .split(" / ")
            .map((part) => String(share(part)).replace(".", ","))
            .join(" / "),
      }));
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },

  {
    name: "percent-and-plain-numbers-mixed",
    oddity: "Målvärdena är procent (85 %), utfallen hela tal (82) utan procenttecken. Varje omräkning sägs.",
    facts: FACTS_2023,
    make(book) {
      const columns = withNumbers((text, _, name) => {
        if (name !== "Utfall") return { content: share(text), format: "0 %" };
        const one = share(text);
        return { content: one === null ? text.replaceAll(" %", "") : Math.round(one * 100) };
      });
      const { table } = followUpSheet(book, { columns });
      const remarks = rows.flatMap(({ Utfall: text, Indikatornr: number }) =>
        text === ""
          ? []
          : text
              .split("/")
              .map(() => `Mål 2023!${table.letterOf("Utfall")}${table.rowOf(number)} unitNormalised`),
      );
      return { understood: [table.understood], issues: remarks };
    },
  },

  {
    name: "limits-in-the-text-of-the-target",
    oddity: "Ingen kolumn för riktning: målvärdet är text, ”≥ 85 %”, ”minst 85 %”, ”högst 30 %”.",
    facts: FACTS_2023,
    make(book) {
      const signs = ["≥ ", "minst ", "Minst "];
      const columns = without(
        withNumbers((text, record, name) => {
          if (name === "Utfall") return { content: share(text) ?? text, format: "0 %" };
          if (name === "Gräns delvis") return { content: share(text), format: "0 %" };
          if (record.Riktning === "Lägre är bättre") return { content: `högst ${text}` };
          return { content: `${signs[Number(record.Indikatornr) % signs.length] ?? ""}${text}` };
        }),
        "Riktning",
      );
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },

  {
    name: "both-limits-in-one-cell",
    oddity:
      "Ingen kolumn för gränsen: den står i målvärdets cell, ”70–85 %” (delvis från 70, uppfyllt från 85).",
    facts: FACTS_2023,
    make(book) {
      const columns = without(
        withNumbers((text, record, name) =>
          name === "Utfall"
            ? { content: share(text) ?? text, format: "0 %" }
            : { content: [record["Gräns delvis"], text].sort().join("–").replace(" %", "") },
        ),
        "Gräns delvis",
      );
      const { table } = followUpSheet(book, { columns });
      const said = rows.flatMap(({ Målvärde: target, Indikatornr: number }) =>
        target === "" ? [] : `Mål 2023!${table.letterOf("Målvärde")}${table.rowOf(number)} intervalRead`,
      );
      return { understood: [table.understood], issues: said };
    },
  },

  {
    name: "levels-as-letters-by-a-legend",
    oddity:
      "Nivåerna är bokstäver, som en förklaring under tabellen tyder: U = Uppfyllt, D = Delvis, E = Ej uppfyllt.",
    facts: FACTS_2023,
    make(book) {
      const letters: Readonly<Record<LevelName, string>> = { Ej: "E", Delvis: "D", Uppfyllt: "U" };
      const columns = [...GRADED_BY_HAND, ownLevels((level) => ({ content: letters[level] }))];
      const { sheet, table } = followUpSheet(book, { columns });
      sheet.put(table.lastRow + 2, 1, "U = Uppfyllt", look.subtitle);
      sheet.put(table.lastRow + 3, 1, "D = Delvis uppfyllt", look.subtitle);
      sheet.put(table.lastRow + 4, 1, "E = Ej uppfyllt", look.subtitle);
      return { understood: [table.understood] };
    },
  },

  {
    name: "levels-as-colours-by-a-legend",
    oddity:
      "Nivåerna är bara färger: cellen är tom och grön, gul eller röd. En förklaring under tabellen tyder dem.",
    facts: FACTS_2023,
    make(book) {
      const columns = [
        ...GRADED_BY_HAND,
        ownLevels((level) => ({ content: null, fill: LEVEL_FILLS[level] })),
      ];
      const { sheet, table } = followUpSheet(book, { columns });
      const legend: readonly (readonly [LevelName, string])[] = [
        ["Uppfyllt", "Uppfyllt"],
        ["Delvis", "Delvis uppfyllt"],
        ["Ej", "Ej uppfyllt"],
      ];
      legend.forEach(([level, text], index) => {
        const row = table.lastRow + 2 + index;
        sheet.put(row, 1, null, look.body({ align: "center", fill: LEVEL_FILLS[level] }));
        sheet.put(row, 2, text, look.subtitle);
      });
      return { understood: [table.understood] };
    },
  },

  {
    name: "levels-as-numbers",
    oddity: "Nivåerna är tal: 0, 0,5 och 1, satta för hand för alla indikatorer.",
    facts: FACTS_2023,
    make(book) {
      const scores: Readonly<Record<LevelName, number>> = { Ej: 0, Delvis: 0.5, Uppfyllt: 1 };
      const columns = [...GRADED_BY_HAND, ownLevels((level) => ({ content: scores[level] }))];
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },

  {
    name: "one-column-of-levels-for-all",
    oddity:
      "En enda kolumn, Status, har nivån för alla. De mättas skrivs av tillägget, de andra är nämndens egna.",
    facts: FACTS_2022,
    make(book) {
      const status = extraColumn("Status", "indicatorLevel", (record) => ({
        content: record.Riktning === "Kvalitativ" ? record["Bedömd nivå"] : null,
      }));
      const columns = plainColumns(FACTS_2022.rows).map((column) =>
        column.name === "Bedömd nivå" ? status : column,
      );
      const { table } = followUpSheet(book, { name: "Mål 2022", facts: FACTS_2022, columns });
      return { understood: [table.understood] };
    },
  },

  {
    name: "levels-of-indicators-called-maluppfyllelse",
    oddity:
      "Indikatorernas nivåer står under Måluppfyllelse, med målet på varje rad. De är inte målens nivåer.",
    facts: FACTS_2023,
    make(book) {
      const words = { Ej: "Ej uppfyllt", Delvis: "Delvis uppfyllt", Uppfyllt: "Uppfyllt" };
      const levels = extraColumn("Måluppfyllelse", "indicatorLevel", (record) => ({
        content: words[publishedLevel(FACTS_2023, record)],
      }));
      const columns = PLAIN.map((column) => (column.name === "Bedömd nivå" ? levels : column));
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },

  {
    name: "formulas-in-the-output-columns",
    oddity:
      "Controllern har egna formler för värdena. De står kvar; den som avrundar mål 1 till en decimal visar annat än beräkningen, och det sägs.",
    facts: FACTS_2023,
    make(book) {
      const [target, limit, actual, own] = ["G", "H", "J", "L"];
      const scores: Readonly<Record<LevelName, number>> = { Ej: 0, Delvis: 0.5, Uppfyllt: 1 };
      const scoreOf = (record: GoalRow): number => scores[publishedLevel(FACTS_2023, record)];
      const score = extraColumn("Värde", "indicatorScore", (record, row) => {
        const value = scoreOf(record);
        const isSimple = record.Riktning === "Högre är bättre" && share(record.Utfall) !== null;
        const formula = `IF(${actual}${row}>=${target}${row},1,IF(${actual}${row}>=${limit}${row},0.5,0))`;
        return { content: isSimple ? { formula, value } : value, format: "0.0" };
      });
      const goalScore = extraColumn(
        "Mål beräknat",
        "goalScore",
        (record, row) => {
          const ofGoal = rows.filter(({ Nr }) => Nr === record.Nr);
          if (ofGoal[0] !== record) return { content: null };
          const mean = ofGoal.reduce((sum, each) => sum + scoreOf(each), 0) / ofGoal.length;
          const average = `AVERAGE(${own}${row}:${own}${row + ofGoal.length - 1})`;
          return record.Nr === "1"
            ? { content: { formula: `ROUND(${average},1)`, value: Math.round(mean * 10) / 10 } }
            : { content: { formula: average, value: mean } };
        },
        true,
      );
      const { table } = followUpSheet(book, { columns: [...PLAIN, score, goalScore] });
      const letters = ["Målvärde", "Gräns delvis", "Utfall", "Värde"].map(table.letterOf);
      if (letters.join() !== [target, limit, actual, own].join())
        throw new Error("The formulas point at other columns");
      return { understood: [table.understood], issues: ["Mål 2023!M5 formulaKept"] };
    },
  },

  {
    name: "dates-from-1904",
    oddity:
      "Arbetsboken räknar datum från 1904, som gamla Mac-filer. Tidpunkten är fyra år senare än den ser ut.",
    facts: FACTS_2023,
    make(book) {
      book.countFrom1904();
      const days = 1462;
      const columns = changed(PLAIN, "Tidpunkt", ({ cell }) => ({
        cell: (record, row) => {
          const shown = cell(record, row);
          return typeof shown.content === "number" ? { ...shown, content: shown.content - days } : shown;
        },
      }));
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },
];
