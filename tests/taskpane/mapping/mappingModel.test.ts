import { rememberLayout } from "../../../src/app/rememberLayout";
import type { MappingRowModel } from "../../../src/taskpane/mapping/blockModel";
import { withChoice } from "../../../src/taskpane/mapping/mappingChoice";
import type { MappingAnswer } from "../../../src/taskpane/mapping/mappingQuestion";
import type { LayoutChoices } from "../../../src/workbook/layout/applyChoices";
import type { MappingModel } from "../../../src/taskpane/mapping/mappingModel";
import { ENGLISH } from "../../../src/text/english";
import { GOALS, headings, modelOf, sheet, workbook } from "./layouts";

const PLAIN = workbook([sheet("Mål 2022", [headings(), ...GOALS])]);
const WITHOUT_GOAL_HEADING = workbook([sheet("Mål 2022", [headings({ Nämndmål: "" }), ...GOALS])]);

/** "Utfall ← kolumn G ”Utfall” · Säker", as the controller sees it. */
function line({ label, columnText, certaintyWord }: MappingRowModel): string {
  return `${label} ← ${columnText} · ${certaintyWord}`;
}

/** What counts when an answer of how the workbook is read is given. */
function withAnswerTo({ answer }: MappingAnswer): LayoutChoices {
  if (answer.kind === "settings") throw new Error("The answer is of how the workbook is assessed");
  return withChoice(null, answer);
}

function onlyQuestion({ questions }: MappingModel): MappingModel["questions"][number] {
  const [question, ...others] = questions;
  if (question === undefined || others.length > 0) throw new Error(`${questions.length} questions`);
  return question;
}

test("a clear workbook: every field with its column, what it comes to, and nothing asked", async () => {
  const model = await modelOf(PLAIN);
  expect(model).toMatchObject({
    reason: null,
    summary: "Hittade 2\u00A0mål och 2\u00A0indikatorer på bladet Mål 2022. Index: 0,50.",
    questions: [],
    start: null,
    blockOptions: [],
    isRemembered: false,
    canSave: true,
    canReset: false,
  });
  const [block] = model.blocks;
  expect([block?.heading, block?.details]).toEqual(["Blad Mål 2022", ["Rubriker på rad 1"]]);
  expect(block?.reads.map(line)).toEqual([
    "Målets nummer ← kolumn A ”Nr” · Säker",
    "Nämndmål ← kolumn B ”Nämndmål” · Säker",
    "Indikator ← kolumn C ”Indikator” · Säker",
    "Riktning ← kolumn D ”Riktning” · Säker",
    "Målvärde ← kolumn E ”Målvärde” · Säker",
    "Gräns delvis ← kolumn F ”Gräns delvis” · Säker",
    "Utfall ← kolumn G ”Utfall” · Säker",
  ]);
  expect(block?.reads.at(-1)?.place).toEqual({ sheet: "Mål 2022", address: "G1" });
  expect(block?.missing.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Kommentar", "Enhet", "Nivå", "Målets nivå"]),
  );
});

test("the columns to choose among: letter and heading, what they are read as, and none where that can be", async () => {
  const [block] = (await modelOf(WITHOUT_GOAL_HEADING)).blocks;
  const picker = block?.reads.find(({ field }) => field === "actualValue")?.picker;
  expect(picker).toMatchObject({ selected: 6, canBeNone: true });
  expect(picker?.options.slice(1, 3)).toEqual([
    { column: 1, text: "B – utan rubrik (”Trygghet i hemmet”)", readAs: "Läses som Nämndmål" },
    { column: 2, text: "C – Indikator", readAs: "Läses som Indikator" },
  ]);
  expect(block?.reads.find(({ field }) => field === "goalTitle")?.picker.canBeNone).toBe(false);
});

