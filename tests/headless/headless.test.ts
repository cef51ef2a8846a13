import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellsOf, SAMPLES } from "../app/openSample";
import { caseFile } from "../cases/cases";
import { fileOf } from "../outside/cases";
import { DEFAULT_ADDIN_SETTINGS, type AddinSettings } from "../../src/workbook/settings/addinSettings";
import { settingsFileText } from "../../src/workbook/settings/settingsFile";
import { workbookFile } from "../imports/workbookFile";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";
import { runHeadless, type Ended } from "./runHeadless";

/** As the process ends: what is printed ends its line. */
async function headless(...words: string[]): Promise<Ended> {
  const { code, stdout, stderr } = await runHeadless(words);
  return { code, stdout: printed(stdout), stderr: printed(stderr) };
}

function printed(text: string): string {
  return text === "" ? "" : `${text}\n`;
}

/** The command line as `npm run headless` starts it. */
function started(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(__dirname, "main.ts"), ...words],
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code === 1 ? 1 : 2;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

test.each([
  [[join(SAMPLES, "uppfoljning-2022-08.xlsx")], 0],
  [["saknas.xlsx"], 1],
  [["--colour"], 2],
])("%j ends the process as it ends the job", async (words, code) => {
  const ended = await started(...words);
  expect(ended).toEqual(await headless(...words));
  expect(ended.code).toBe(code);
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headless-"));
});
afterAll(() => rm(folder, { recursive: true }));

const sample = (name: string): string => join(SAMPLES, `uppfoljning-${name}.xlsx`);

test("--json gives one object with index, goals, issues, what was written, and the requests", async () => {
  const out = join(folder, "ut.xlsx");
  const { code, stdout, stderr } = await headless(
    sample("2022-08"),
    "--out",
    out,
    "--date",
    "2022-08-31",
    "--json",
  );
  expect([code, stderr]).toEqual([0, ""]);
  const result = JSON.parse(stdout) as Record<string, unknown> & {
    goals: { nr: string; indicators: { nr: string }[] }[];
    written: { sheet: string; address: string }[];
  };
  expect(result).toMatchObject({ indexText: "0,98", issues: [], syncs: 3, counts: { Uppnått: 15 } });
  expect(result["index"]).toBeCloseTo(44 / 45, 12);
  expect(Object.keys(result).sort()).toEqual(
    [
      "bytesReceived",
      "bytesSent",
      "counts",
      "goals",
      "groups",
      "index",
      "indexText",
      "issues",
      "syncs",
      "written",
    ].sort(),
  );
  expect(result.goals).toHaveLength(15);
  expect(result.goals[6]).toMatchObject({
    nr: "7",
    computedLevel: "partlyAttained",
    decidedLevel: "attained",
    level: "attained",
    word: "Uppnått",
    indicators: [
      {
        nr: "7.1",
        level: "partlyAttained",
        word: "Delvis uppnått",
        levelScore: 0.5,
        sheet: "Mål 2022",
        row: 12,
      },
      { nr: "7.2", level: "partlyAttained", levelScore: 0.5, sheet: "Mål 2022", row: 13 },
      { nr: "7.3", level: "attained", levelScore: 1, sheet: "Mål 2022", row: 14 },
    ],
  });

  const before = cellsOf(await readFile(sample("2022-08")));
  const after = cellsOf(await readFile(out));
  const written = new Set(result.written.map(({ sheet, address }) => `${sheet}!${address}`));
  const own = (place: string): boolean =>
    place.startsWith("Måluppfyllelse – index!") || /^Mål 2022![P-T]\d+$/.test(place);
  for (const [place, content] of before)
    if (!written.has(place)) expect([place, after.get(place)]).toEqual([place, content]);
  expect([...written].every(own)).toBe(true);
  expect([...after.keys()].filter((place) => !before.has(place) && !own(place))).toEqual([]);
});

test("without --json it says the same in Swedish, and what it did not save", async () => {
  const { code, stdout } = await headless(sample("2020-08"));
  expect(code).toBe(0);
  expect(stdout).toContain(
    "Index för måluppfyllelse: 0,76\nUppföljning per 2020-08-31\n8 av 15 mål uppnådda, 7 delvis uppnådda\n",
  );
  expect(stdout).toContain("Politisk plattform: 0,81 – 7 av 12 mål uppnådda, 5 delvis uppnådda");
  expect(stdout).toContain("Tillagt av nämnden: 0,58 – 1 av 3 mål uppnått, 2 delvis uppnådda");
  expect(stdout).toContain("Arbetsboken sparades inte; ange --out för att spara.");
});

