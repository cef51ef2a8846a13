import { movedContent } from "../../../src/annexes/deviations/movedContent";

test.each([
  ["=C5*2", "=C9*2"],
  ["=$C5+$D$5", "=$C9+$D$5"],
  ["=SUM(M6:M20)", "=SUM(M6:M20)"],
  ["=SUM(C5:E5)", "=SUM(C9:E9)"],
  ["=Blad2!C5", "=Blad2!C5"],
  ["='Blad C5'!C5&\"C5\"", "='Blad C5'!C5&\"C5\""],
  ["=LOG10(C5)", "=LOG10(C9)"],
])("the formula %s on row 5 is %s on row 9", (formula, moved) => {
  expect(movedContent({ formula }, 4, 8)).toEqual({ formula: moved });
});

test("what is no formula stays as it is", () => {
  expect(movedContent("C5", 4, 8)).toBe("C5");
});
