import fc from "fast-check";
import { percent, sheetOf, type Cell } from "../sheet";
import {
  anyFollowUp,
  figuresOf,
  gridOf,
  HEADINGS,
  modelOf,
  readablePlanOf,
  workbookOf,
  type HeadingText,
  type Row,
} from "./anyFollowUp";

/** Model, figures and issues of a follow-up that lies alone on its sheet; the issues without their places. */
function read(
  rows: readonly (readonly Cell[])[],
  at: { firstRow?: number; firstColumn?: number } = {},
): unknown {
  const plan = readablePlanOf(workbookOf([sheetOf(rows, at)]));
  return {
    model: modelOf(plan),
    figures: figuresOf(plan),
    issues: plan.issues.map(({ detail }) => detail.code),
  };
}

const plain = (rows: readonly Row[]): unknown => read(gridOf(rows));

test("the follow-ups made here hold nothing to remark on", () => {
  fc.assert(
    fc.property(anyFollowUp, (rows) => {
      expect(plain(rows)).toMatchObject({ issues: [] });
    }),
  );
});

test("the order of the columns does not matter", () => {
  const order = fc.shuffledSubarray([...HEADINGS], { minLength: HEADINGS.length });
  fc.assert(
    fc.property(anyFollowUp, order, (rows, columns) => {
      expect(read(gridOf(rows, columns))).toEqual(plain(rows));
    }),
  );
});

const TITLES: readonly (readonly Cell[])[] = [
  [],
  ["Socialnämnden – nämndmål 2022"],
  ["", "", "Uppföljning per den sista augusti 2022"],
  ["Mål"],
  ["Ansvarig:", "Anna Ek"],
  ["", "Alla utfall är preliminära"],
];

test("title rows above, blank rows between, and where the block stands do not matter", () => {
  const above = fc.array(fc.constantFrom(...TITLES), { maxLength: 20 });
  const gaps = fc.array(fc.nat(20), { maxLength: 4 });
  fc.assert(
    fc.property(
      anyFollowUp,
      above,
      gaps,
      fc.nat(19),
      fc.nat(40),
      (rows, titles, blanks, firstRow, firstColumn) => {
        const grid: (readonly Cell[])[] = gridOf(rows);
        for (const blank of blanks) grid.splice(1 + (blank % rows.length), 0, []);
        expect(read([...titles, ...grid], { firstRow, firstColumn })).toEqual(plain(rows));
      },
    ),
  );
});

/** Other words for the headings. Those of each column are told apart from all others' words. */
const SYNONYMS: Readonly<Record<HeadingText, readonly string[]>> = {
  Nr: ["Nr", "Målnr", "Mål nr"],
  Målområde: ["Målområde", "Område", "Fokusområde", "Perspektiv"],
  Nämndmål: ["Nämndmål", "Mål", "Verksamhetsmål", "Nämndens mål"],
  Indikatornr: ["Indikatornr", "Indikator nr", "Indikatornummer"],
  Indikator: ["Indikator", "Mått", "Nyckeltal", "Indikatorer"],
  Riktning: ["Riktning", "Önskad riktning", "Önskad utveckling"],
  Målvärde: ["Målvärde", "Målnivå", "Tröskel", "Gränsvärde", "Mål 2022", "Målvärde 2022"],
  "Gräns delvis": ["Gräns delvis", "Nedre gräns", "Undre gräns", "Godkänd nivå", "Gräns för delvis"],
  "Utfall föregående": ["Utfall föregående", "Utfall f.å.", "Föregående utfall"],
  Utfall: ["Utfall", "Resultat", "Utfall 2022", "Utfall aug 2022", "Utf."],
  "Bedömd nivå": ["Bedömd nivå", "Egen bedömning", "Bed. nivå"],
  Vikt: ["Vikt", "Viktning"],
  Kommentar: ["Kommentar", "Analys", "Kommentar/analys"],
  "Beslutad måluppfyllelse": ["Beslutad måluppfyllelse", "Beslutad nivå"],
  Motivering: ["Motivering"],
};

/** What controllers do to headings besides choosing words. */
const DECORATIONS: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toLocaleUpperCase("sv"),
  (heading) => heading.toLocaleLowerCase("sv"),
  (heading) => `${heading} *`,
  (heading) => `${heading} 1)`,
  (heading) => `${heading}²`,
  (heading) => `  ${heading}:`,
  (heading) => heading.replace(" ", "\n"),
  (heading) => heading.replace(/[åä]/g, "a").replace(/ö/g, "o").replace(/[ÅÄ]/g, "A").replace(/Ö/g, "O"),
  (heading) => heading.normalize("NFD"),
];