test("--mapping prints how the workbook was understood, and does nothing", async () => {
  const { code, stdout } = await headless(sample("2022-08"), "--mapping");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    isRemembered: false,
    followUp: [
      {
        sheet: "Mål 2022",
        headerRow: 4,
        columns: {
          goalTitle: { column: "C", heading: "Nämndmål", certainty: "certain" },
          actualValue: { column: "K", heading: "Utfall", certainty: "certain" },
        },
      },
    ],
    questions: [],
  });
});

test("--set says which column a field is read from, or that it has none, and the saved workbook remembers it", async () => {
  const out = join(folder, "vald.xlsx");
  const set = await headless(sample("2022-08"), "--set", "Utfall=Mål 2022!-", "--out", out, "--json");
  expect(set.code).toBe(0);
  // Without an outcome in 2022 the measured indicators of goal 7 have no level.
  const { goals } = JSON.parse(set.stdout) as { goals: { score: number | null }[] };
  expect(goals[6]?.score).toBeNull();
  const again = await headless(out, "--mapping");
  expect(JSON.parse(again.stdout)).toMatchObject({
    isRemembered: true,
    followUp: [{ columns: { actualValue: { column: null, certainty: "chosen" } } }],
  });
});

describe("what is unclear is asked as data", () => {
  const unclear = caseFile("goal-column-without-heading", "workbook.xlsx");
  const unknown = caseFile("no-goal-column", "workbook.xlsx");

  test("--json prints the questions and saves nothing; --accept takes what is proposed, and the workbook remembers it", async () => {
    const out = join(folder, "svarad.xlsx");
    const asked = await headless(unclear, "--json", "--out", out);
    expect([asked.code, asked.stderr]).toEqual([1, ""]);
    const { questions } = JSON.parse(asked.stdout) as { questions: { options: unknown[] }[] };
    expect(questions).toMatchObject([
      {
        id: "goalTitle@Mål 2023",
        code: "confirmColumn",
        text: "Stämmer det att kolumn C (utan rubrik) på bladet Mål 2023 är Nämndmål?",
        sheet: "Mål 2023",
        address: "C4",
      },
    ]);
    expect(questions[0]?.options.slice(0, 2)).toEqual([
      { id: "C", text: "Kolumn C (utan rubrik)", proposed: true },
      { id: "A", text: "Kolumn A (”Nr”)", proposed: false },
    ]);
    expect(existsSync(out)).toBe(false);

    const accepted = await headless(unclear, "--json", "--accept", "--out", out);
    expect([accepted.code, accepted.stderr]).toEqual([0, ""]);
    const again = await headless(out, "--json");
    expect(again.code).toBe(0);
    const indexOf = ({ stdout }: Ended): unknown => (JSON.parse(stdout) as { index: unknown }).index;
    expect(indexOf(again)).toBe(indexOf(accepted));
  });

  test.each(["recalculate", "reports", "check", "text", "newPeriod:2024-12-31"])(
    "%s asks, and is done after the answer",
    async (job) => {
      const words = [unclear, "--do", job, "--date", "2023-12-31", "--json"];
      const asked = await headless(...words);
      expect([asked.code, Object.keys(JSON.parse(asked.stdout) as object)]).toEqual([1, ["questions"]]);
      const done = await headless(...words, "--answer", "goalTitle@Mål 2023=c");
      expect([done.code, done.stderr]).toEqual([0, ""]);
    },
  );

  test("without --json it is said, for every job that reads the follow-up", async () => {
    for (const job of ["recalculate", "reports"]) {
      const { code, stdout, stderr } = await headless(unclear, "--do", job);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(
        /^Det är oklart hur arbetsboken ska läsas, och inget har räknats eller skrivits\. /,
      );
    }
    expect((await headless(unclear, "--do", "rowStructure")).code).toBe(0);
  });

  test("without --json how it is assessed is asked as well, with the words that answer", async () => {
    const input = fileOf("follow-ups", "numbers-4-to-1-key", "workbook.xlsx");
    const { code, stdout, stderr } = await headless(input, "--date", "2023-12-31");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/--answer 'scale=key' .+ \(föreslås\)/);
    expect((await headless(input, "--date", "2023-12-31", "--accept")).code).toBe(0);
  });

  test("where no follow-up is found, it is asked where the goals stand", async () => {
    const asked = await headless(unknown, "--json");
    expect(asked.code).toBe(1);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      questions: [{ code: "goalPlace", text: "Ingen kolumn på bladet Mål 2023 är mål. Var står målen?" }],
    });
  });

  test.each([
    [
      ["--answer", "goalTitle@Mål 2023=Q"],
      /^--answer goalTitle@Mål 2023=Q: ”Q” är inget av svaren\. Svara C, A, B, .+ eller [A-Z]\.\n$/,
    ],
    [
      ["--answer", "weight@Mål 2023=B"],
      /^--answer weight@Mål 2023=B: den frågan ställs inte\. Det som frågas är goalTitle@Mål 2023\.\n$/,
    ],
    [
      ["--accept", "--answer", "B"],
      /^--answer B: den frågan ställs inte\. Det som frågas är goalTitle@Mål 2023\.\n$/,
    ],
  ])("2 and one line for %j", async (words, line) => {
    const { code, stdout, stderr } = await headless(unclear, ...words);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(line)]);
  });

  test("an answer where nothing is asked", async () => {
    const { code, stderr } = await headless(sample("2022-08"), "--answer", "goalTitle@Mål 2022=C");
    expect([code, stderr]).toEqual([
      2,
      "--answer goalTitle@Mål 2022=C: inget är oklart i arbetsboken, så det finns ingen fråga att svara på.\n",
    ]);
  });

  test("--model prints the way of assessing with how the columns were understood, and what is asked", async () => {
    const { code, stdout } = await headless(unclear, "--model");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      scale: [
        { level: "attained", score: 1 },
        { level: "partlyAttained", score: 0.5 },
        { level: "notAttained", score: 0 },
      ],
      rules: DEFAULT_ADDIN_SETTINGS.evaluation,
      followUp: [{ sheet: "Mål 2023", columns: { goalTitle: { column: "C", certainty: "likely" } } }],
      questions: [{ id: "goalTitle@Mål 2023" }],
    });
  });
});