test("the columns that are written to stand by themselves", async () => {
  const [block] = (
    await modelOf(
      workbook([
        sheet("Mål 2022", [
          [...headings(), "Bedömd nivå", "Nivå", "Måluppfyllelse"],
          ...GOALS.map((row) => [...row, "", "", ""]),
        ]),
      ]),
    )
  ).blocks;
  expect(block?.writes.map(({ label, column }) => [label, column])).toEqual([
    ["Nivå", 8],
    ["Målets nivå", 9],
  ]);
});

describe("a goal column without a heading", () => {
  test("is asked about with an example, and nothing is computed or saved before the answer", async () => {
    const model = await modelOf(WITHOUT_GOAL_HEADING);
    expect(model).toMatchObject({ summary: null, canSave: false });
    expect(model.reason).toMatch(/^Det är oklart hur arbetsboken ska läsas\..*Svara först/);
    expect(onlyQuestion(model)).toMatchObject({
      sentence: expect.stringContaining("kolumn B (utan rubrik) på bladet Mål 2022") as string,
      example: "Exempel ur kolumnen: ”Trygghet i hemmet”",
      answers: [{ text: "Ja, det stämmer" }],
      otherText: "Nej, välj annan kolumn",
    });
  });

  test("once it is confirmed the index is there, and it can be saved or taken back", async () => {
    const [yes] = onlyQuestion(await modelOf(WITHOUT_GOAL_HEADING)).answers;
    if (yes === undefined) throw new Error("There is no answer");
    const model = await modelOf(WITHOUT_GOAL_HEADING, withAnswerTo(yes));
    expect(model).toMatchObject({ reason: null, questions: [], canSave: true, canReset: true });
    expect(model.summary).toMatch(/Index: 0,50\.$/);
  });

  test("once it is saved it is remembered, and nothing is left to save", async () => {
    const [yes] = onlyQuestion(await modelOf(WITHOUT_GOAL_HEADING)).answers;
    if (yes === undefined) throw new Error("There is no answer");
    const { understood } = await modelOf(WITHOUT_GOAL_HEADING, withAnswerTo(yes));
    const [setting] = rememberLayout(understood.read);
    if (setting?.kind !== "writeSetting") throw new Error("Nothing is to be remembered");
    const model = await modelOf({ ...WITHOUT_GOAL_HEADING, remembered: setting.text });
    expect(model).toMatchObject({ questions: [], isRemembered: true, canSave: false, canReset: true });
  });
});

test("two columns that both say outcome: each is an answer", async () => {
  const rows = [[...headings(), "Utfall"], ...GOALS.map((row, index) => [...row, 10 * index])];
  const question = onlyQuestion(await modelOf(workbook([sheet("Mål 2022", rows)])));
  expect(question.answers.map(({ text, answer }) => [text, answer])).toEqual([
    [
      "Kolumn G (”Utfall”)",
      { kind: "columns", columns: [{ sheet: "Mål 2022", field: "actualValue", column: 6, row: 0 }] },
    ],
    [
      "Kolumn H (”Utfall”)",
      { kind: "columns", columns: [{ sheet: "Mål 2022", field: "actualValue", column: 7, row: 0 }] },
    ],
  ]);
  expect(question.otherText).toBe("Välj annan kolumn");
});

test("blocks of one sheet that ask the same are asked about once, and answered together", async () => {
  const part = [headings({ Nämndmål: "" }), ...GOALS];
  const other = GOALS.map(([number, title, ...rest]) => [number ?? "", `${String(title)} B`, ...rest]);
  const moved = [...headings({ Nämndmål: "" }), "Kommentar"];
  const question = onlyQuestion(await modelOf(workbook([sheet("Mål", [...part, moved, ...other])])));
  const [answer] = question.answers;
  expect(answer?.answer).toMatchObject({ columns: [{ row: 0 }, { row: 3 }] });
});

