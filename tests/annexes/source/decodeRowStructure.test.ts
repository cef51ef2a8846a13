import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { rowStructureSheet } from "../../../src/annexes/kit/rowStructure/sheet/rowStructureSheet";
import { cellAddress, parseReference } from "../../../src/workbook/grid/cellAddress";
import { workbookRowStructure } from "../../../src/app/workbookStructure";
import { decodeRowStructure } from "../../../src/annexes/kit/rowStructure/source/decodeRowStructure";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { sheetOf } from "../../workbook/sheet";

type Rows = CellValue[][];

/** The sheet of the default as it is given to the controller: headings on row 8, Nettokostnad on row 28, TOTALT on 32. */
function defaultRows(): Rows {
  return rowStructureSheet(DEFAULT_ROW_STRUCTURE).rows.map((cells) =>
    cells.map(({ content }) => content as CellValue),
  );
}

function edited(edits: Readonly<Record<string, CellValue>>): Rows {
  const rows = defaultRows();
  for (const [address, value] of Object.entries(edits)) {
    const area = parseReference(`Radstruktur!${address}`)?.area;
    const cells = rows[area?.row ?? -1];
    if (cells === undefined || area === undefined) throw new Error(`No row for ${address}`);
    while (cells.length < area.column) cells.push("");
    cells[area.column] = value;
  }
  return rows;
}

function decode(rows: Rows): ReturnType<typeof decodeRowStructure> {
  return decodeRowStructure(sheetOf(rows, { name: "Radstruktur" }));
}

/** "E16 intervalUnusable ”57–50”", and for words those that are allowed. */
function issuesOf(rows: Rows): string[] {
  const { model, issues } = decode(rows);
  expect(model === null).toBe(issues.length > 0);
  return issues.map(({ detail, place, severity }) => {
    expect([severity, place.sheet]).toEqual(["error", "Radstruktur"]);
    if (detail.code === "rowStructureWord")
      return `${place.address} ${detail.heading} ”${detail.raw}” ${detail.allowed.join("/")}`;
    if (detail.code === "rowStructureProblem") return `${place.address} ${detail.problem} ”${detail.raw}”`;
    return detail.code;
  });
}

describe("the sheet that is read", () => {
  const read = (rows: Rows, facts: Partial<SheetSnapshot>): unknown => {
    const { model, issues } = workbookRowStructure({ sheets: [sheetOf(rows, facts)] });
    return [
      model?.operatingStatement[1]?.label ?? null,
      ...issues.map(({ detail, severity }) => [detail, severity]),
    ];
  };
  const renamed = edited({ A10: "-varav från staten" });

  it("is ours, under any name", () => {
    expect(read(renamed, { name: "Rader", ownMark: "rowStructure" })).toEqual(["-varav från staten"]);
    expect(
      workbookRowStructure({ sheets: [sheetOf([[""]], { name: "Radstruktur", ownMark: "rowStructure" })] })
        .model,
    ).toBeNull();
  });

  it("is one that the controller made by hand, and that is told", () => {
    expect(read(renamed, { name: "radstruktur" })).toEqual([
      "-varav från staten",
      [{ code: "rowStructureByHand", sheet: "radstruktur" }, "info"],
    ]);
  });

  it("is not another's of the same name, and that is told", () => {
    expect(
      read(
        [
          ["Konto", "Rad"],
          [3010, "Avgifter"],
        ],
        { name: "Radstruktur" },
      ),
    ).toEqual([
      DEFAULT_ROW_STRUCTURE.operatingStatement[1]?.label,
      [{ code: "rowStructureOfAnother", sheet: "Radstruktur" }, "warning"],
    ]);
  });

  it("is none of another name, and none that is hidden", () => {
    for (const facts of [{ name: "Rader" }, { name: "Radstruktur", visibility: "Hidden" } as const])
      expect(read(renamed, facts)).toEqual([DEFAULT_ROW_STRUCTURE.operatingStatement[1]?.label]);
  });
});

