import { parseAddress, rectangleAddress, type Rectangle } from "../../host/model/address";
import { MergedAreas } from "./mergedAreas";

function area(address: string): Rectangle {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`No address: ${address}`);
  return parsed;
}

const merged = new MergedAreas(["B2:C3", "C5:C7", "E1:E100"].map(area), 50);

test.each([
  ["B2", "B2:C3"],
  ["C3", "B2:C3"],
  ["C4", null],
  ["C6", "C5:C7"],
  ["E51", "E1:E100"],
])("%s lies in %s", (address, expected) => {
  const { row, column } = area(address);
  const found = merged.at(row, column);
  expect(found === null ? null : rectangleAddress(found)).toBe(expected);
});

test.each([
  ["A1:A9", "A1:A9"],
  ["A1:B2", "A1:C3"],
  // Growing around the first merged area makes the selection meet the second.
  ["A3:C5", "A2:C7"],
])("a selection of %s grows to %s", (from, to) => {
  expect(rectangleAddress(merged.grownToWholeAreas(area(from)))).toBe(to);
});
