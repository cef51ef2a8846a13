import { committeeIn } from "../../../src/workbook/cells/committeeName";

const NAMES = [
  "Miljönämnden",
  "Tekniska nämnden",
  "Nämnden för arbete och välfärd",
  "Södermalms stadsdelsnämnd",
  "Socialnämnden",
  "Barn- och utbildningsnämnden",
  "Kultur- och fritidsnämnden",
  "Byggnadsnämnden",
  "Kommunstyrelsen",
  "Samhällsbyggnadsnämnden",
  "Valnämnden",
  "Överförmyndarnämnden",
  "Revisionen",
  "Bygg- och miljönämnd",
  "Nämnden för funktionshinder",
  "Stadsdelsnämnden Väster",
  "Kultur-, fritids- och ungdomsnämnden",
  "Kommunfullmäktige",
  "Kommunstyrelsens arbetsutskott",
  "Sociala utskottet",
  "Gemensam nämnd för ekonomi- och personalsystem",
  "Hässelby-Vällingby stadsdelsnämnd",
  "Kommunhus AB",
];

describe.each(NAMES)("%s", (name) => {
  it.each([
    name,
    `${name} 2023`,
    `Uppföljning av nämndmål 2022-08-31, ${name}`,
    `${name} – verksamhetsberättelse 2023`,
    `${name} delårsrapport jan–aug 2023`,
    `Uppföljning ${name} T2 2023`,
    `Nämnd: ${name}`,
    `Mål för ${name} (helår)`,
  ])("%s", (title) => {
    expect(committeeIn(title)).toBe(name);
  });
});

test.each([
  "Mål 2022",
  "Nämndmål",
  "Nämnden",
  "Nämnd",
  "Verksamhetens utfall och resultat",
  "Beslutat av styrelsen",
  "",
])("no committee: %s", (text) => {
  expect(committeeIn(text)).toBeNull();
});

test("a sheet may have a committee's name in lower case", () => {
  expect(committeeIn("socialnämnden 2023")).toBe("socialnämnden");
});

test("the council is meant only where no other is named", () => {
  expect(committeeIn("Mål från Kommunfullmäktige, Tekniska nämnden")).toBe("Tekniska nämnden");
});
