import fc from "fast-check";
import { DEFAULT_ROW_STRUCTURE } from "../../src/annexes/defaultRowStructure";
import type { RowStructure } from "../../src/annexes/kit/rowStructure/table/rowStructure";
import { rowStructureSheet } from "../../src/annexes/kit/rowStructure/sheet/rowStructureSheet";
import { decodeRowStructure } from "../../src/annexes/kit/rowStructure/source/decodeRowStructure";
import { sheetOf } from "../workbook/sheet";
import { anyRowStructure } from "./anyRowStructure";

function contentsOf(structure: RowStructure): (string | number)[][] {
  return rowStructureSheet(structure).rows.map((cells) =>
    cells.map(({ content }) => {
      if (typeof content === "string" || typeof content === "number") return content;
      throw new Error("The sheet holds texts and numbers only");
    }),
  );
}

/** The lines from a section's title, as a controller sees them: empty cells at the end left out. */
function linesFrom(title: string, count: number): (string | number)[][] {
  const rows = contentsOf(DEFAULT_ROW_STRUCTURE);
  const at = rows.findIndex((cells) => cells[0] === title && cells.length === 1);
  return rows.slice(at, at + count).map((cells) => {
    const last = cells.findLastIndex((content) => content !== "");
    return cells.slice(0, last + 1);
  });
}

const HEADINGS = [
  "Rad",
  "Slag",
  "Nivå",
  "Sida",
  "Konto från",
  "Konto till",
  "Motpart",
  "Verksamhet",
  "Verksamhetsgrupp",
  "Under rubrik",
  "Summerar",
  "Id",
];

describe("the sheet of the default row structure", () => {
  it("has a name, a purpose for its mark, and a width for every column", () => {
    const sheet = rowStructureSheet(DEFAULT_ROW_STRUCTURE);
    expect([sheet.purpose, sheet.name]).toEqual(["rowStructure", "Radstruktur"]);
    expect(sheet.columnWidths).toHaveLength(HEADINGS.length);
  });

  it("says above the sections how it is filled in", () => {
    const lines = contentsOf(DEFAULT_ROW_STRUCTURE).slice(0, 5);
    for (const [line] of lines.slice(1)) expect(line).toMatch(/^\p{Lu}.*\.$/u);
    expect(lines[0]).toEqual(["Radstruktur"]);
  });

  it("Resultatrapport: accounts, varav rows and sums", () => {
    expect(linesFrom("Resultatrapport", 9)).toEqual([
      ["Resultatrapport"],
      HEADINGS,
      [
        "Summa externa intäkter",
        "Konton",
        "Delsumma",
        "Intäkt",
        3,
        3,
        "Extern",
        "",
        "",
        "",
        "",
        "externalIncome",
      ],
      [
        "-varav statsbidrag",
        "Varav",
        "Rad",
        "Intäkt",
        351,
        351,
        "Extern",
        "",
        "",
        "",
        "",
        "governmentGrants",
      ],
      ["-varav taxor och avgifter", "Varav", "Rad", "Intäkt", 31, 31, "Extern", "", "", "", "", "fees"],
      [
        "Summa interna intäkter",
        "Konton",
        "Delsumma",
        "Intäkt",
        3,
        3,
        "Intern",
        "",
        "",
        "",
        "",
        "internalIncome",
      ],
      [
        ...["-varav driftsersättningar", "Varav", "Rad", "Intäkt", "", "", "", "", "", "", ""],
        "internalOperatingCompensation",
      ],
      [
        ...["-varav lokalhyresersättning / intern hyresintäkt", "Varav", "Rad", "Intäkt", 34, 34, "Intern"],
        ...["", "", "", "", "internalRentIncome"],
      ],
      [
        ...["Summa Intäkter", "Summa", "Summa", "", "", "", "", "", "", ""],
        ...["Summa externa intäkter; Summa interna intäkter", "income"],
      ],
    ]);
  });

  it("Verksamhetens utfall och resultat: the total is of all rows, and names are ids enough but for the row that is a table too", () => {
    const group = "Äldreomsorg";
    expect(linesFrom("Verksamhetens utfall och resultat", 6)).toEqual([
      ["Verksamhetens utfall och resultat"],
      HEADINGS,
      ["TOTALT", "Summa", "Slutsumma", "", "", "", "", "", "", "", "Alla rader", "total"],
      [
        ...["Politisk verksamhet", "Verksamheter", "Rad", "", "", "", "", "Politisk verksamhet"],
        ...["", "", "", "politicalActivity"],
      ],
      [group, "Rubrik"],
      ["Ordinärt boende", "Verksamheter", "Rad", "", "", "", "", "Ordinärt boende", group, group],
    ]);
  });

  it("Politisk verksamhet: what it is about first, and several intervals below each other", () => {
    expect(linesFrom("Politisk verksamhet", 8)).toEqual([
      ["Politisk verksamhet"],
      HEADINGS,
      ["", "Urval", "", "", "", "", "", "Politisk verksamhet"],
      [
        ...["Ersättningar till förtroendevalda", "Konton", "Rad", "Kostnad", 50, 57],
        ...["", "", "", "", "", "remuneration"],
      ],
      ["Övriga kostnader nämnden *)", "Konton", "Rad", "Kostnad", 40, 46, "", "", "", "", "", "otherCosts"],
      ["", "", "", "", 60, 76],
      ["", "", "", "", 79, 79],
      ["Summa:", "Summa", "Slutsumma", "", "", "", "", "", "", "", "Alla rader", "total"],
    ]);
  });
});