test("--settings gives the workbook exported settings before the job, and the saved workbook keeps them", async () => {
  const file = join(folder, "installningar.json");
  const { evaluation } = DEFAULT_ADDIN_SETTINGS;
  const settings: AddinSettings = {
    ...DEFAULT_ADDIN_SETTINGS,
    evaluation: { ...evaluation, goalLevelRule: "worst" },
    wording: "uppfyllt",
  };
  await writeFile(file, settingsFileText({ settings, mapping: null }));
  const out = join(folder, "med-installningar.xlsx");
  const { code, stdout } = await headless(sample("2020-08"), "--settings", file, "--out", out);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/\d+ av 15 mål uppfyllda/)]);
  const kept = openWorkbook(await readFile(out)).model.settings.get("settings");
  expect(JSON.parse(String(kept))).toEqual(settings);
  const wrong = await headless(sample("2020-08"), "--settings", sample("2022-08"));
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("inga inställningar")]);
});

test("--do newPeriod keeps what was entered as history and empties the inputs", async () => {
  const out = join(folder, "ny.xlsx");
  const { code, stdout } = await headless(
    sample("2022-08"),
    "--do",
    "newPeriod:2022-12-31",
    "--date",
    "2022-08-31",
    "--out",
    out,
  );
  expect(code).toBe(0);
  expect(stdout).toContain(
    "sparas det som står nu i kolumnerna Målvärde aug 2022, Utfall aug 2022, Bedömd nivå aug 2022,",
  );
  expect(stdout).toContain("Utfall på bladet Mål 2022 töms (3\u00A0celler).");
  const cells = cellsOf(await readFile(out));
  expect([cells.get("Mål 2022!K12"), cells.get("Mål 2022!Q12")]).toEqual([
    '{"kind":"empty"} 0 %',
    '{"kind":"number","value":0.8} 0 %',
  ]);
});

test("--do template gives an empty workbook a follow-up to fill in", async () => {
  const empty = join(folder, "tom-bok.xlsx");
  const out = join(folder, "mall.xlsx");
  await writeFile(empty, saveWorkbook(newWorkbook()));
  const { code, stdout } = await headless(empty, "--do", "template", "--out", out);
  expect([code, stdout]).toEqual([0, expect.stringContaining("Uppföljning")]);
  const { stdout: understood } = await headless(out, "--mapping");
  expect(JSON.parse(understood)).toMatchObject({ followUp: [{ sheet: "Uppföljning" }], questions: [] });
});

