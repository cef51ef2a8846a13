import { groupInWords, referenceOfHeading, targetInWords } from "../../../src/workbook/cells/targetInWords";

const before = (mustBeBetter: boolean, direction: string | null) => ({
  kind: "comparison",
  with: "previous",
  mustBeBetter,
  direction,
  change: null,
});
const other = (reference: string, mustBeBetter: boolean, direction: string | null = null) => ({
  kind: "comparison",
  with: reference,
  mustBeBetter,
  direction,
  change: null,
});
const [HIGHER, LOWER] = ["higherIsBetter", "lowerIsBetter"];

test.each([
  ["Öka", before(true, HIGHER)],
  ["Ska öka", before(true, HIGHER)],
  ["Ökning", before(true, HIGHER)],
  ["Ökande", before(true, HIGHER)],
  ["Öka jämfört med föregående år", before(true, HIGHER)],
  ["Högre än föregående år", before(true, HIGHER)],
  ["Högre än 2022", before(true, HIGHER)],
  ["Minska", before(true, LOWER)],
  ["Minskas", before(true, LOWER)],
  ["Minska mot föregående år", before(true, LOWER)],
  ["Lägre än förra året", before(true, LOWER)],
  ["Sänkas", before(true, LOWER)],
  ["Färre än i fjol", before(true, LOWER)],
  ["Förbättras", before(true, null)],
  ["Bättre än föregående mätning", before(true, null)],
  ["Oförändrat", before(false, null)],
  ["Oförändrad", before(false, null)],
  ["Oförändrat eller bättre", before(false, null)],
  ["Oförändrat eller lägre", before(false, LOWER)],
  ["Oförändrad eller ökad", before(false, HIGHER)],
  ["Minst oförändrat", before(false, null)],
  ["Bibehållen nivå", before(false, null)],
  ["Behålla nivån", before(false, null)],
  ["Minst som föregående år", before(false, null)],
  ["Minst som föregående", before(false, null)],
  ["Minst samma nivå som 2022", before(false, null)],
  ["Lägst samma som förra året", before(false, null)],
  ["Inte sämre än föregående år", before(false, null)],
  ["Ska inte öka", before(false, LOWER)],
  ["Inte öka", before(false, LOWER)],
  ["Bättre än riket", other("country", true)],
  ["Bättre än rikssnittet", other("country", true)],
  ["Bättre än genomsnittet i riket", other("country", true)],
  ["Högre än riket", other("country", true, HIGHER)],
  ["Över rikssnittet", other("country", true, HIGHER)],
  ["Lägre än riket", other("country", true, LOWER)],
  ["Under rikets snitt", other("country", true, LOWER)],
  ["Minst som riket", other("country", false)],
  ["Minst rikssnitt", other("country", false)],
  ["Minst i nivå med riket", other("country", false)],
  ["I nivå med rikssnittet", other("country", false)],
  ["Lika bra som riket", other("country", false)],
  ["Inte sämre än riket", other("country", false)],
  ["Högst som riket", other("country", false, LOWER)],
  ["Bättre än länet", other("county", true)],
  ["Minst länssnittet", other("county", false)],
  ["Bättre än snittet i länet", other("county", true)],
  ["Bättre än liknande kommuner", other("similar", true)],
  ["Minst som jämförbara kommuner", other("similar", false)],
  ["Över genomsnittet", other("others", true, HIGHER)],
  ["Bättre än genomsnittet för liknande kommuner", other("similar", true)],
  ["Topp 25 %", { kind: "bestGroup" }],
  ["Topp 25", { kind: "bestGroup" }],
  ["Bland de 25 % bästa", { kind: "bestGroup" }],
  ["Tillhöra den bästa fjärdedelen", { kind: "bestGroup" }],
  ["Bästa gruppen", { kind: "bestGroup" }],
  ["Bästa kvartilen", { kind: "bestGroup" }],
  ["Minst 90 %", null],
  ["Minst index 41", null],
  ["90", null],
  ["", null],
  ["Utredning är presenterad", null],
  ["Över 80 %", null],
  ["Öka trygghet i hela kommunen", null],
])("%j asks for %j", (text, expected) => {
  expect(targetInWords(text)).toEqual(expected);
});

test.each([
  ["Öka med 5 %", { size: 0.05, unit: "percent", isPoints: false }, HIGHER],
  ["Minska med minst 2 procentenheter", { size: 0.02, unit: "percent", isPoints: true }, LOWER],
  ["Öka med 10", { size: 10, unit: null, isPoints: false }, HIGHER],
  ["Minska med 3 dagar jämfört med föregående år", { size: 3, unit: "days", isPoints: false }, LOWER],
])("%j asks for a change of a size", (text, change, direction) => {
  expect(targetInWords(text)).toEqual({
    kind: "comparison",
    with: "previous",
    mustBeBetter: false,
    direction,
    change,
  });
});

test.each([
  ["Riket 2019", "country"],
  ["Snitt riket", "country"],
  ["Rikssnitt 2022", "country"],
  ["Länet", "county"],
  ["Länssnitt", "county"],
  ["Liknande kommuner", "similar"],
  ["Medel alla kommuner", "others"],
  ["Utfall 2019", null],
  ["Jämförelse med andra", null],
])("the heading %j is of %j", (heading, reference) => {
  expect(referenceOfHeading(heading)).toBe(reference);
});

test.each([
  ["Bästa gruppen", true],
  ["Topp 25 %", true],
  ["Mellersta gruppen", false],
  ["Sämsta 25 %", false],
  ["Upp", null],
  ["73", null],
])("%j tells the group %j", (text, isBest) => {
  expect(groupInWords(text)).toBe(isBest);
});
