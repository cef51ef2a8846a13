import { reasonForNone, saysNothing } from "../../../src/workbook/cells/decoded";

test.each([
  "Sekretess",
  "Sekretessbelagd",
  "sekretessbelagda uppgifter",
  "Sekretess uppgift",
  "Ej tillämplig",
  "Inte relevant",
  "Ej tillämpbart",
  "Mäts vartannat år",
  "Mäts bara vart tredje år",
  "Mättes endast vart fjärde år",
  "Undersökning görs vart annat år",
  "Mätning görs vartannat år.",
  "Mäts ej i år",
  "Mättes inte 2021",
  "Mäts inte under året",
  "Mäts inte den här perioden",
  "Ej mätt i år",
  "Inte mätt 2022",
  "Ingen mätning",
  "Ingen mätning gjord",
  "Ingen mätning i år",
  "Mätning ej genomförd",
  "Undersökningen är inte gjord",
  "För få svar",
  "För få observationer",
  "Redovisas senare",
  "Publiceras ej",
  "Redovisas senare i vår",
])("%j says why there is none, in its own words", (text) => {
  expect([reasonForNone(text), saysNothing(text)]).toEqual([text, true]);
});

test.each(["Ej mätt", "Inte mätbart", "Ej aktuellt", "Ej aktuell", "Mäts ej", "Mäts inte", "Ej tillämpligt"])(
  "%j says that it is not measured, and that nothing is told",
  (text) => {
    expect([reasonForNone(text), saysNothing(text)]).toEqual([text, true]);
  },
);

test.each([
  "–",
  "-",
  "...",
  "—",
  "Ingen uppgift",
  "Uppgift saknas",
  "Värde saknas",
  "data saknas",
  "saknas",
  "n/a",
  "Ej bedömd",
])("%j tells nothing, and not why", (text) => {
  expect([reasonForNone(text), saysNothing(text)]).toEqual([null, true]);
});

test.each([
  "",
  "5",
  "– 5",
  "Sekretess gäller för 3 av 5",
  "Om sekretess",
  "Mäts varje år",
  "mätt",
  "Uppgift saknas delvis",
  "Ingen mätning visar det",
  "För få svar för hemtjänsten",
  "Det redovisas senare",
  "Ej mätt förut",
])("%j is told, and is no reason", (text) => {
  expect([reasonForNone(text), saysNothing(text)]).toEqual([null, false]);
});
