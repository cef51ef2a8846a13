import * as look from "../../samples/look";
import { FACTS_2022, FACTS_2023 } from "../facts";
import { followUpSheet, SHEET_2023, writeTitles } from "../followUpSheet";
import { indicatorLines, LOOK, plainColumns, without, writeTable, type TableColumn } from "../followUpTable";
import type { GoldenCase, UnderstoodBlock } from "../goldenCase";
import { byGoal, readGoals } from "../../samples/readGoals";
import { columnName } from "../../samples/sheetWriter";
import type { WorkbookWriter } from "../../samples/workbookWriter";

const { rows } = FACTS_2023;
const PLAIN = plainColumns(rows);
const WITHOUT_AREA = without(PLAIN, "Målområde");

function blocksPerArea(
  book: WorkbookWriter,
  columnsOf: (block: number) => readonly TableColumn[],
): readonly UnderstoodBlock[] {
  const sheet = book.addSheet(SHEET_2023);
  writeTitles(sheet, ["Socialnämnden – måluppfyllelse 2023", "Per den 31 december 2023"]);
  let top = 5;
  return byGoal(rows).map((goal, block): UnderstoodBlock => {
    const area = goal[0]?.Målområde ?? "";
    sheet.put(top - 1, 1, `Målområde: ${area}`, look.label);
    const table = writeTable(sheet, { top, left: 1, columns: columnsOf(block), lines: indicatorLines(goal) });
    top = table.lastRow + 4;
    return { ...table.understood, group: `Målområde: ${area}` };
  });
}

