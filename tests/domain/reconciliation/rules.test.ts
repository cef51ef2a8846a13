import fc from "fast-check";
import { findFigure } from "../../../src/domain/reconciliation/findFigure";
import type { PublishedTable } from "../../../src/domain/reconciliation/publishedTable";
import { publishedTable } from "../../../src/annexes/kit/table/publishedTable";
import type { TextAmount } from "../../../src/domain/reconciliation/textAmount";
import { readAmounts } from "../../../src/reportText/readAmounts";
import { reconcileAmount } from "../../../src/domain/reconciliation/reconcileAmount";
import type { CellPlace, PlacedFigure } from "../../../src/domain/reconciliation/reconciliationFinding";
import { reconcileLinks } from "../../../src/domain/reconciliation/reconcileLinks";
import { reconcilePercent } from "../../../src/domain/reconciliation/reconcilePercent";
import { reconcileTable } from "../../../src/domain/reconciliation/reconcileTable";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { inThousands } from "../../../src/annexes/kit/table/thousands";
import { anyLedger } from "../../annexes/table/ledgers";

const cell = (rowId: string, columnId = "actual"): CellPlace => ({
  kind: "cell",
  tableId: "table",
  rowId,
  columnId,
});
const placed = (value: number, count = 1): PlacedFigure => ({
  value,
  places: Array.from({ length: count }, (_, at) => cell(`row ${at}`)),
});
const amount = (text: string): TextAmount => {
  const [first] = readAmounts(text);
  if (first === undefined) throw new Error(`No amount in ${text}`);
  return first;
};

test.each([
  ["9,1 mnkr", null, 9091, "fine"],
  ["9,1 mnkr", null, 9050, "fine"],
  ["9,1 mnkr", null, 9150, "fine"],
  ["9,1 mnkr", null, 9049, "error"],
  ["9,1 mnkr", null, 9151, "error"],
  ["9,09 mnkr", null, 9091, "fine"],
  ["9,09 mnkr", null, 9096, "error"],
  ["9 mnkr", null, 9499, "fine"],
  ["9 091 tkr", null, 9091, "fine"],
  ["9 091 tkr", null, 9092, "rounding"],
  ["9 091 tkr", null, 9093, "error"],
  ["9 091 400 kr", null, 9091, "fine"],
  ["9 091 900 kr", null, 9091, "rounding"],
  ["9,1 mnkr", null, -9091, "fine"],
  ["9,1 mnkr", "minus", -9091, "fine"],
  ["9,1 mnkr", "plus", -9091, "error"],
  ["-9,1 mnkr", "minus", 9091, "error"],
] as const)("%s (%s) against %d tkr: %s", (text, sign, tkr, severity) => {
  expect(reconcileAmount(amount(text), sign, placed(tkr)).severity).toBe(severity);
});

test("a figure that is the sum of rounded rows may be half a tkr off for each row after the first", () => {
  expect(reconcileAmount(amount("9,1 mnkr"), null, placed(9049, 3)).severity).toBe("fine");
  expect(reconcileAmount(amount("9,1 mnkr"), null, placed(9048, 3)).severity).toBe("error");
});

describe("percentages", () => {
  const figures = { part: placed(-12_392), actual: placed(-710_696), budget: placed(-698_304) };

  test.each([
    ["1,8 %", "budget", "fine", ["budget"]],
    ["1,8 %", "actual", "error", ["budget"]],
    ["1,7 %", "actual", "fine", ["actual"]],
    ["2 %", "actual", "fine", ["actual", "budget"]],
    ["2 %", null, "fine", ["actual", "budget"]],
    ["1,8 %", null, "fine", ["budget"]],
    ["5 %", null, "error", []],
  ] as const)("%s of %s: %s, by %j", (text, base, severity, fittingBases) => {
    expect(reconcilePercent(amount(text), base, figures)).toMatchObject({ severity, fittingBases });
  });

  test("of nothing fits nothing", () => {
    const ofNothing = { part: placed(5), actual: placed(0), budget: placed(0) };
    expect(reconcilePercent(amount("5 %"), "actual", ofNothing)).toMatchObject({
      severity: "error",
      fittingBases: [],
    });
  });

  test("half a step of the last digit is within", () => {
    const half = { part: placed(125), actual: placed(1000), budget: placed(1) };
    expect(reconcilePercent(amount("12 %"), "actual", half)?.severity).toBe("fine");
    expect(reconcilePercent(amount("13 %"), "actual", half)?.severity).toBe("fine");
    expect(reconcilePercent(amount("12,4 %"), "actual", half)?.severity).toBe("error");
  });
});

