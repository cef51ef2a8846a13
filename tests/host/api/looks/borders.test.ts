import { openBench, type TestBench } from "../session/testBench";

type Sides = readonly Excel.BorderIndex[] | readonly string[];

async function stylesOf({ Excel }: TestBench, address: string, sides: Sides): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem("Blad1").getRange(address).format;
    const asked = sides.map((side) => borders.getItem(side as "EdgeTop").load("style,weight,color"));
    await context.sync();
    return asked.map(({ style, weight, color }) => `${style} ${weight} ${color}`);
  });
}

const set = ({ Excel }: TestBench, address: string, side: string, border: Partial<Excel.RangeBorder>) =>
  Excel.run(async (context) =>
    context.workbook.worksheets
      .getItem("Blad1")
      .getRange(address)
      .format.borders.getItem(side as "EdgeTop")
      .set(border),
  );

const NONE = "None Thin #000000";

test("an edge is that of the outer cells, the inside that between them", async () => {
  const bench = await openBench();
  await set(bench, "B2:C3", "EdgeTop", { style: "Double" });
  await set(bench, "B2:C3", "InsideHorizontal", { style: "Continuous", weight: "Medium", color: "#FF0000" });
  expect(await stylesOf(bench, "B2", ["EdgeTop", "EdgeBottom", "EdgeLeft"])).toEqual([
    "Double Thick #000000",
    "Continuous Medium #FF0000",
    NONE,
  ]);
  expect(await stylesOf(bench, "B3", ["EdgeTop", "EdgeBottom"])).toEqual(["Continuous Medium #FF0000", NONE]);
  expect(await stylesOf(bench, "B2:C3", ["EdgeTop", "InsideVertical"])).toEqual([
    "Double Thick #000000",
    NONE,
  ]);
});

test("two cells share the line between them: the last word counts", async () => {
  const bench = await openBench();
  await set(bench, "A1", "EdgeBottom", { style: "Continuous" });
  expect(await stylesOf(bench, "A2", ["EdgeTop"])).toEqual(["Continuous Thin #000000"]);
  await set(bench, "A2", "EdgeTop", { style: "None" });
  expect(await stylesOf(bench, "A1", ["EdgeBottom"])).toEqual([NONE]);
});

test("a line comes only in the weights there are, and a colour or weight alone draws one", async () => {
  const bench = await openBench();
  await set(bench, "A1", "EdgeLeft", { color: "#00FF00" });
  await set(bench, "A1", "EdgeTop", { weight: "Thick" });
  await set(bench, "A1", "EdgeRight", { style: "Dash", weight: "Thick" });
  await set(bench, "A1", "DiagonalUp", { style: "Dot" });
  expect(
    await stylesOf(bench, "A1", ["EdgeLeft", "EdgeTop", "EdgeRight", "DiagonalUp", "DiagonalDown"]),
  ).toEqual([
    "Continuous Thin #00FF00",
    "Continuous Thick #000000",
    "Continuous Thick #000000",
    "Dot Thin #000000",
    NONE,
  ]);
});

test("a line that differs along a side reads as null, and clearing formats takes all lines away", async () => {
  const bench = await openBench();
  await set(bench, "A1", "EdgeTop", { style: "Continuous" });
  expect(await stylesOf(bench, "A1:B1", ["EdgeTop"])).toEqual(["null Thin #000000"]);
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").clear("Formats");
    await context.sync();
  });
  expect(await stylesOf(bench, "A1", ["EdgeTop"])).toEqual([NONE]);
});