test("the same goals on two sheets: each is an answer, and then the other may be followed up instead", async () => {
  const rows = [headings(), ...GOALS];
  const model = await modelOf(workbook([sheet("Mål", rows), sheet("Kopia", rows)]));
  expect(onlyQuestion(model).answers.map(({ text }) => text)).toEqual([
    "Bladet Mål (rubriker på rad 1)",
    "Bladet Kopia (rubriker på rad 1)",
  ]);
  expect(model.blockOptions).toEqual([]);
  const [answer] = onlyQuestion(model).answers;
  if (answer === undefined) throw new Error("There is no answer");
  const chosen = await modelOf(workbook([sheet("Mål", rows), sheet("Kopia", rows)]), withAnswerTo(answer));
  expect(chosen.questions).toEqual([]);
  expect(chosen.blockOptions.map(({ text, isFollowedUp }) => [text, isFollowedUp])).toEqual([
    ["Mål, rubriker på rad 1", true],
    ["Kopia, rubriker på rad 1", false],
  ]);
});

const NO_LIMITS = workbook([
  sheet("Mål", [
    headings({ "Gräns delvis": "Anteckning" }),
    ...GOALS.map((row) => row.map((value, column) => (column === 5 ? "" : value))),
  ]),
]);

test("what holds below the target is asked with its answers, the proposed one marked, before anything is computed", async () => {
  const model = await modelOf(NO_LIMITS);
  expect(model).toMatchObject({
    reason:
      "Arbetsboken är läst. Svara på det som står nedan, så räknas måluppfyllelsen. Inget har skrivits.",
    isWaiting: true,
    proposals: null,
  });
  expect(onlyQuestion(model)).toMatchObject({
    sentence:
      "1\u00A0indikator når inte målvärdet, och inget i arbetsboken säger hur långt under som räknas som delvis. Vad gäller under målvärdet?",
    picker: null,
    answers: expect.arrayContaining([
      expect.objectContaining({
        text: "Två nivåer: det som inte når målvärdet har den lägsta",
        leadsTo: "Index 0,50. 1 av 2 mål uppnått, 1 ej uppnått.",
        isProposed: false,
      }),
      expect.objectContaining({
        text: "Det är inte känt",
        leadsTo: "Index mellan 0,50 och 0,75. 1 av 2 mål uppnått, 1 utan värde.",
        isProposed: true,
      }),
    ]) as unknown,
  });
});

test("several questions with proposals can be answered as proposed at once", async () => {
  const rows = [headings({ Nämndmål: "", "Gräns delvis": "Anteckning" }), ...GOALS];
  const other = [
    headings({ Nämndmål: "" }),
    ...GOALS.map(([nr, title, ...rest]) => [nr ?? "", `${String(title)} B`, ...rest]),
  ];
  const { questions, proposals } = await modelOf(workbook([sheet("Mål", rows), sheet("Fler mål", other)]));
  expect(questions).toHaveLength(2);
  expect(proposals?.map(({ answer }) => answer)).toEqual([
    { kind: "columns", columns: [{ sheet: "Mål", field: "goalTitle", column: 1, row: 0 }] },
    { kind: "columns", columns: [{ sheet: "Fler mål", field: "goalTitle", column: 1, row: 0 }] },
  ]);
});

test("a remembered column whose heading is gone is asked about, with the columns that are there", async () => {
  const before = await modelOf(PLAIN);
  const [setting] = rememberLayout(before.understood.read);
  if (setting?.kind !== "writeSetting") throw new Error("Nothing is to be remembered");
  const changed = workbook([sheet("Mål 2022", [headings({ Utfall: "Uppmätt" }), ...GOALS])], setting.text);
  const model = await modelOf(changed);
  const question = onlyQuestion(model);
  expect(question.sentence).toContain("”Utfall”");
  expect(question).toMatchObject({ answers: [], otherText: null, picker: { selected: null } });
  expect(model.canSave).toBe(false);
});

test("a remembered sheet that is gone: the workbook's follow-ups are the answers", async () => {
  const [setting] = rememberLayout((await modelOf(PLAIN)).understood.read);
  if (setting?.kind !== "writeSetting") throw new Error("Nothing is to be remembered");
  const model = await modelOf(workbook([sheet("Mål 2023", [headings(), ...GOALS])], setting.text));
  expect(onlyQuestion(model).answers.map(({ text }) => text)).toEqual([
    "Bladet Mål 2023 (rubriker på rad 1)",
  ]);
});