const anyWording = fc.record(
  Object.fromEntries(
    HEADINGS.map((heading) => [
      heading,
      fc
        .tuple(fc.constantFrom(...SYNONYMS[heading]), fc.constantFrom(...DECORATIONS))
        .map(([word, decorate]) => decorate(word)),
    ]),
  ) as Record<HeadingText, fc.Arbitrary<string>>,
);

test("other words for the headings, however written, mean the same", () => {
  fc.assert(
    fc.property(anyFollowUp, anyWording, (rows, words) => {
      const grid: Cell[][] = gridOf(rows).with(
        0,
        HEADINGS.map((heading) => words[heading]),
      );
      const plan = readablePlanOf(workbookOf([sheetOf(grid)]));
      expect(modelOf(plan)).toEqual(modelOf(readablePlanOf(workbookOf([sheetOf(gridOf(rows))]))));
      // Where all outcomes have years in their headings it is said which was chosen; nothing else is.
      expect(plan.issues.filter(({ detail }) => detail.code !== "outcomeChosen")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the goal on each row, once with blanks below, or repeated now and then is the same goal", () => {
  const OF_GOAL: readonly HeadingText[] = [
    "Nr",
    "Målområde",
    "Nämndmål",
    "Beslutad måluppfyllelse",
    "Motivering",
  ];
  fc.assert(
    fc.property(anyFollowUp, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (rows, isBlank) => {
      const written = rows.map((row, index): Row => {
        const isFirst = row.Nämndmål !== rows[index - 1]?.Nämndmål;
        if (isFirst || isBlank[index] !== true) return row;
        return { ...row, ...Object.fromEntries(OF_GOAL.map((heading) => [heading, ""])) };
      });
      expect(plain(written)).toEqual(plain(rows));
    }),
  );
});

/** The ways in which a cell may hold so many percent; a plain number is one among percents. */
const FORMS: readonly ((shown: number) => Cell)[] = [
  percent,
  (shown) => ({ value: shown / 100, numberFormat: "0.0%" }),
  (shown) => `${shown} %`,
  (shown) => `${shown}%`,
  (shown) => `${shown},0 %`,
  (shown) => `${shown}.0\u00A0%`,
  (shown) => `${shown} procent`,
  (shown) => ({ value: shown, numberFormat: '0" %"' }),
];

test("in which form a percent stands in its cell does not matter", () => {
  const forms = fc.array(fc.constantFrom(...FORMS), { minLength: 64, maxLength: 64 });
  const shownBy = (cell: Cell): number | null =>
    typeof cell === "object" && typeof cell.value === "number" ? Math.round(cell.value * 100) : null;
  fc.assert(
    fc.property(anyFollowUp, forms, (rows, chosen) => {
      const written = rows.map((row, at): Row => {
        const write = (heading: HeadingText, form: number): Cell => {
          const shown = shownBy(row[heading]);
          // Up to one percent a plain number may be a share: that is remarked on, and no part of this rule.
          const isPlain = chosen[(at * 4 + form) % chosen.length] === FORMS.at(-1);
          const way = isPlain && (shown ?? 0) <= 1 ? percent : chosen[(at * 4 + form) % chosen.length];
          return shown === null || way === undefined ? row[heading] : way(shown);
        };
        return {
          ...row,
          // One of the row's cells says percent by its format, as a sheet with plain numbers needs.
          "Gräns delvis": row["Gräns delvis"],
          Målvärde: write("Målvärde", 0),
          "Utfall föregående": write("Utfall föregående", 1),
          Utfall: write("Utfall", 2),
        };
      });
      const plan = readablePlanOf(workbookOf([sheetOf(gridOf(written))]));
      expect(figuresOf(plan)).toEqual(figuresOf(readablePlanOf(workbookOf([sheetOf(gridOf(rows))]))));
      expect(plan.issues.filter(({ detail }) => detail.code !== "unitNormalised")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a heading's word on a row right below the headings does not make two rows of headings of them", () => {
  const aside = fc.constantFrom<HeadingText>(
    "Nr",
    "Målområde",
    "Riktning",
    "Utfall",
    "Vikt",
    "Kommentar",
    "Motivering",
  );
  const word = fc.constantFrom("Delmål", "Utfall", "Kommentar", "Nr", "Nivå", "Tidpunkt");
  fc.assert(
    fc.property(anyFollowUp, aside, word, (rows, heading, text) => {
      const [headings = [], ...lines] = gridOf(rows);
      const line = HEADINGS.map((each) => (each === heading ? text : ""));
      const outputs = ["Nivå", "Värde", "Trend", "Mål beräknat", "Måluppfyllelse"];
      expect(read([[...headings, ...outputs], line, ...lines])).toEqual(
        read([[...headings, ...outputs], ...lines]),
      );
    }),
  );
});