describe("what a controller may do", () => {
  /** A sheet from before the row of the political activities had an id, with that row renamed. */
  function olderRows(): { rows: Rows; political: CellValue[] } {
    const rows = defaultRows();
    const political = rows.find((cells) => cells.includes("politicalActivity"));
    if (political === undefined) throw new Error("No row of the political activities");
    political[political.indexOf("politicalActivity")] = "";
    political[0] = "Nämndverksamhet";
    return { rows, political };
  }
  const idsOf = (rows: Rows, label: string): readonly string[] | undefined =>
    decode(rows)
      .model?.activityResult.filter((row) => row.label === label)
      .map(({ id }) => id);

  it("renames the row of the political activities on a sheet that has no id for it: it is known by what it takes", () => {
    expect(idsOf(olderRows().rows, "Nämndverksamhet")).toEqual(["politicalActivity"]);
  });

  it("has two rows that take the political activities: neither is taken for the one that the annex is of", () => {
    const { rows, political } = olderRows();
    rows.splice(rows.indexOf(political) + 1, 0, ["Nämnden", ...political.slice(1)]);
    expect(idsOf(rows, "Nämndverksamhet")).toEqual(["Nämndverksamhet"]);
    expect(idsOf(rows, "Nämnden")).toEqual(["Nämnden"]);
  });

  it("adds a row to a sum by its name, without an id, in small letters", () => {
    const rows = edited({ K28: "Summa Intäkter; Summa Kostnader; Finansiella poster" });
    rows.splice(27, 0, ["Finansiella poster", "konton", "rad", "kostnad", 80, "89", "extern"]);
    const { model, issues } = decode(rows);
    expect(issues).toEqual([]);
    expect(model?.operatingStatement.slice(-2)).toEqual([
      {
        kind: "accounts",
        id: "Finansiella poster",
        label: "Finansiella poster",
        level: "row",
        side: "cost",
        isOfWhich: false,
        accounts: [{ from: "80", to: "89", counterparty: "external" }],
      },
      {
        kind: "sum",
        id: "netCost",
        label: "Nettokostnad",
        level: "grandTotal",
        rowIds: ["income", "cost", "Finansiella poster"],
      },
    ]);
  });

  it("adds an activity, which the total of all rows then holds", () => {
    const rows = defaultRows();
    rows.splice(35, 0, ["Hemtjänst", "Verksamheter", "Rad", "", "", "", "", "Hemtjänst", "", "Äldreomsorg"]);
    const { model } = decode(rows);
    expect(model?.activityResult[0]).toMatchObject({
      rowIds: expect.arrayContaining(["Äldreomsorg/Hemtjänst"]) as string[],
    });
    expect(model?.activityResult[4]).toMatchObject({
      group: "Äldreomsorg",
      activities: [{ activity: "Hemtjänst", activityGroup: null }],
    });
  });

  it("moves and adds columns, leaves rows empty, writes beside the table and lets several activities be political", () => {
    const rows = defaultRows().map((cells) => ["", cells[11] ?? "", ...cells.slice(0, 11)]);
    rows.splice(20, 0, [], ["", "", "", "", "", "", "", "", "", "", "", "", "", "Fråga Anna"]);
    const at = rows.findIndex((cells) => cells[3] === "Urval");
    rows.splice(at + 1, 0, ["", "", "", "", "", "", "", "", "", "Överförmyndare", "Äldreomsorg"]);
    expect(decode(rows)).toEqual({
      model: {
        ...DEFAULT_ROW_STRUCTURE,
        politicalActivity: {
          ...DEFAULT_ROW_STRUCTURE.politicalActivity,
          activities: [
            { activity: "Politisk verksamhet", activityGroup: null },
            { activity: "Överförmyndare", activityGroup: "Äldreomsorg" },
          ],
        },
      },
      issues: [],
    });
  });

  it("makes a varav row of activities", () => {
    const { model } = decode(edited({ B35: "Varav" }));
    expect(model?.activityResult[3]).toMatchObject({ kind: "activities", isOfWhich: true });
    expect(model?.activityResult[0]).not.toMatchObject({
      rowIds: expect.arrayContaining(["Äldreomsorg/Ordinärt boende"]) as string[],
    });
  });
});

