import { FACTS_2023 } from "../facts";
import { followUpSheet } from "../followUpSheet";
import { changed, extraColumn, plainColumns, renamed, without } from "../followUpTable";
import type { GoldenCase } from "../goldenCase";

const { rows } = FACTS_2023;
const PLAIN = plainColumns(rows);

/** A case where only the headings are odd. */
function headings(name: string, oddity: string, texts: Readonly<Record<string, string>>): GoldenCase {
  return {
    name,
    oddity,
    facts: FACTS_2023,
    make(book) {
      const { table } = followUpSheet(book, { columns: renamed(PLAIN, texts) });
      return { understood: [table.understood] };
    },
  };
}

export const HEADING_CASES: readonly GoldenCase[] = [
  headings(
    "plain",
    "Inget udda: målet på varje rad, en rubrikrad. De andra fallen ska ge samma resultat.",
    {},
  ),

  headings(
    "headings-with-capitals-line-breaks-and-footnotes",
    "Rubrikerna står med versaler, radbrytningar, avstavning och fotnotstecken.",
    {
      Nr: "NR",
      Målområde: "MÅL-\nOMRÅDE",
      Nämndmål: "NÄMND-\nMÅL 1)",
      Indikatornr: "INDIKATOR\nNR",
      Indikator: "INDIKATOR *",
      Riktning: "ÖNSKAD\nRIKTNING",
      Målvärde: "MÅLVÄRDE²",
      "Gräns delvis": "GRÄNS\nFÖR DELVIS *)",
      Tidpunkt: "TIDPUNKT:",
      Utfall: "UTFALL\n(%)",
      "Bedömd nivå": "BEDÖMD\nNIVÅ",
    },
  ),

  headings("headings-without-dots-and-rings", "Rubrikerna saknar prickar och ringar.", {
    Målområde: "Malomrade",
    Nämndmål: "Namndmal",
    Målvärde: "Malvarde",
    "Gräns delvis": "Grans delvis",
    "Bedömd nivå": "Bedomd niva",
  }),

  headings("headings-abbreviated", "Rubrikerna är förkortade, med eller utan punkt.", {
    Nämndmål: "Mål",
    Indikatornr: "Nr",
    Indikator: "Indik.",
    Målvärde: "Målv.",
    Utfall: "Utf.",
    "Bedömd nivå": "Bed. nivå",
  }),

  headings("headings-in-other-words", "Synonymer: Mål, Mått, Tröskel, Undre gräns, Resultat, Status.", {
    Målområde: "Fokusområde",
    Nämndmål: "Mål",
    Indikatornr: "Indikatornummer",
    Indikator: "Mått",
    Riktning: "Önskad utveckling",
    Målvärde: "Tröskel",
    "Gräns delvis": "Undre gräns",
    Tidpunkt: "Klart senast",
    Utfall: "Resultat",
    "Bedömd nivå": "Egen bedömning",
  }),

  {
    name: "years-side-by-side",
    oddity:
      "Målvärden och utfall står för flera år sida vid sida, med året i rubriken. Det senaste följs upp.",
    facts: FACTS_2023,
    make(book) {
      const former = (heading: string, text: string, field: "previousValue" | null = null) =>
        extraColumn(heading, field, (record) => ({
          content: record.Riktning === "Kvalitativ" ? null : text,
        }));
      const columns = renamed(PLAIN, {
        Målvärde: "Mål 2023",
        "Gräns delvis": "Nedre gräns",
        Utfall: "Utfall 2023",
      }).flatMap((column) =>
        column.name === "Målvärde"
          ? [former("Mål 2022", "50 %"), column]
          : column.name === "Utfall"
            ? [former("Utfall 2021", "60 %"), former("Utfall 2022", "65 %", "previousValue"), column]
            : [column],
      );
      const { table } = followUpSheet(book, { columns });
      return {
        understood: [table.understood],
        issues: [`Mål 2023!${table.letterOf("Utfall")}4 outcomeChosen`],
      };
    },
  },

  {
    name: "headings-on-two-rows",
    oddity:
      "Två rader rubriker: grupper överst (Mål, Indikator, Gränser, Utfall), sammanfogade, och delar under.",
    facts: FACTS_2023,
    make(book) {
      const grouped: Readonly<Record<string, readonly [string, string]>> = {
        Nr: ["Mål", "Nr"],
        Nämndmål: ["Mål", "Text"],
        Indikatornr: ["Indikator", "Nr"],
        Indikator: ["Indikator", "Text"],
        Målvärde: ["Gränser", "Uppnått"],
        "Gräns delvis": ["Gränser", "Delvis"],
        "Utfall 2022": ["Utfall", "2022"],
        Utfall: ["Utfall", "2023"],
      };
      const area = PLAIN.filter(({ name }) => name === "Målområde");
      const former = extraColumn("Utfall 2022", "previousValue", () => ({ content: null }));
      const columns = [...area, ...without(PLAIN, "Målområde")].flatMap((column) =>
        column.name === "Utfall" ? [former, column] : [column],
      );
      const { table } = followUpSheet(book, {
        columns: columns.map((column) => {
          const [group, heading] = grouped[column.name] ?? [];
          return group === undefined || heading === undefined ? column : { ...column, group, heading };
        }),
      });
      return {
        understood: [table.understood],
        issues: [`Mål 2023!${table.letterOf("Utfall")}5 outcomeChosen`],
      };
    },
  },

  {
    name: "headings-on-two-rows-with-an-empty-last-column",
    oddity:
      "Två rader rubriker, och sist en kolumn Kommentar som är tom, med rubriken sammanfogad över båda raderna.",
    facts: FACTS_2023,
    make(book) {
      const limits = { Målvärde: "Uppnått", "Gräns delvis": "Delvis" };
      const columns = renamed(PLAIN, limits).map((column) =>
        column.name in limits ? { ...column, group: "Gränser" } : column,
      );
      const comment = extraColumn("Kommentar", "comment", () => ({ content: null }));
      return { understood: [followUpSheet(book, { columns: [...columns, comment] }).table.understood] };
    },
  },

  headings("outcome-called-value", "Utfallet heter Värde, som den kolumn som tillägget självt skapar.", {
    Utfall: "Värde",
  }),

  {
    name: "number-column-without-heading",
    oddity: "Kolumnen med målets nummer har ingen rubrik. Inget beror på den.",
    facts: FACTS_2023,
    make(book) {
      const columns = changed(PLAIN, "Nr", () => ({ heading: "", field: null }));
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },

  {
    name: "unknown-columns-and-another-order",
    oddity: "Kolumnerna står i en annan ordning, med egna kolumner emellan som inte hör till uppföljningen.",
    facts: FACTS_2023,
    make(book) {
      const own = (heading: string, text: string) => extraColumn(heading, null, () => ({ content: text }));
      const [nr, area, goal, indicatorNr, indicator, direction, target, limit, due, actual, level] = PLAIN;
      const columns = [
        own("Ansvarig", "Anna Ek"),
        actual,
        level,
        indicator,
        own("Källa", "Brukarundersökningen"),
        limit,
        target,
        direction,
        nr,
        goal,
        own("Diarienummer", "SN 2023/114"),
        area,
        due,
        indicatorNr,
        own("Klarmarkerad", "x"),
      ].filter((column) => column !== undefined);
      return { understood: [followUpSheet(book, { columns }).table.understood] };
    },
  },
];