test("no follow-up, but a row that comes near one: what it lacks is asked for", async () => {
  const rows = [["Uppföljning"], headings({ Nämndmål: "Vad vi vill", Utfall: "Så gick det" }), ...GOALS];
  const model = await modelOf(workbook([sheet("Mål", rows)]));
  expect([model.reason, model.isWaiting, model.offersTemplate]).toEqual([
    "Rad 2 på bladet Mål liknar rubriker för en uppföljning. Svara på det som står nedan, så räknas måluppfyllelsen.",
    true,
    true,
  ]);
  expect(model.start).toBeNull();
  expect(model.questions.map(({ picker }) => [picker?.target, picker?.canBeNone])).toEqual([
    [{ field: "goalTitle", sheet: "Mål", rows: [1] }, false],
    [{ field: "actualValue", sheet: "Mål", rows: [1] }, false],
  ]);
  const [first] = model.questions;
  expect(first?.picker?.options.map(({ text }) => text)).toContain("B – Vad vi vill");
});

test("a workbook that is nothing like a follow-up: its headings are to be pointed out", async () => {
  const model = await modelOf(workbook([sheet("Blad1", [["Inköp"], ["Papper", 3]])]));
  expect(model).toMatchObject({
    questions: [],
    start: { field: "goalTitle", sheet: null, rows: [] },
    blocks: [],
    canSave: false,
    canReset: false,
  });
});

test("a sheet for each area: each block with what its goals belong to", async () => {
  const other = GOALS.map(([number, title, ...rest]) => [number ?? "", `${String(title)} B`, ...rest]);
  const model = await modelOf(
    workbook([sheet("Trygghet", [headings(), ...GOALS]), sheet("Kultur", [headings(), ...other])]),
  );
  expect(model.blocks.map(({ heading, details }) => [heading, details])).toEqual([
    ["Blad Trygghet", ["Rubriker på rad 1", "Alla mål här hör till målområde Trygghet."]],
    ["Blad Kultur", ["Rubriker på rad 1", "Alla mål här hör till målområde Kultur."]],
  ]);
  expect(model.summary).toMatch(/^Hittade 4\smål och 4\sindikatorer på bladen Trygghet och Kultur\./);
});

test("former outcomes are named with their columns", async () => {
  const rows = [[...headings({ Utfall: "Utfall 2022" }), "Utfall 2021"], ...GOALS.map((row) => [...row, 80])];
  const [block] = (await modelOf(workbook([sheet("Mål", rows)]))).blocks;
  expect(block?.details).toContain("Tidigare utfall: 2021-12 i kolumn H.");
});

test("in English all of it is English but for what stands in the workbook", async () => {
  const model = await modelOf(PLAIN, null, ENGLISH);
  expect(model.summary).toBe(
    "Found 2\u00A0goals and 2\u00A0indicators on the sheet “Mål 2022”. Index: 0.50.",
  );
  const [block] = model.blocks;
  expect([block?.heading, block?.details]).toEqual(["Sheet Mål 2022", ["Headings on row 1"]]);
  expect(block?.reads.map(line).slice(1, 3)).toEqual([
    "Committee goal ← column B “Nämndmål” · Certain",
    "Indicator ← column C “Indikator” · Certain",
  ]);
  expect(block?.missing.map(({ label }) => label)).toContain("Comment");
  const asked = onlyQuestion(await modelOf(WITHOUT_GOAL_HEADING, null, ENGLISH));
  expect(asked).toMatchObject({
    sentence: "Is column B (no heading) on the sheet “Mål 2022” the committee goal?",
    example: "Example from the column: “Trygghet i hemmet”",
    answers: [{ text: "Yes, that is right" }],
    otherText: "No, choose another column",
    picker: {
      options: expect.arrayContaining([
        { column: 2, text: "C – Indikator", readAs: "Read as indicator" },
      ]) as unknown,
    },
  });
});
