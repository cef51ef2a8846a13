import { hueOfFill } from "../../../src/workbook/cells/fillHue";
import { hueOfWord } from "../../../src/workbook/cells/hueWord";

test.each([
  ["#00B050", "green"],
  ["#92D050", "green"],
  ["#C6EFCE", "green"],
  ["#FFFF00", "yellow"],
  ["#FFC000", "yellow"],
  ["#FFEB9C", "yellow"],
  ["#ED7D31", "yellow"],
  ["#FF0000", "red"],
  ["#c00000", "red"],
  ["#FFC7CE", "red"],
  ["#FF0033", "red"],
  ["#FFFFFF", null],
  ["#D9D9D9", null],
  ["#E2EFDA", null],
  ["#000000", null],
  ["#00330A", null],
  ["#4472C4", null],
  ["#DDEBF7", null],
  ["#7030A0", null],
  ["#FF00FF", null],
  ["#00B0A0", null],
  ["green", null],
  [null, null],
])("the fill %j is %j", (fill, hue) => {
  expect(hueOfFill(fill)).toBe(hue);
});

test.each([
  ["grön", "green"],
  ["grönt", "green"],
  ["gula", "yellow"],
  ["orange", "yellow"],
  ["rött", "red"],
  ["röda", "red"],
  ["blå", null],
  ["", null],
])("the word %j is %j", (word, hue) => {
  expect(hueOfWord(word)).toBe(hue);
});
