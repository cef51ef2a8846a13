import { readControlFigure } from "../../../src/workbook/cells/controlFigure";

test.each([
  ["592 514 000", 592_514_000, 0.5],
  ["−592 514 000 kr", 592_514_000, 0.5],
  ["592 514 tkr", 592_514_000, 500],
  ["592,5 mnkr", 592_500_000, 50_000],
  ["592.51 Mkr", 592_510_000, 5_000],
  ["(592 514) tkr", 592_514_000, 500],
  ["1 000 kr", 1_000, 0.5],
  ["1234,50", 1_234.5, 0.005],
])("%s", (text, kronor, within) => {
  const read = readControlFigure(` ${text} `);
  expect(read).toEqual({
    text,
    kronor: expect.closeTo(kronor, 6) as number,
    within: expect.closeTo(within, 6) as number,
  });
});

test.each(["", "cirka", "tkr", "12 34", "5 %"])("”%s” is no amount", (text) => {
  expect(readControlFigure(text)).toBeNull();
});