test("--do reports builds the annexes, and --do check holds them and a report's text against each other", async () => {
  const built = join(folder, "bilagor.xlsx");
  const date = ["--date", "2023-12-31"];
  const build = await headless(sample("2023"), "--do", "reports", ...date, "--out", built);
  expect([build.code, build.stderr]).toEqual([0, ""]);
  expect(build.stdout).toContain("Byggda blad: Resultatrapport, Verksamhetens utfall,");
  const report = join(__dirname, "../domain/reconciliation/data/report-2023.txt");
  const { code, stdout } = await headless(built, "--do", "check", "--text", report, ...date, "--json");
  expect(code).toBe(0);
  const { findings } = JSON.parse(stdout) as { findings: { severity: string; sentence: string }[] };
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  expect([count("error"), count("check"), count("rounding")]).toEqual([7, 1, 18]);
  expect(findings[0]?.sentence).toContain("en intäkt är negativ, −117");
});

const LEDGER = [
  "Konto;Motpart;Verksamhet;Utfall 2022;Utfall 2023;Budget 2023",
  "3110;Extern;Ordinärt boende;80 000,00;90 000,50;100 000,00",
  "5010;Extern;Ordinärt boende;-70 000,00;se not;-72 000,00",
  "",
].join("\n");

describe("--ledger", () => {
  test("reads a ledger into a new workbook, and says what was read and what could not be", async () => {
    const ledger = join(folder, "huvudbok.csv");
    const out = join(folder, "inlast.xlsx");
    await writeFile(ledger, LEDGER);
    const { code, stdout, stderr } = await headless("--ledger", ledger, "--out", out);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.replace(/Inläst \d{4}-\d\d-\d\d \d\d:\d\d/, "Inläst NU")).toBe(
      [
        "Inläst NU från huvudbok.csv (CSV med semikolon, UTF-8): 2\u00A0rader.",
        "Huvudboken står på bladet Inläst huvudbok.",
        "Summor: Utfall 2022 10\u00A0000\u00A0kr, Utfall 2023 90\u00A0000,5\u00A0kr och Budget 2023 28\u00A0000\u00A0kr.",
        "Namn i filen: Ordinärt boende. Kontrollera att å, ä och ö är rätt.",
        "Rad 3 i filen: ”se not” under Utfall 2023 går inte att läsa som ett belopp. Texten står kvar i cellen; rätta den där eller i ekonomisystemet.",
        "",
      ].join("\n"),
    );
    const cells = cellsOf(await readFile(out));
    expect(cells.get("Inläst huvudbok!E8")).toBe('{"kind":"text","value":"se not"} #,##0.00');
  });

  test("reads it into a workbook, and does the job on it; --json says both", async () => {
    const ledger = join(folder, "bok.csv");
    const book = join(folder, "bok.xlsx");
    await writeFile(ledger, LEDGER.replace("se not", "-75 000,00"));
    await writeFile(book, saveWorkbook(newWorkbook()));
    const job = ["--do", "reports:Resultatrapport", "--date", "2023-12-31", "--json"];
    const { code, stdout, stderr } = await headless(book, "--ledger", ledger, ...job);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      ledger: { sheet: "Inläst huvudbok", rows: 2, remarks: [] },
      sheets: { operatingStatement: "Resultatrapport" },
    });
  });

  test("reads the sheets of a workbook that are asked for, and holds the net cost against a figure", async () => {
    const ledger = join(folder, "export.xlsx");
    const rows = (year: number) => [
      ["Konto", "Motpart", "Verksamhet", `Utfall ${year}`],
      [5010, "Extern", "Hemtjänst", -year - 0.5],
    ];
    await writeFile(
      ledger,
      workbookFile([
        { name: "2022", rows: rows(2022) },
        { name: "2023", rows: rows(2023) },
      ]),
    );
    const job = ["--do", "reports:Resultatrapport", "--date", "2023-12-31", "--json", "--netCost", "2 tkr"];
    const both = await headless("--ledger", ledger, ...job);
    expect(JSON.parse(both.stdout)).toMatchObject({
      ledger: { sheet: "2022", rows: 1, others: [{ sheet: "2023", rows: 1 }] },
      netCost: { ledger: -2023.5, figure: -2000, difference: 0, typed: "2 tkr", period: "2023-12" },
    });
    const one = await headless("--ledger", ledger, "--ledgerSheets", "2023", ...job);
    expect(JSON.parse(one.stdout)).toMatchObject({ ledger: { sheet: "Inläst huvudbok", rows: 1 } });
    expect(await headless("--ledger", ledger, "--ledgerSheets", "2021")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^Bladet 2021 är ingen huvudbok i filen\. Välj bland 2022, 2023\.\n/,
      ) as string,
    });
    expect(await headless("--ledger", ledger, "--netCost", "cirka")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^--netCost cirka: skriv ett belopp/) as string,
    });
  });

  test("a file that is no ledger", async () => {
    const ledger = join(folder, "brev.csv");
    await writeFile(ledger, "Hej\nhopp\n");
    expect(await headless("--ledger", ledger)).toMatchObject({
      code: 1,
      stderr:
        "Hittar ingen rad med rubriker i filen. Det behövs en rad med minst Konto och ett belopp, till exempel Utfall. Inget har lästs in.\n",
    });
  });
});