test.each([
  ["drygt 5 %", 0.058, "fine"],
  ["drygt 5 %", 0.049, "fine"],
  ["drygt 5 %", 0.062, "error"],
  ["knappt 5 %", 0.042, "fine"],
  ["knappt 5 %", 0.058, "error"],
  ["cirka 5 %", 0.059, "fine"],
  ["cirka 5 %", 0.065, "error"],
] as const)("%s of %d is %s", (text, share, severity) => {
  const nearly = { drygt: "above", knappt: "below", cirka: "about" } as const;
  const [word = ""] = text.split(" ");
  const figures = { part: { value: 1000 * share, places: [] }, previous: { value: 1000, places: [] } };
  const [read] = readAmounts(text);
  if (read === undefined) throw new Error("No amount");
  const found = reconcilePercent(read, "previous", figures, nearly[word as keyof typeof nearly]);
  expect(found).toMatchObject({ severity, statedBase: "previous" });
  expect(reconcilePercent(read, "budget", figures)).toBeNull();
});

describe("a table against itself", () => {
  const table = (figures: readonly (readonly (number | null)[])[]): PublishedTable => ({
    id: "table",
    columns: [
      { id: "actual", sumOf: null, difference: null, side: null },
      { id: "budget", sumOf: null, difference: null, side: null },
      { id: "variance", sumOf: null, difference: ["actual", "budget"], side: null },
      { id: "both", sumOf: ["actual", "budget"], difference: null, side: null },
    ],
    rows: [
      { id: "fees", label: "Avgifter", figures: figures[0] ?? [], sumOf: null, partOf: null, side: "income" },
      { id: "wages", label: "Löner", figures: figures[1] ?? [], sumOf: null, partOf: null, side: "cost" },
      {
        id: "net",
        label: "Netto",
        figures: figures[2] ?? [],
        sumOf: ["fees", "wages"],
        partOf: null,
        side: null,
      },
    ],
  });

  test("every relation is a finding, fine ones too", () => {
    const findings = reconcileTable(
      table([
        [10, 8, 2, 18],
        [-7, -7, 0, -14],
        [3, 1, 2, 4],
      ]),
    );
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      ...Array<string>(4).fill("rowSum fine"),
      ...Array<string[]>(3).fill(["variance fine", "columnSum fine"]).flat(),
    ]);
  });

  test("each finding names both figures, the cells of both, and the difference", () => {
    const [first] = reconcileTable(table([[10], [-7], [5]]));
    expect(first).toEqual({
      rule: "rowSum",
      severity: "error",
      stated: { value: 5, places: [cell("net")] },
      expected: { value: 3, places: [cell("fees"), cell("wages")] },
      difference: 2,
    });
  });

  test("income below 0 and a cost above 0 are errors; variances may be either", () => {
    const findings = reconcileTable(
      table([
        [-1, 0, -1],
        [1, 0, 1],
        [0, 0, 0],
      ]),
    );
    expect(findings.filter(({ rule }) => rule === "sign")).toEqual([
      { rule: "sign", severity: "error", side: "income", stated: { value: -1, places: [cell("fees")] } },
      { rule: "sign", severity: "error", side: "cost", stated: { value: 1, places: [cell("wages")] } },
    ]);
  });

  const withParts = (whole: number, parts: readonly (number | null)[]): PublishedTable => ({
    id: "table",
    columns: [{ id: "actual", sumOf: null, difference: null, side: null }],
    rows: [
      { id: "whole", label: "Summa", figures: [whole], sumOf: null, partOf: null, side: null },
      ...parts.map((part, at) => ({
        id: `part ${at}`,
        label: "-varav",
        figures: [part],
        sumOf: null,
        partOf: "whole",
        side: null,
      })),
    ],
  });
  test.each([
    [100, [60, 40], []],
    [100, [101, null], []],
    [100, [102], [["error", 102, -2]]],
    [-100, [-120], [["error", -120, 20]]],
    [-100, [5], [["error", 5, -105]]],
    [100, [60, 60], [["check", 120, -20]]],
    [100, [60, 41], []],
    [100, [80, -60], [["error", -60, 160]]],
    [0, [0], []],
  ] as const)("%d of which %j", (whole, parts, expected) => {
    const found = reconcileTable(withParts(whole, parts)).flatMap((finding) =>
      finding.rule === "ofWhich" ? [[finding.severity, finding.expected.value, finding.difference]] : [],
    );
    expect(found).toEqual(expected);
  });

  test("empty cells are not compared and add nothing", () => {
    expect(
      reconcileTable(
        table([
          [10, null, null],
          [null, null, 5],
          [10, 3],
        ]),
      ),
    ).toMatchObject([
      { rule: "rowSum", stated: { value: 10 }, expected: { value: 10 } },
      { rule: "rowSum", stated: { value: 3 }, expected: { value: 0, places: [] }, severity: "error" },
    ]);
  });

  test("figures with decimals are compared without noise", () => {
    expect(reconcileTable(table([[0.3], [-0.1], [0.2]]))).toMatchObject([{ severity: "fine" }]);
  });
});