describe("what is refused, with its cell", () => {
  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["an unknown kind", { B16: "Kontto" }, ["B16 Slag ”Kontto” Rubrik/Underrubrik/Konton/Varav/Summa"]],
    [
      "a kind of another section",
      { B16: "Verksamheter" },
      ["B16 Slag ”Verksamheter” Rubrik/Underrubrik/Konton/Varav/Summa"],
    ],
    ["no level", { C16: "" }, ["C16 Nivå ”” Rad/Delsumma/Summa/Slutsumma"]],
    ["no level of an activity", { C35: "" }, ["C35 Nivå ”” Rad/Delsumma/Summa/Slutsumma"]],
    ["no level of a sum", { C28: "" }, ["C28 Nivå ”” Rad/Delsumma/Summa/Slutsumma"]],
    ["no side", { D16: "" }, ["D16 Sida ”” Intäkt/Kostnad"]],
    ["an unknown counterparty", { G17: "Kommunen" }, ["G17 Motpart ”Kommunen” Intern/Extern"]],
    ["from above to", { E16: 57, F16: 50 }, ["E16 intervalUnusable ”57–50”"]],
    ["letters among the accounts", { E16: "5x" }, ["E16 intervalUnusable ”5x–57”"]],
    ["no account to", { F20: "" }, ["E20 intervalUnusable ”61–”"]],
    ["a counterparty and no accounts", { G23: "Intern" }, ["E23 intervalUnusable ”–”"]],
    ["no name", { A16: "" }, ["A16 labelMissing ””"]],
    ["a group and no activity", { H35: "" }, ["H35 activityMissing ”Äldreomsorg”"]],
    ["an activity under no heading", { J35: "Äldre" }, ["J35 groupUnknown ”Äldre”"]],
    ["an account on a sum", { E28: 3, F28: 3 }, ["E28 notHere ”3”", "F28 notHere ”3”"]],
    ["an account on an activity", { E35: 30 }, ["E35 notHere ”30”"]],
    ["an activity on a line of more accounts", { H20: "Hemtjänst" }, ["H20 notHere ”Hemtjänst”"]],
    ["a sum without rows", { K28: "" }, ["K28 sumEmpty ””"]],
    [
      "a sum of a row that is not there",
      { K28: "Summa Intäkter; Kostnader" },
      ["K28 addendUnknown ”Kostnader”"],
    ],
    [
      "a sum of a name that several rows have",
      { K32: "Politisk verksamhet; Övriga insatser" },
      ["K32 addendAmbiguous ”Övriga insatser”"],
    ],
    ["a sum of a heading", { K32: "Försörjningsstöd; Äldreomsorg" }, ["K32 addendHeading ”Äldreomsorg”"]],
    ["a sum of a varav row", { K15: "-varav statsbidrag" }, ["K15 addendOfWhich ”-varav statsbidrag”"]],
    ["a sum of itself", { K28: "netCost; income" }, ["K28 addendCircular ”Nettokostnad”"]],
    ["two grand totals", { C27: "Slutsumma" }, ["C28 secondGrandTotal ”Nettokostnad”"]],
    ["an id twice", { L16: "fees" }, ["L16 idTaken ”fees”"]],
    [
      "a name twice, without ids",
      { A17: "Hyra", L17: "", A18: "Hyra", L18: "", K27: "Hyra" },
      ["A18 idTaken ”Hyra”"],
    ],
    ["no activity for Politisk verksamhet", { B63: "", H63: "" }, ["A62 selectionMissing ””"]],
    ["a heading that is gone", { C8: "Steg" }, ["A8 headingMissing ”Nivå”"]],
    ["a section that is gone", { A7: "Bilaga 1" }, ["A1 sectionMissing ”Resultatrapport”"]],
    ["a section twice", { A6: "Politisk verksamhet" }, ["A61 sectionTwice ”Politisk verksamhet”"]],
  ])("%s", (_, edits, expected) => {
    const issues = issuesOf(edited(edits));
    expect(issues).toEqual(expect.arrayContaining([...expected]));
    if (!expected[0]?.includes("section")) expect(issues).toEqual(expected);
  });

  it("a line of accounts that goes on with nothing", () => {
    const after = (row: number): Rows => {
      const rows = defaultRows();
      rows.splice(row, 0, ["", "", "", "", 80, 89]);
      return rows;
    };
    expect(issuesOf(after(28))).toEqual(["A29 continuesNothing ”80”"]);
    expect(issuesOf(after(8))).toEqual(["B9 Slag ”” Rubrik/Underrubrik/Konton/Varav/Summa"]);
  });

  it("an empty sheet", () => {
    expect(issuesOf([])).toEqual([
      "A1 sectionMissing ”Resultatrapport”",
      "A1 sectionMissing ”Verksamhetens utfall och resultat”",
      "A1 sectionMissing ”Politisk verksamhet”",
    ]);
    expect(issuesOf([["Resultatrapport"]]).slice(0, 2)).toEqual([
      "A1 headingMissing ”Rad”",
      "A1 sectionMissing ”Verksamhetens utfall och resultat”",
    ]);
  });

  it("every problem is told, and a slip is not told again by the sums that name its row", () => {
    expect(issuesOf(edited({ C16: "Radd", D17: "Minus" }))).toEqual([
      "C16 Nivå ”Radd” Rad/Delsumma/Summa/Slutsumma",
      "D17 Sida ”Minus” Intäkt/Kostnad",
    ]);
  });

  it("the places are right where the sheet's grid does not begin at A1", () => {
    const rows = edited({ C16: "" });
    const sheet = sheetOf(rows, { firstRow: 2, firstColumn: 1 });
    expect(decodeRowStructure(sheet).issues.map(({ place }) => place.address)).toEqual([cellAddress(17, 3)]);
  });
});
