import { copyBlocks } from "../../src/wordReport/copyBlocks";
import type { TableBlock, TableCell } from "../../src/wordReport/reportBlocks";

const PLAIN: TableCell = {
  text: "",
  columnSpan: 1,
  merged: null,
  align: "left",
  isBold: false,
  isItalic: false,
  indent: 0,
  fillColor: null,
  fontColor: null,
};
const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ ...PLAIN, text, ...more });

const TABLE: TableBlock = {
  kind: "table",
  caption: "Belopp i tkr",
  headings: [[cell("Mål"), cell("Utfall & budget", { columnSpan: 2 })]],
  rows: [
    [
      cell("Trygghet", { merged: "first", isBold: true }),
      cell("−5\u00A0001", { align: "right" }),
      cell("a < b"),
    ],
    [
      cell("", { merged: "next" }),
      cell("7", { align: "right", fillColor: "#C6E0B4" }),
      cell("", { indent: 1 }),
    ],
  ],
  widths: [10, 10, 10],
  sheet: "Bladet",
  notes: ["1) En not"],
};

test("a table is copied with header cells, figures to the right, and its goal once over its rows", () => {
  const { html } = copyBlocks([{ kind: "heading", level: 2, text: "Rubrik" }, TABLE]);
  expect(html).toContain("<h2>Rubrik</h2><table");
  expect(html).toMatch(
    /<caption[^>]*>Belopp i tkr<\/caption><thead><tr><th scope="col" style="[^"]*">Mål<\/th>/,
  );
  expect(html).toMatch(/<th scope="col" colspan="2" style="[^"]*">Utfall &amp; budget<\/th><\/tr><\/thead>/);
  expect(html).toMatch(/<th scope="row" rowspan="2" style="[^"]*font-weight:bold">Trygghet<\/th>/);
  expect(html).toMatch(
    /<td style="[^"]*text-align:right[^"]*">−5\u00A0001<\/td><td [^>]*>a &lt; b<\/td><\/tr>/,
  );
  expect(html).toMatch(/<tr><td style="[^"]*background-color:#C6E0B4">7<\/td>/);
  expect(html).toMatch(/<p [^>]*>1\) En not<\/p><p [^>]*>Källa: bladet Bladet<\/p><\/div>$/);
  expect(html.startsWith('<div lang="sv"')).toBe(true);
});

test("as text a table has a line for each row, and its columns stay under their headings", () => {
  const { text } = copyBlocks([
    { kind: "paragraph", text: "Först." },
    { ...TABLE, caption: null },
  ]);
  expect(text).toBe(
    [
      "Först.",
      "",
      "Mål\tUtfall & budget\t",
      "Trygghet\t−5\u00A0001\ta < b",
      "\t7\t",
      "1) En not",
      "Källa: bladet Bladet",
    ].join("\n"),
  );
});
