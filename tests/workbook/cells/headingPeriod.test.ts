import { headingParts, partOfYear } from "../../../src/workbook/cells/headingPeriod";

test.each([
  ["Utfall", "utfall", null],
  ["Utfall 2022", "utfall", "2022-12"],
  ["Utfall aug 2022", "utfall", "2022-08"],
  ["UTFALL AUGUSTI 2022", "utfall", "2022-08"],
  ["Utfall per den 31 december 2021", "utfall", "2021-12"],
  ["Utfall t.o.m. aug 2022", "utfall", "2022-08"],
  ["Utfall år 2022", "utfall", "2022-12"],
  ["Kår 2022", "kar", "2022-12"],
  ["Utfall för år 2022", "utfall", "2022-12"],
  ["Utfall helår 2022", "utfall", "2022-12"],
  ["Utfall (2022)", "utfall", "2022-12"],
  ["Utfall (jan. 2022)", "utfall", "2022-01"],
  ["Utfall 2022-08-31", "utfall", "2022-08"],
  ["Utfall 2022-08", "utfall", "2022-08"],
  ["Utfall 202208", "utfall", "2022-08"],
  ["202212", "", "2022-12"],
  [2022, "", "2022-12"],
  ["2022 utfall", "utfall", "2022-12"],
  ["Utfall 202213", "utfall 202213", null],
  ["Utfall 12022", "utfall 12022", null],
  ["Utfall 1999", "utfall 1999", null],
  // A term of office is no period, and a school year is that in which it ends.
  ["Mål 2019–2022", "mal", null],
  ["Mål 2019 - 22", "mal", null],
  ["Mål (2019-2022)", "mal", null],
  ["Utfall 2019–2022 aug 2021", "utfall", "2021-08"],
  ["Utfall 21/22", "utfall", "2022-12"],
  ["Utfall 2021/2022", "utfall", "2022-12"],
  ["Utfall 2021 / 22", "utfall", "2022-12"],
  // Units, marks, dots, rings and what breaks a line say nothing.
  ["Utfall (%)", "utfall", null],
  ["Utfall, tkr", "utfall", null],
  ["Utfall i procent", "utfall", null],
  ["Utfall % 2022", "utfall", "2022-12"],
  ["Utfall mnkr 2022", "utfall", "2022-12"],
  ["Utfall (antal) 2022", "utfall", "2022-12"],
  ["Procentsats", "procentsats", null],
  ["Målnivå i tkronor", "malniva i tkronor", null],
  ["Utf. f.å.", "utf fa", null],
  ["Mål:", "mal", null],
  ["Mål –", "mal", null],
  ["Målupp-\nfyllelse", "maluppfyllelse", null],
  ["Målupp- \r\n fyllelse", "maluppfyllelse", null],
  ["Mål\n2022", "mal", "2022-12"],
  ["Barn-  och unga", "barn- och unga", null],
])("%j is %j of %p", (heading, words, period) => {
  expect(headingParts(heading)).toEqual({ words, period });
});

test.each<[string, string, number]>([
  ["utfall t2", "utfall", 8],
  ["utfall tertial 1", "utfall", 4],
  ["q3", "", 9],
  ["kvartal 4 utfall", "utfall", 12],
  ["kv 2", "", 6],
  ["delar 1", "", 4],
  ["delarsrapport 2", "", 8],
  ["utfall delar", "utfall", 8],
  ["utfall halvar", "utfall", 6],
  ["vt", "", 6],
  ["ht", "", 12],
  ["utfall per helar", "utfall", 12],
  ["bokslut", "", 12],
  ["utfall t o m augusti", "utfall", 8],
  ["utfall efter mars", "utfall", 3],
  ["januari", "", 1],
  ["september", "", 9],
  ["dec", "", 12],
])("%j is %j at the end of month %i", (text, words, month) => {
  expect(partOfYear(text)).toEqual({ words, month });
});

test.each([
  "utfall",
  "t4",
  "q5",
  "kvartalet",
  "marsipan",
  "utfall t22",
  "fort1",
  "majoritet",
  "vtt",
  "juninatt",
])("%j names no part of a year", (text) => {
  expect(partOfYear(text)).toBeNull();
});