test("--do text prints the summary, and with --json each figure's cell", async () => {
  const { code, stdout } = await headless(sample("2023"), "--do", "text");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Måluppfyllelse\nPer den sista december 2023 var ett av målen uppfyllt medan /);
  expect(stdout).toContain(
    "\n\nEkonomi\nSocialnämndens ekonomiska resultat 2023 är ett överskott på 9,1\u00A0mnkr",
  );
  const json = await headless(sample("2023"), "--do", "text", "--json");
  const { paragraphs } = JSON.parse(json.stdout) as { paragraphs: { sentences: unknown[][] }[] };
  expect(paragraphs[1]?.sentences[0]?.[1]).toMatchObject({
    text: "9,1\u00A0mnkr",
    source: { figure: "statement", subject: "net", quantity: "variance" },
    place: { sheet: "Huvudbok" },
  });
});

describe("1 and one Swedish line when the file cannot be read or holds no follow-up", () => {
  test("no such file", async () => {
    expect(await headless(join(folder, "saknas.xlsx"))).toMatchObject({
      code: 1,
      stderr: "Filen eller mappen finns inte.\n",
    });
  });

  test.each([
    ["text.xlsx", "Nr;Mål\n", /^Filen är ingen Excel-arbetsbok\./],
    ["tom.xlsx", "", /^Filen är ingen Excel-arbetsbok\./],
  ])("%s", async (name, content, sentence) => {
    await writeFile(join(folder, name), content);
    const { code, stdout, stderr } = await headless(join(folder, name));
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([1, "", 1]);
    expect(stderr).toMatch(sentence);
  });

  test("a workbook without a follow-up; the file named by --out is left as it was", async () => {
    const out = join(folder, "fanns.xlsx");
    await copyFile(sample("2023"), out);
    const empty = join(folder, "utan-uppfoljning.xlsx");
    await writeFile(empty, saveWorkbook(newWorkbook()));
    const { code, stderr } = await headless(empty, "--out", out);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Hittar ingen uppföljning i arbetsboken\..*\n$/);
    expect(await readFile(out)).toEqual(await readFile(sample("2023")));
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("--out in a folder that does not exist", async () => {
    const { code, stderr } = await headless(sample("2023"), "--out", join(folder, "saknas/ut.xlsx"));
    expect([code, stderr]).toEqual([1, "Filen eller mappen finns inte.\n"]);
  });
});

test.each([
  [[], "Ange en arbetsbok."],
  [["a.xlsx", "b.xlsx"], "Ange en arbetsbok, inte flera: a.xlsx b.xlsx"],
  [["a.xlsx", "--do", "bake"], "Okänt arbete: --do bake"],
  [["a.xlsx", "--date", "2022-02-30"], "”2022-02-30” är inget datum. Skriv till exempel 2022-08-31."],
  [["a.xlsx", "--do", "newPeriod"], "Ange när nästa period slutar: --do newPeriod:2022-12-31"],
  [
    ["a.xlsx", "--do", "newPeriod:2022-12-31:nowhere"],
    "Okänd plats för tidigare perioder: nowhere. Välj bland folded, beside, ownSheet.",
  ],
  [
    ["a.xlsx", "--set", "Färg=Mål!B"],
    "--set Färg=Mål!B: skriv fält=Blad!Kolumn, till exempel Utfall=Mål 2022!H.",
  ],
  [["a.xlsx", "--do", "reports:Bilaga 9"], "Okänd bilaga: Bilaga 9. Välj bland Resultatrapport,"],
  [["a.xlsx", "--colour"], "Kommandoraden går inte att följa: a.xlsx --colour"],
])("2 for wrong usage: %j", async (words, sentence) => {
  const { code, stdout, stderr } = await headless(...words);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain("Användning: npm run -s headless --");
});

test("a formula that only Excel can compute keeps its value, and that is said", async () => {
  const opened = openWorkbook(await readFile(sample("2022-08")));
  const content = { kind: "number", value: 45_000 } as const;
  opened.model.findSheet("Ekonomi")?.setCell(60, 1, { content, formula: "=TODAY()", styleId: 0 });
  const [file, out] = [join(folder, "idag.xlsx"), join(folder, "idag-ut.xlsx")];
  await writeFile(file, await saveWorkbook(opened));
  const { stdout } = await headless(file, "--out", out, "--date", "2022-08-31");
  expect(stdout).toContain("1\u00a0formel i filen kan bara Excel räkna om. Värdena från filen är kvar.");
  expect(cellsOf(await readFile(out)).get("Ekonomi!B61")).toBe("=TODAY() General");
  const { stdout: json } = await headless(file, "--date", "2022-08-31", "--json");
  expect(JSON.parse(json)).toMatchObject({ uncomputedFormulas: 1 });
});

test("parts tells what the figure of a cell consists of, as text and as JSON, and of what is no figure that there is nothing", async () => {
  const out = join(folder, "delar.xlsx");
  expect((await headless(sample("2023"), "--do", "reports", "--out", out)).code).toBe(0);
  const text = await headless(out, "--do", "parts:Resultatrapport!C22");
  expect(text).toMatchObject({ code: 0, stderr: "" });
  const lines = text.stdout.replaceAll("\u00A0", " ").split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "Resultatrapport: Nettokostnad, Utfall 2023: −592 514 000 kr",
    "Delarna blir det som cellen visar.",
    expect.stringMatching(/^ {2}Konto 5010: −302 434 455 kr · Utfall 2022: −281 576 455 kr · Budget 2023: /),
  ]);
  expect(lines).toContain("  Summa: −592 514 000 kr");

  const json = await headless(out, "--do", "parts:Verksamhetens utfall!C7", "--json");
  const told = JSON.parse(json.stdout) as {
    figure: { value: number };
    shown: object;
    groupings: { by: string; sum: number; parts: { value: number }[] }[];
  };
  expect(told).toMatchObject({
    figure: { report: "activityResult" },
    shown: { agrees: true },
    beside: ["Utfall 2022", "Budget 2023"],
  });
  for (const { sum, parts } of told.groupings) {
    expect(sum).toBeCloseTo(told.figure.value, 2);
    expect(parts.reduce((all, { value }) => all + value, 0)).toBeCloseTo(sum, 2);
  }
  const heading = await headless(out, "--do", "parts:Resultatrapport!A1");
  expect(heading.stdout).toMatch(/^Den markerade cellen består inte av några delar\./);
  expect((await headless(out, "--do", "parts:C7")).code).toBe(2);
});

