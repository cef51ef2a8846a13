import { ATTAINED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import { INVESTMENT_SOURCE } from "../../../src/annexes/investments/source";
import type { BuiltReports } from "../../../src/taskpane/reports/builtReports";
import { reportsModel, type ReportsModel } from "../../../src/taskpane/reports/reportsModel";
import { SWEDISH } from "../../../src/text/swedish";
import { understoodAnew } from "../../../src/taskpane/pane/understood";
import { GOALS, HEADINGS, sheet, TIME, workbook } from "../mapping/layouts";
import { plannedOf } from "../../../src/taskpane/pane/situation";
import { NO_REPORTS } from "../../../src/taskpane/reports/slice";

type Facts = Parameters<typeof reportsModel>[0];
const START: Facts = { ...NO_REPORTS, read: null, planned: null, chosenDate: null };

const modelOf = (facts: Partial<Facts> = {}): ReportsModel => reportsModel({ ...START, ...facts }, SWEDISH);

const BUILT: BuiltReports = {
  questions: [],
  period: "2023-12",
  sheets: [],
  notBuilt: [],
  remarks: [],
  readingIssues: [],
  wording: ATTAINED_WORDING,
  netCost: null,
  addedStructure: null,
};

describe("what is chosen", () => {
  test("all ten reports before anything is chosen", () => {
    const { options, all, problem } = modelOf();
    expect(options.map(({ name }) => name)).toEqual([
      "Resultatrapport",
      "Verksamhetens utfall",
      "Politisk verksamhet",
      "Riktade statsbidrag",
      "Verksamhetsmått",
      "Investeringar",
      "Måluppfyllelse",
      "Periodens uppföljning",
      "Avvikelser",
      "Diagram",
    ]);
    expect(options.every(({ isChosen }) => isChosen)).toBe(true);
    expect([all, problem]).toEqual([true, null]);
  });

  test("some of them is neither all nor none; none is said to be too few", () => {
    const { choices } = START;
    const some = modelOf({ choices: { ...choices, reports: ["charts"] } });
    expect(some.options.filter(({ isChosen }) => isChosen).map(({ name }) => name)).toEqual(["Diagram"]);
    expect([some.all, some.problem]).toEqual(["mixed", null]);
    const none = modelOf({ choices: { ...choices, reports: [] } });
    expect([none.all, none.problem]).toEqual([false, "Välj minst en rapport."]);
  });
});

describe("the day of the reports", () => {
  const read = async (title: string) => {
    const book = workbook([sheet("Mål", [[title], HEADINGS, ...GOALS])]);
    const understood = await understoodAnew(book, null, { ...TIME, followUpDate: null });
    return { planned: plannedOf(understood) };
  };

  test("is what the follow-up says, unless another is chosen", async () => {
    const { planned } = await read("Uppföljning per 2022-08-31");
    expect(modelOf({ planned }).date).toBe("2022-08-31");
    expect(modelOf({ planned, chosenDate: "2022-12-31" }).date).toBe("2022-12-31");
  });

  test("is left to the data where the follow-up says none: today is no more than a guess", async () => {
    const { planned } = await read("Uppföljning");
    expect(planned?.time.isDateAssumed).toBe(true);
    expect(modelOf({ planned }).date).toBeNull();
    expect(modelOf({ planned: null }).date).toBeNull();
  });
});

describe("what came of building", () => {
  test("the sheets are shown at their beginning, and those that could not be built with the reason", () => {
    const { built } = modelOf({
      built: {
        ...BUILT,
        sheets: [{ report: "goalAttainment", sheet: "Bilaga 5" }],
        notBuilt: [
          {
            report: "investments",
            severity: "info",
            place: null,
            detail: { code: "dataMissing", data: INVESTMENT_SOURCE.none },
          },
        ],
      },
    });
    expect(built?.period).toBe("Period: december 2023");
    expect(built?.sheets).toEqual([{ name: "Bilaga 5", place: { sheet: "Bilaga 5", address: "A1" } }]);
    expect(built?.notBuilt).toEqual([
      "Investeringar har inte byggts: arbetsboken har inga investeringar som går att läsa.",
    ]);
    expect([built?.remarkCount, built?.groups]).toEqual([0, []]);
  });

  test("remarks are grouped by sheet, those of the data before those of the reports, and none is left out", () => {
    const place = { sheet: "Huvudbok", address: "F7" };
    const account = (number: number) =>
      ({
        report: "operatingStatement",
        severity: "error",
        place: { sheet: "Huvudbok", address: `A${number}` },
        detail: {
          code: "accountWithoutRow",
          account: String(number),
          counterparty: null,
          sums: { previousActual: 0, actual: -number, budget: 0 },
          entryIds: [],
        },
      }) as const;
    const { built } = modelOf({
      built: {
        ...BUILT,
        remarks: Array.from({ length: 30 }, (_, index) => account(9900 + index)),
        readingIssues: [
          {
            severity: "warning",
            place,
            detail: { code: "unreadableNumber", raw: "x", field: "actualValue" },
          },
        ],
      },
    });
    expect(built?.groups.map(({ heading, remarks }) => [heading, remarks.length])).toEqual([
      ["Huvudbok", 1],
      ["Resultatrapport", 30],
    ]);
    expect(built?.groups[0]?.remarks[0]).toEqual({
      place,
      sentence: expect.stringMatching(/^”x” går inte att läsa som ett tal/) as string,
    });
    expect(built?.groups[1]?.remarks[29]).toEqual({
      place: { sheet: "Huvudbok", address: "A9929" },
      sentence: expect.stringMatching(/^Konto 9929 hör inte till någon rad/) as string,
    });
    expect(built?.remarkCount).toBe(31);
  });
});