/** Cases where the follow-up lies elsewhere than at the top of the one sheet. */
export const PLACE_CASES: readonly GoldenCase[] = [
  {
    name: "headings-on-row-38",
    oddity:
      "Rubrikerna står på rad 38, under ett långt försättsblad på samma blad, och tabellen börjar i kolumn D.",
    facts: FACTS_2023,
    make(book) {
      const cover = [
        "Socialnämnden – måluppfyllelse 2023",
        "Per den 31 december 2023",
        "",
        "Nämndens mål följs upp två gånger om året. Varje mål har en eller flera indikatorer.",
        "Utfall jämförs med målvärdet. Når utfallet målvärdet är indikatorn uppfylld.",
        ...Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? `Anteckning ${index / 3 + 1}` : "")),
      ];
      const { table } = followUpSheet(book, { titles: cover, top: 38, left: 4 });
      return { understood: [table.understood] };
    },
  },

  {
    name: "title-rows-above",
    oddity:
      "Över tabellen står rubrikord var för sig: nämnd, mål, period, ansvarig och en innehållsförteckning.",
    facts: FACTS_2023,
    make(book) {
      const { sheet, table } = followUpSheet(book, {
        titles: ["Mål", "Nämnd", "Uppföljning per den 31 december 2023", "Innehåll"],
        top: 9,
      });
      const beside: readonly (readonly [number, number, string])[] = [
        [2, 2, "Socialnämnden"],
        [3, 5, "Ansvarig: ekonomienheten"],
        [5, 2, "Indikator"],
        [6, 2, "Kommentar"],
        [7, 3, "Måluppfyllelse"],
      ];
      for (const [row, column, text] of beside) sheet.put(row, column, text, look.subtitle);
      return { understood: [table.understood] };
    },
  },

  {
    name: "block-per-area-on-one-sheet",
    oddity:
      "Flera tabeller under varandra, en för varje målområde, med områdets namn på raden över rubrikerna.",
    facts: FACTS_2023,
    make(book) {
      const [first] = blocksPerArea(book, () => WITHOUT_AREA);
      // Headings that come back in the same columns go on with the same block.
      return { understood: first === undefined ? [] : [first] };
    },
  },

  {
    name: "blocks-with-different-columns-on-one-sheet",
    oddity:
      "Flera tabeller under varandra, en för varje målområde, var och en med sin ordning på kolumnerna.",
    facts: FACTS_2023,
    make(book) {
      return {
        understood: blocksPerArea(book, (block) => [
          ...WITHOUT_AREA.slice(block * 3),
          ...WITHOUT_AREA.slice(0, block * 3),
        ]),
      };
    },
  },

  {
    name: "sheet-per-area",
    oddity: "Ett blad för varje målområde, som har områdets namn.",
    facts: FACTS_2023,
    make(book) {
      const understood = byGoal(rows).map((goal): UnderstoodBlock => {
        const area = goal[0]?.Målområde ?? "";
        const plan = { name: area, columns: WITHOUT_AREA, lines: indicatorLines(goal) };
        return { ...followUpSheet(book, plan).table.understood, group: `Målområde: ${area}` };
      });
      return { understood };
    },
  },

  {
    name: "sheet-per-area-one-not-begun",
    oddity:
      "Ett blad för varje målområde. På ett fjärde finns en indikator men ännu inget mål, och det sägs.",
    facts: FACTS_2023,
    make(book) {
      const understood = byGoal(rows).map((goal): UnderstoodBlock => {
        const area = goal[0]?.Målområde ?? "";
        const plan = { name: area, columns: WITHOUT_AREA, lines: indicatorLines(goal) };
        return { ...followUpSheet(book, plan).table.understood, group: `Målområde: ${area}` };
      });
      const name = "Tillgänglighet";
      const { table } = followUpSheet(book, {
        name,
        columns: WITHOUT_AREA,
        lines: [{ kind: "texts", texts: { Indikator: "Andel som når oss på telefon" } }],
      });
      return {
        understood: [...understood, { ...table.understood, group: `Målområde: ${name}` }],
        issues: [`${name}!${table.letterOf("Indikator")}5 indicatorWithoutGoal`],
      };
    },
  },

  {
    name: "sheet-per-committee",
    oddity: "Ett blad för varje nämnd. Här står socialnämndens tre mål på tre nämnders blad.",
    facts: FACTS_2023,
    make(book) {
      const committees = ["Socialnämnden", "Barn- och utbildningsnämnden", "Kommunstyrelsen"];
      const understood = byGoal(rows).map((goal, index): UnderstoodBlock => {
        const name = committees[index] ?? "";
        const titles = [`${name} – måluppfyllelse`, "Per den 31 december 2023"];
        const { table } = followUpSheet(book, { name, titles, lines: indicatorLines(goal) });
        return { ...table.understood, group: `Nämnd: ${name}` };
      });
      return { understood };
    },
  },

  {
    name: "sheet-per-year",
    oddity:
      "Ett blad för varje år med samma mål. Det senaste som har utfall följs upp, nästa års blad är ännu tomt.",
    facts: FACTS_2022,
    make(book) {
      const former = readGoals("goals-2020-08");
      const titles = (year: number) => [
        "Socialnämnden – nämndmål",
        `Uppföljning per den sista augusti ${year}`,
      ];
      followUpSheet(book, {
        name: "Mål 2020",
        titles: titles(2020),
        columns: plainColumns(former),
        lines: indicatorLines(former),
      });
      const { table } = followUpSheet(book, { name: "Mål 2022", facts: FACTS_2022 });
      const next = FACTS_2022.rows.map((record) => ({
        ...record,
        Utfall: "",
        "Utfall föregående": "",
        "Bedömd nivå": "",
        Kommentar: "",
        "Beslutad måluppfyllelse": "",
        Motivering: "",
      }));
      followUpSheet(book, {
        name: "Mål 2023",
        titles: titles(2023),
        columns: plainColumns(FACTS_2022.rows),
        lines: indicatorLines(next),
      });
      return { understood: [table.understood], issues: ["Mål 2022!A4 formerPeriods"] };
    },
  },

  {
    name: "excel-table",
    oddity: "Uppföljningen är en Excel-tabell, med egna anteckningar direkt under den.",
    facts: FACTS_2023,
    make(book) {
      const { sheet, table } = followUpSheet(book);
      sheet.table(`A4:${columnName(PLAIN.length)}${table.lastRow}`, "Mål2023");
      sheet.put(table.lastRow + 1, 3, "Att göra: be enheterna om sena svar", look.subtitle);
      sheet.put(table.lastRow + 1, 5, "Ring Anna", look.subtitle);
      return { understood: [table.understood] };
    },
  },

  {
    name: "former-year-on-a-hidden-sheet",
    oddity: "Förra årets kopia av bladet är dold. Den följs inte upp, och ingenting frågas.",
    facts: FACTS_2023,
    make(book) {
      const { table } = followUpSheet(book);
      followUpSheet(book, { name: "Mål (kopia)" }).sheet.hide();
      return { understood: [table.understood] };
    },
  },

  {
    name: "among-200-sheets",
    oddity: "Uppföljningen står på ett av 200 blad. De andra har enheternas månadsrapporter.",
    facts: FACTS_2023,
    make(book) {
      const reportSheet = (number: number): void => {
        const sheet = book.addSheet(`Enhet ${number}`);
        const header = look.header(LOOK, "left");
        ["Månad", "Budget", "Utfall", "Kommentar"].forEach((text, at) => sheet.put(1, at + 1, text, header));
        sheet.put(2, 1, "Januari", look.paragraph);
        sheet.put(2, 2, 100 + number, look.paragraph);
        sheet.put(2, 3, 90 + number, look.paragraph);
      };
      for (let number = 1; number <= 120; number++) reportSheet(number);
      const { table } = followUpSheet(book);
      for (let number = 121; number <= 199; number++) reportSheet(number);
      return { understood: [table.understood] };
    },
  },

  {
    name: "ledger-measures-and-investments-beside",
    oddity:
      "Huvudbok, verksamhetsmått, investeringar och statsbidrag på egna blad, med rubrikerna Utfall och Mått.",
    facts: FACTS_2023,
    make(book) {
      const addSheet = (
        name: string,
        headings: readonly string[],
        lines: readonly (string | number)[][],
      ): void => {
        const sheet = book.addSheet(name);
        headings.forEach((text, at) => sheet.put(1, at + 1, text, look.header(LOOK, "left")));
        lines.forEach((line, index) =>
          line.forEach((value, at) => sheet.put(index + 2, at + 1, value, look.paragraph)),
        );
      };
      addSheet(
        "Huvudbok",
        ["Konto", "Ansvar", "Verksamhet", "Motpart", "Utfall 2022", "Utfall 2023", "Budget 2023"],
        [
          [50110, 7100, 510, "Extern", -41000, -43500, -44000],
          [31110, 7100, 510, "Extern", 2100, 2250, 2000],
        ],
      );
      addSheet(
        "Verksamhetsmått",
        ["Mått", "Utfall 2021", "Utfall 2022", "Utfall 2023", "Budget 2023", "Avvikelse", "Kommentar"],
        [["Antal brukare med hemtjänst", 610, 622, 640, 630, 10, "Fler än budget"]],
      );
      const { table } = followUpSheet(book);
      addSheet(
        "Investeringar",
        ["Projekt (tkr)", "Ursprunglig budget", "TOTAL BUDGET", "Utfall", "Avvik", "Avslutat"],
        [["Inventarier", 1000, 1000, 640, 360, "JA"]],
      );
      addSheet(
        "Statsbidrag",
        ["Bidrag, tkr", "Budget", "Utfall", "Avvikelse"],
        [["Äldreomsorg", 8100, 8200, 100]],
      );
      return { understood: [table.understood] };
    },
  },
];
