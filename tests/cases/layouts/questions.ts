import * as look from "../../samples/look";
import { FACTS_2023 } from "../facts";
import { followUpSheet, SHEET_2023 } from "../followUpSheet";
import { changed, extraColumn, LOOK, plainColumns, renamed, without } from "../followUpTable";
import type { GoldenCase } from "../goldenCase";

const { rows } = FACTS_2023;
const PLAIN = plainColumns(rows);

/** Cases that must not be read confidently: something is asked, or the workbook is refused. */
export const QUESTION_CASES: readonly GoldenCase[] = [
  {
    name: "goal-column-without-heading",
    oddity: "Kolumnen med målen har ingen rubrik. Tillägget frågar om det är den.",
    facts: FACTS_2023,
    make(book) {
      const columns = changed(PLAIN, "Nämndmål", () => ({ heading: "" }));
      return {
        understood: [followUpSheet(book, { columns }).table.understood],
        asks: ["Stämmer det att kolumn C (utan rubrik) på bladet Mål 2023 är Nämndmål?"],
        answers: { columns: ["Nämndmål=Mål 2023!C"] },
      };
    },
  },

  {
    name: "indicator-heading-in-unknown-words",
    oddity:
      "Indikatorernas rubrik är längre än de kända: ”Indikator (så mäter vi)”. Tillägget frågar om det är den.",
    facts: FACTS_2023,
    make(book) {
      const columns = renamed(PLAIN, { Indikator: "Indikator (så mäter vi)" });
      return {
        understood: [followUpSheet(book, { columns }).table.understood],
        asks: ["Stämmer det att kolumn E (”Indikator (så mäter vi)”) på bladet Mål 2023 är Indikator?"],
        answers: { columns: ["Indikator=Mål 2023!E"] },
      };
    },
  },

  {
    name: "two-follow-ups-with-the-same-goals",
    oddity: "Två synliga blad har samma mål med olika utfall, och inget säger vilket som gäller.",
    facts: FACTS_2023,
    make(book) {
      const { table } = followUpSheet(book, { name: "Mål", titles: ["Socialnämndens mål"] });
      followUpSheet(book, {
        name: "Mål utkast",
        titles: ["Socialnämndens mål"],
        columns: changed(PLAIN, "Utfall", ({ cell }) => ({
          cell: (record, row) => (record.Utfall === "" ? cell(record, row) : { content: 0.5, format: "0 %" }),
        })),
      });
      return {
        understood: [table.understood],
        asks: [
          "Samma mål finns på flera ställen. Vilket ska följas upp: bladet Mål (rubriker på rad 4) eller bladet Mål utkast (rubriker på rad 4)?",
        ],
        answers: { sheets: ["Mål"] },
      };
    },
  },

  {
    name: "two-outcome-columns-that-differ",
    oddity: "Två kolumner heter Utfall och har olika tal. Tillägget frågar vilken som gäller.",
    facts: FACTS_2023,
    make(book) {
      const other = extraColumn("Utfall", null, (record) => ({
        content: record.Utfall === "" ? null : 0.5,
        format: "0 %",
      }));
      const columns = PLAIN.flatMap((column) => (column.name === "Utfall" ? [other, column] : [column]));
      return {
        understood: [followUpSheet(book, { columns }).table.understood],
        asks: ["Vilken kolumn på bladet Mål 2023 är Utfall: kolumn J (”Utfall”) eller kolumn K (”Utfall”)?"],
        answers: { columns: ["Utfall=Mål 2023!K"] },
      };
    },
  },

  {
    name: "goals-under-an-unknown-heading",
    oddity:
      "Målens kolumn heter ”Vad vi vill”. Inget säger att det är målen, så uppföljningen vägras tills kolumnen är utpekad.",
    facts: FACTS_2023,
    make(book) {
      const columns = renamed(without(PLAIN, "Nr"), { Nämndmål: "Vad vi vill" });
      const { table } = followUpSheet(book, { columns });
      return {
        understood: [table.understood],
        refusesAtFirst:
          "Hittar ingen hel uppföljning i arbetsboken. Närmast är rad 4 på bladet Mål 2023, med Målområde, Indikatorns nummer, Indikator, Riktning, Målvärde, Gräns delvis, Tidpunkt, Utfall och Bedömd nivå, men utan Nämndmål. Peka ut kolumnerna under Så lästes arbetsboken. Genomsökta blad: ”Mål 2023”.",
        answers: { columns: ["Nämndmål=Mål 2023!B4"] },
      };
    },
  },

  {
    name: "no-goal-column",
    oddity: "Det finns ingen kolumn med mål. Utan mål finns ingen uppföljning, och det sägs vad som saknas.",
    facts: FACTS_2023,
    make(book) {
      followUpSheet(book, { columns: without(PLAIN, "Nr", "Målområde", "Nämndmål") });
      return {
        refuses:
          "Hittar ingen hel uppföljning i arbetsboken. Närmast är rad 4 på bladet Mål 2023, med Indikatorns nummer, Indikator, Riktning, Målvärde, Gräns delvis, Tidpunkt, Utfall och Bedömd nivå, men utan Nämndmål. Peka ut kolumnerna under Så lästes arbetsboken. Genomsökta blad: ”Mål 2023”.",
      };
    },
  },

  {
    name: "no-follow-up",
    oddity: "Arbetsboken har budget och personal men ingen uppföljning av mål.",
    facts: FACTS_2023,
    make(book) {
      const budget = book.addSheet("Budget 2023");
      ["Konto", "Text", "Budget"].forEach((text, at) =>
        budget.put(1, at + 1, text, look.header(LOOK, "left")),
      );
      budget.put(2, 1, 50110, look.paragraph);
      budget.put(2, 2, "Löner", look.paragraph);
      budget.put(2, 3, -44000, look.paragraph);
      book.addSheet("Personal").put(1, 1, "Antal anställda", look.paragraph);
      return {
        refuses:
          "Hittar ingen uppföljning i arbetsboken. På en av de första 40 raderna behövs rubrikerna Nämndmål och Indikator samt Utfall eller Nivå. Genomsökta blad: ”Budget 2023”, ”Personal”. Peka ut kolumnerna under Så lästes arbetsboken, eller skapa en uppföljningsmall.",
      };
    },
  },

  {
    name: "headings-without-rows",
    oddity: `Bladet ${SHEET_2023} har rubriker men ännu inga mål.`,
    facts: FACTS_2023,
    make(book) {
      followUpSheet(book, { lines: [] });
      return {
        refuses:
          "Bladet Mål 2023 har rubriker för en uppföljning men inga mål med indikatorer under dem. Fyll i minst ett nämndmål med en indikator.",
      };
    },
  },
];
