import { recordInput } from "../../../src/annexes/kit/sheet/recordInput";
import { INVESTMENT_SOURCE } from "../../../src/annexes/investments/source";
import { blockOf } from "../source/dataSheet";

const block = blockOf(INVESTMENT_SOURCE.vocabulary, [
  ["Projekt", "Budget", "Utfall"],
  ["Inventarier", 1_000, ""],
]);
const { formula: input } = recordInput(
  { block, columns: {}, records: [{ record: { id: "A2" }, row: 1 }] },
  ({ id }) => (id === "budget" ? 1 : id === "actual" ? 2 : null),
);
const row = (id: string) => ({ kind: "record", id, label: "", source: null }) as const;
const column = (id: string) => ({ kind: "record", id, year: null }) as const;

test("a record's figures are references to its own cells, empty as long as they are", () => {
  expect(input(row("A2"), column("budget"))).toBe("'Underlag'!$B$2");
  expect(input(row("A2"), column("actual"))).toBe(`IF('Underlag'!$C$2="","",'Underlag'!$C$2)`);
});

test("a row that is none of the records points at no cell, nor does a figure that the sheet does not have", () => {
  expect(input(row("A9"), column("budget"))).toBeNull();
  expect(input(row("A2"), column("carriedOver"))).toBeNull();
});