test("freeze adds a sheet of values, and compareFrozen says what has changed since", async () => {
  const out = join(folder, "fryst.xlsx");
  const again = join(folder, "igen.xlsx");
  const day = ["--date", "2022-08-31"];
  const frozen = await headless(sample("2022-08"), "--do", "freeze", ...day, "--json", "--out", out);
  expect([frozen.code, frozen.stderr]).toEqual([0, ""]);
  const { sheet, figures } = JSON.parse(frozen.stdout) as { sheet: string; figures: number };
  expect(sheet).toMatch(/^Beslut \d{4}-\d\d-\d\d$/);
  expect(figures).toBeGreaterThan(80);
  const same = await headless(out, "--do", "compareFrozen", ...day);
  expect(same).toEqual({
    code: 0,
    stdout: `Inget har ändrats sedan ${sheet}. ${figures}\u00A0uppgifter är desamma.\n`,
    stderr: "",
  });
  // What Räkna om writes is new.
  await headless(out, ...day, "--out", again);
  const { code, stdout } = await headless(again, "--do", `compareFrozen:${sheet}`, ...day, "--json");
  const compared = JSON.parse(stdout) as { intact: boolean; same: number; differences: { kind: string }[] };
  expect([code, compared.intact, compared.same]).toEqual([0, true, figures]);
  expect(new Set(compared.differences.map(({ kind }) => kind))).toEqual(new Set(["new"]));
  const none = await headless(sample("2022-08"), "--do", "compareFrozen", ...day);
  expect([none.code, none.stderr.startsWith("Inget är fryst i arbetsboken.")]).toEqual([1, true]);
});
