import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import { PERIOD_AMOUNTS, YEAR_AMOUNTS } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import type { DecodedLedger } from "../../../src/annexes/kit/ledger/source/decodeLedger";
import type { Cell } from "../../workbook/sheet";
import { blockOf, told } from "./dataSheet";
import { decoded, ledger, LEDGER_HEADINGS } from "./ledgerSheet";

/** A ledger of one account, with these headings and figures. */
function columns(
  headings: readonly Cell[],
  figures: readonly Cell[],
  period: string | null,
  answers: Readonly<Record<string, string>> = {},
): DecodedLedger {
  return decoded(
    blockOf(LEDGER_VOCABULARY, [
      ["Konto", ...headings],
      [5010, ...figures],
    ]),
    period,
    answers,
  );
}

function chosen({ model }: DecodedLedger): readonly (string | null)[] | null {
  if (model === null) return null;
  const terms = model.parts.flatMap((part) => part.terms);
  return PERIOD_AMOUNTS.map((name) => terms.find(({ amount }) => amount === name)?.heading ?? null);
}

describe("the columns of the period", () => {
  const figures = [-1, -2, -3, -4];
  it.each<[string, readonly Cell[], string | null, readonly (string | null)[]]>([
    [
      "the year and the year before",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
      "2023-12",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
    [
      "without a follow-up the latest",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
      null,
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
    [
      "none after the follow-up",
      ["Utfall 2021", "Utfall 2022", "Utfall 2023", "Budget 2022"],
      "2022-12",
      ["Utfall 2021", "Utfall 2022", "Budget 2022"],
    ],
    [
      "in whatever order",
      ["Budget 2023", "Utfall 2023", "Utfall 2022"],
      "2023-12",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
    [
      "the same month a year before",
      ["Utfall aug 2021", "Utfall 2021", "Utfall aug 2022", "Budget aug 2022"],
      "2022-08",
      ["Utfall aug 2021", "Utfall aug 2022", "Budget aug 2022"],
    ],
    [
      "a plain column is the current",
      ["Utfall 2022", "Utfall", "Budget"],
      "2023-12",
      ["Utfall 2022", "Utfall", "Budget"],
    ],
    [
      "a plain column, and nothing tells the year",
      ["Utfall 2022", "Utfall", "Budget 2023"],
      null,
      ["Utfall 2022", "Utfall", "Budget 2023"],
    ],
    [
      "the year's own budget before a plain one",
      ["Utfall 2022", "Utfall 2023", "Budget", "Budget 2023"],
      null,
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
    ],
  ])("%s", (_, headings, period, expected) => {
    expect(chosen(columns(headings, figures.slice(0, headings.length), period))).toEqual(expected);
  });

  it("a later column without figures is passed over, unless all are", () => {
    const headings = ["Utfall 2022", "Utfall 2023", "Utfall 2024"];
    expect(chosen(columns(headings, [-1, -2, ""], null))).toEqual(["Utfall 2022", "Utfall 2023", null]);
    expect(chosen(columns(headings, ["", "", "-"], null))).toEqual(["Utfall 2023", "Utfall 2024", null]);
  });

  const answers = (answer: string) => ({
    "ledgerSpan:Utfall 2021": answer,
    "ledgerSpan:Budget": answer,
  });
  it.each<[Readonly<Record<string, string>>, readonly (string | null)[] | null, readonly string[]]>([
    [{}, null, ["B1 spanAssumed Utfall 2022 2022-8", "A1 ledgerUnanswered 2"]],
    [
      answers("helår"),
      [null, "Utfall 2022", null],
      [
        "C1 spanAssumed Utfall 2022 2022-8",
        "B1 otherSpanLeftOut Utfall 2021 previousActual 2022-8",
        "D1 otherSpanLeftOut Budget budget 2022-8",
        "D1 wholeYearShown yearBudget-Budget+previousYear-Utfall 2021 2022-8",
        "C1 ledgerPeriodUsed 2022-8 null",
        "A1 dataColumnMissing counterparty null",
      ],
    ],
    [answers("perioden"), ["Utfall 2021", "Utfall 2022", "Budget"], []],
  ])("of a part of the year a column of the whole is never guessed to be: %j", (given, expected, issues) => {
    const read = columns(["Utfall 2021", "Utfall 2022", "Budget"], [-1, -2, -3], "2022-08", given);
    expect(chosen(read)).toEqual(expected);
    if (issues.length > 2) expect(told(read.issues)).toEqual(issues);
    else if (expected === null)
      expect(read.questions.map(({ id }) => id)).toEqual(["ledgerSpan:Utfall 2021", "ledgerSpan:Budget"]);
  });

  it.each<[readonly Cell[], readonly (string | null)[]]>([
    [
      ["Utfall jan–aug 2022", "Årsbudget"],
      [null, null, "Årsbudget", null],
    ],
    [
      ["Utfall perioden", "Budget perioden", "Helårsprognos", "Budget helår"],
      ["Helårsprognos", null, "Budget helår", null],
    ],
    [
      ["Ack utfall", "Ack budget", "Prognos", "Förra prognosen", "Budget 2022"],
      ["Prognos", "Förra prognosen", "Budget 2022", null],
    ],
    [
      ["Utfall 202208", "Periodbudget", "Prognos 1", "Prognos 2", "Prognos nr 3"],
      ["Prognos nr 3", "Prognos 2", null, null],
    ],
    [
      ["Utfall ack", "Prognos apr", "Prognos aug", "Bokslut 2021"],
      ["Prognos aug", "Prognos apr", null, "Bokslut 2021"],
    ],
    [
      ["Utfall ack", "Prognos T2 2022", "Prognos T1 2022"],
      ["Prognos T2 2022", "Prognos T1 2022", null, null],
    ],
    [
      ["Utfall ack", "Föregående prognos"],
      [null, "Föregående prognos", null, null],
    ],
    [
      ["Utfall ack", "Prognos jan–apr 2022", "Prognos okt 2022", "Prognos 2021"],
      [null, null, null, null],
    ],
    [
      ["Utfall ack", "Budget jan–dec 2022", "Budget okt 2022"],
      [null, null, "Budget jan–dec 2022", null],
    ],
    [
      ["Utfall aug 2022", "Budget aug 2022", "Budget", "Utfall aug 2021", "Utfall 2021"],
      [null, null, "Budget", "Utfall 2021"],
    ],
  ])("beside a part of the year, of the whole year: %j", (headings, expected) => {
    const { model } = columns(
      headings,
      headings.map((_, at) => -1 - at),
      "2022-08",
    );
    const terms = model?.parts.flatMap((part) => part.terms) ?? [];
    expect(YEAR_AMOUNTS.map((name) => terms.find(({ amount }) => amount === name)?.heading ?? null)).toEqual(
      expected,
    );
    for (const name of YEAR_AMOUNTS)
      expect(model?.amounts[name] ?? null).toEqual(
        terms.some(({ amount }) => amount === name)
          ? { period: { year: name === "previousYear" ? 2021 : 2022, month: 12 } }
          : null,
      );
  });

  it.each<[readonly Cell[], readonly string[]]>([
    [["Utfall ack", "Prognos", "Prognos apr", "Prognos jan"], ["Prognos jan"]],
    [["Utfall ack", "Prognos jan–apr 2022"], ["Prognos jan–apr 2022"]],
  ])("a forecast that is not shown is told: %j", (headings, expected) => {
    const { issues } = columns(headings, [-1, -2, -3, -4].slice(0, headings.length), "2022-08");
    expect(issues.flatMap(({ detail }) => (detail.code === "forecastNotUsed" ? [detail.name] : []))).toEqual(
      expected,
    );
  });

  it.each<[readonly Cell[], string | null]>([
    [["Utfall perioden", "Budget 2023"], "Utfall perioden"],
    [["Utfall ack", "Budget 2023", "Bokslut 2022"], "Utfall ack"],
    [["Utfall 2023", "Prognos 2023", "Budget 2023"], "Utfall 2023"],
    [["Utfall 2023", "Budget 2023"], null],
    [["Utfall jan–aug 2023", "Prognos 2023"], null],
  ])(
    "without a follow-up the part of the year that %j is of is asked where nothing says it",
    (headings, asked) => {
      const figures = [-1, -2, -3].slice(0, headings.length);
      const [question] = columns(headings, figures, null).questions.filter(({ id }) =>
        id.startsWith("ledgerPeriod"),
      );
      expect(question?.detail ?? null).toEqual(
        asked === null ? null : { code: "ledgerPeriod", heading: asked, year: "2023" },
      );
      if (asked === null) return;
      const answers = { "ledgerPeriod:2023": "8", "ledgerSpan:Budget 2023": "helår" };
      expect(columns(headings, figures, null, answers).model?.amounts).toMatchObject({
        actual: { period: { year: 2023, month: 8 } },
        budget: null,
        yearBudget: { period: { year: 2023, month: 12 } },
      });
    },
  );

  it("of a part of a year that nothing names nothing is read", () => {
    const read = columns(["Ack utfall", "Ack budget", "Årsbudget"], [-1, -2, -3], null);
    expect(read.model).toBeNull();
    expect(told(read.issues)).toEqual(["B1 ledgerPeriodUnknown Ack utfall"]);
  });

  it("of a whole year nothing stands beside it, and the forecast is told", () => {
    const read = columns(["Utfall 2023", "Budget 2023", "Prognos 2023"], [-1, -2, -3], "2023-12");
    expect(YEAR_AMOUNTS.map((name) => read.model?.amounts[name])).toEqual([null, null, null, null]);
    expect(told(read.issues)[0]).toBe("D1 forecastNotUsed Prognos 2023");
  });

  it("a column that is missing is told, with its year", () => {
    const read = columns(["Utfall 2023"], [-1], "2023-12");
    expect(told(read.issues)).toEqual([
      "A1 dataColumnMissing previousActual 2022",
      "A1 dataColumnMissing budget 2023",
      "A1 dataColumnMissing counterparty null",
    ]);
    expect(read.issues.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
    expect(read.model?.entries[0]).toMatchObject({ previousActual: 0, actual: -1, budget: 0 });
    expect(told(columns(["Utfall"], [-1], null).issues)[0]).toBe("A1 dataColumnMissing previousActual null");
  });

  it("an outcome of an earlier year than the follow-up is used, and told", () => {
    const read = columns(["Utfall 2022", "Budget 2022"], [-1, -2], "2023-12");
    expect(chosen(read)).toEqual([null, "Utfall 2022", "Budget 2022"]);
    expect(told(read.issues)[0]).toBe("B1 formerYearUsed Utfall 2022 2023");
  });

  it("a ledger without an outcome is refused", () => {
    for (const headings of [["Budget 2023"], ["Utfall 2024", "Budget 2024"]]) {
      const read = columns(headings, [-1, -2], "2023-12");
      expect(read.model).toBeNull();
      expect(told(read.issues)).toEqual(["A1 dataColumnMissing actual 2023"]);
      expect(read.issues[0]?.severity).toBe("error");
    }
  });
});

describe("columns that nothing tells apart", () => {
  it.each<[string, readonly Cell[], readonly string[], string | null]>([
    ["two columns of the same year", ["Utfall 2023", "Utfall 2023", "Budget 2023"], ["B", "C"], null],
    ["a year and an accumulated one", ["Utfall 2023", "Ack utfall", "Budget"], ["B", "C"], "B"],
  ])("%s are asked about", (_, headings, options, proposed) => {
    const read = columns(headings, [-1, -2, -3], "2023-12");
    expect(read.model).toBeNull();
    expect(read.questions.map(({ id }) => id)).toEqual(["ledgerAmount:actual@Underlag"]);
    expect(read.questions[0]?.options.map(({ id }) => id)).toEqual(options);
    expect(read.questions[0]?.options.find(({ isProposed }) => isProposed)?.id ?? null).toBe(proposed);
    const answered = columns(headings, [-1, -2, -3], "2023-12", { "ledgerAmount:actual@Underlag": "C" });
    expect(answered.model?.entries[0]?.actual).toBe(-2);
  });

  it("are one where they hold the same", () => {
    expect(columns(["Utfall 2023", "Utfall 2023"], [-1, -1], "2023-12").model?.entries[0]?.actual).toBe(-1);
  });

  it("beside what is accumulated a plain column is of the month", () => {
    expect(chosen(columns(["Utfall", "Ack utfall", "Budget"], [-1, -12, -9], "2023-12"))).toEqual([
      null,
      "Ack utfall",
      "Budget",
    ]);
  });
});

describe("amounts in another unit are kronor", () => {
  it("by a heading", () => {
    const { model, issues } = columns(["Utfall 2023 (tkr)", "Budget 2023 (kr)"], [-1.255, -1], "2023-12");
    expect(model?.entries[0]).toMatchObject({ actual: -1255, budget: -1 });
    expect(told(issues)).toContain("B1 ledgerUnitUsed tkr");
  });

  it("by a line above the headings", () => {
    const block = blockOf(LEDGER_VOCABULARY, [
      ["Huvudbok"],
      ["", "Belopp i mnkr"],
      ["Konto", "Utfall"],
      [5010, -1],
    ]);
    const { model, issues } = decoded(block, null);
    expect(model?.entries[0]?.actual).toBe(-1_000_000);
    expect(told(issues)).toContain("B3 ledgerUnitUsed mnkr");
  });
});

describe("a ledger is refused as a whole", () => {
  it("two columns of accounts", () => {
    const { model, issues } = columns(["Kontonr", "Utfall", "Budget"], [5010, -1, -1], null);
    expect([model, told(issues)]).toEqual([null, ["B1 dataColumnsClash Konto+Kontonr"]]);
  });

  it("no entries", () => {
    const { model, issues } = ledger(["Summa", "", "", "", "", 0, 0, 0]);
    expect([model, told(issues)]).toEqual([null, ["A1 noDataRows"]]);
  });

  it("a block without accounts", () => {
    const block = blockOf(LEDGER_VOCABULARY, [LEDGER_HEADINGS, [5010, "", "", "", "", -1, -1, -1]]);
    const without = { ...block, columns: block.columns.filter(({ field }) => field !== "account") };
    expect(told(decoded(without, null).issues)).toEqual(["A1 dataColumnMissing account null"]);
  });
});

describe("income is positive and costs are negative", () => {
  const of = (income: number, cost: number, answers: Readonly<Record<string, string>> = {}) =>
    decoded(
      blockOf(LEDGER_VOCABULARY, [
        LEDGER_HEADINGS,
        [3410, "", "", "", "", income, income, income],
        [5010, "", "", "", "", cost, cost, cost],
      ]),
      "2023-12",
      answers,
    );

  it.each([
    [100, -900],
    [100, 0],
    [0, -900],
    [-117, -900],
    [0, 0],
  ])("income %d and costs %d are read", (income, cost) => {
    expect(of(income, cost).model).not.toBeNull();
  });

  it.each([
    ["turned signs", -100, 900, [100, -900]],
    ["no signs", 100, 900, [100, -900]],
    ["costs without signs", 0, 900, [0, -900]],
    ["turned signs without costs", -100, 0, [100, 0]],
  ])("%s are asked about, once for all columns, and turned", (_, income, cost, expected) => {
    const { model, questions } = of(income, cost);
    expect([model, questions.map(({ id }) => id)]).toEqual([null, ["ledgerSigns"]]);
    const turned = of(income, cost, { ledgerSigns: "vänd" });
    expect(turned.model?.entries.map(({ actual }) => actual)).toEqual(expected);
    expect(turned.model?.entries.map(({ budget }) => budget)).toEqual(expected);
    expect(told(turned.issues)).toEqual([`F1 ledgerSignsTurned ${income > 0 ? "costsPositive" : "turned"}`]);
    expect(of(income, cost, { ledgerSigns: "behåll" }).model?.entries[1]?.actual).toBe(cost);
  });

  it("one column alone may be turned", () => {
    const row = [5010, "", "", "", "", -1, -1, 1];
    const block = blockOf(LEDGER_VOCABULARY, [LEDGER_HEADINGS, row]);
    expect(decoded(block, "2023-12").questions.map(({ id }) => id)).toEqual(["ledgerSigns:Budget 2023"]);
    const { model } = decoded(block, "2023-12", { "ledgerSigns:Budget 2023": "vänd" });
    expect(model?.entries[0]).toMatchObject({ previousActual: -1, actual: -1, budget: -1 });
  });
});