describe("the drop-down lists of the sheet", () => {
  const { rows, choices = [] } = rowStructureSheet(DEFAULT_ROW_STRUCTURE);

  it("offer the words that a column of a section may hold, on each of its rows and on no other", () => {
    const headed = choices.map(({ area, texts }) => [
      rows[area.row - 2]?.[0]?.content,
      rows[area.row - 1]?.[area.column]?.content,
      texts.join(", "),
    ]);
    const levels = "Rad, Delsumma, Summa, Slutsumma";
    expect(headed).toEqual([
      ["Resultatrapport", "Slag", "Rubrik, Underrubrik, Konton, Varav, Summa"],
      ["Resultatrapport", "Nivå", levels],
      ["Resultatrapport", "Sida", "Intäkt, Kostnad"],
      ["Resultatrapport", "Motpart", "Intern, Extern"],
      ["Verksamhetens utfall och resultat", "Slag", "Rubrik, Underrubrik, Verksamheter, Varav, Summa"],
      ["Verksamhetens utfall och resultat", "Nivå", levels],
      ["Politisk verksamhet", "Slag", "Urval, Rubrik, Underrubrik, Konton, Varav, Summa"],
      ["Politisk verksamhet", "Nivå", levels],
      ["Politisk verksamhet", "Sida", "Intäkt, Kostnad"],
      ["Politisk verksamhet", "Motpart", "Intern, Extern"],
    ]);
    for (const { area } of choices) expect(rows[area.row + area.rowCount] ?? []).toEqual([]);
  });

  it("allow all that the sheet itself holds, and hold no comma, which Excel would part", () => {
    for (const { area, texts } of choices) {
      const written = rows.slice(area.row, area.row + area.rowCount).map((row) => row[area.column]?.content);
      expect(["", ...texts]).toEqual(expect.arrayContaining(written));
      expect(texts.join("")).not.toContain(",");
    }
  });

  it("say what may be chosen", () => {
    expect(choices[3]?.message).toBe("Välj Intern eller Extern. Cellen kan också lämnas tom.");
  });
});

describe("what is written is read back", () => {
  it("the default, to the letter", () => {
    const sheet = sheetOf(contentsOf(DEFAULT_ROW_STRUCTURE));
    expect(decodeRowStructure(sheet)).toEqual({ model: DEFAULT_ROW_STRUCTURE, issues: [] });
  });

  it("any structure that makes sense", () => {
    fc.assert(
      fc.property(anyRowStructure, (structure) => {
        expect(decodeRowStructure(sheetOf(contentsOf(structure)))).toEqual({ model: structure, issues: [] });
      }),
      { numRuns: 300 },
    );
  });
});