describe("the same figure in two tables", () => {
  const tables: PublishedTable[] = [
    {
      id: "table",
      columns: [{ id: "actual", sumOf: null, difference: null, side: null }],
      rows: [7, 8, 10, null].map((value, at) => ({
        id: `row ${at}`,
        label: "",
        figures: [value],
        sumOf: null,
        partOf: null,
        side: null,
      })),
    },
  ];

  test("1 apart is rounding, more is an error", () => {
    const links = [
      [cell("row 0"), cell("row 0")],
      [cell("row 0"), cell("row 1")],
      [cell("row 2"), cell("row 0")],
    ] as const;
    expect(reconcileLinks(tables, links).findings).toMatchObject([
      { severity: "fine", difference: 0 },
      { severity: "rounding", difference: -1 },
      { severity: "error", difference: 3 },
    ]);
  });

  test("what is empty or not there is not compared", () => {
    const gone = { ...cell("row 0"), tableId: "gone" };
    const others = [cell("row 3"), cell("row 9"), cell("row 0", "budget"), gone];
    const links = others.map((other) => [cell("row 0"), other] as const);
    expect(reconcileLinks(tables, links).findings).toEqual([]);
    expect(reconcileLinks(tables, [[gone, cell("row 0")]])).toEqual({ findings: [], lost: [] });
    expect(findFigure(tables, [])).toBeNull();
  });

  test("several cells are added", () => {
    expect(findFigure(tables, [cell("row 0"), cell("row 2")])?.value).toBe(17);
  });
});

test("whatever the ledger, its annex rounded to tkr has no error, but for signs and what they make of parts", () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const annex = operatingStatement(entries, DEFAULT_ROW_STRUCTURE);
      const printed = annex.rows.map(({ cells }) => cells.map((value) => value && inThousands(value)));
      const errors = reconcileTable(publishedTable("operatingStatement", annex, printed)).filter(
        ({ rule, severity }) => rule !== "sign" && rule !== "ofWhich" && severity === "error",
      );
      expect(errors).toEqual([]);
    }),
  );
});
