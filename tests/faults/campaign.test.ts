import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "../app/openSample";
import { columnOf, followUpOfSize } from "../excel/followUpOfSize";
import { newTable } from "../host/model/table";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { HEADINGS } from "../samples/readGoals";
import { FAULT_NAMES, FAULTS } from "./faults";
import { JOB_NAMES, type JobName } from "./jobs";
import { INTRUSION_NAMES, type FollowUpPlace } from "./secondUser";
import { lengthOf, tryFault, tryIntrusion, type Sample, type Verdict } from "./trial";

/**
 * `npm run test:faults` does every job on every sample with every fault at every action and request (with FAULTS=7 at every request and
 * every seventh action). Else it is a small part of that, the same each time: each fault with each of two jobs, and each intrusion with one.
 */
const STEP = Number(process.env["FAULTS"] ?? 0);
const IS_CAMPAIGN = STEP > 0;

function published(file: string, sheetName: string, place: Omit<FollowUpPlace, "sheet">): Sample {
  const bytes = readFileSync(join(SAMPLES, file));
  return {
    name: file,
    open: () => openWorkbook(bytes),
    hostilities: [],
    place: ({ workbook }) => {
      const sheet = workbook.findSheet(sheetName) ?? workbook.findSheet("Omdöpt av en kollega");
      if (sheet === null) throw new Error(`There is no sheet ${sheetName}`);
      return { sheet, ...place };
    },
  };
}

const SMALL: Sample = {
  name: "four indicators",
  open: () => followUpOfSize(4),
  hostilities: [],
  place: ({ workbook: { sheets } }) => {
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error("There is no sheet");
    return { sheet, firstRow: 1, outcome: columnOf("Utfall"), level: HEADINGS.length };
  },
};

/** A table that Excel extends over the columns that are written beside it. */
const TABLE: Sample = {
  ...SMALL,
  name: "four indicators in a table",
  open: () => {
    const opened = followUpOfSize(4);
    const area = { row: 0, column: 0, rowCount: 5, columnCount: HEADINGS.length };
    opened.model.sheets[0]?.tables.push(newTable(1, "Mål", area));
    return opened;
  },
  hostilities: ["tablesExtend", "calculatedColumnsFill", "numberIntoTextIsText"],
};

const EVERY_SAMPLE: readonly Sample[] = [
  SMALL,
  TABLE,
  published("uppfoljning-2022-08.xlsx", "Mål 2022", { firstRow: 4, outcome: 11, level: 15 }),
  published("uppfoljning-2023.xlsx", "Mål 2023", { firstRow: 4, outcome: 11, level: 15 }),
];

/** The jobs that a small part of the campaign tries: one that writes cells, looks and a sheet, and one that takes them back. */
const FEW: readonly JobName[] = ["recalculate", "undo"];

/** There are few requests, so that none is left out; of the actions every STEP-th. */
function ordinals(count: number, of: "action" | "request"): readonly number[] {
  const step = of === "action" ? STEP : 1;
  if (IS_CAMPAIGN) return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  // Late in the last request, where most has been done already.
  return [Math.floor(count * 0.9)];
}

/** What was tried and what it came to, by kind. */
class Tally {
  readonly #counts = new Map<string, number>();
  readonly broken: string[] = [];

  add(kind: string, what: string, verdict: Verdict): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    for (const fault of verdict) this.broken.push(`${what}: ${fault}`);
  }

  toString(): string {
    return [...this.#counts].map(([kind, count]) => `${kind}: ${count}`).join("\n");
  }
}

/** Every job on every sample, or a few on the smallest: a test each, so that `-t` takes a piece of the campaign. */
function piecesOf(few: readonly JobName[]): readonly { readonly sample: Sample; readonly job: JobName }[] {
  const jobs = IS_CAMPAIGN ? JOB_NAMES : few;
  return (IS_CAMPAIGN ? EVERY_SAMPLE : [SMALL]).flatMap((sample) => jobs.map((job) => ({ sample, job })));
}

function told(piece: string, tally: Tally): void {
  if (IS_CAMPAIGN) process.stdout.write([piece, tally.toString(), ...tally.broken, ""].join("\n"));
  expect(tally.broken).toEqual([]);
}

// Nothing depends on how fast the machine is.
jest.setTimeout(86_400_000);

describe("whatever fails, the error says truly what is changed, and nothing that it does not say", () => {
  test.each(piecesOf(FEW))("$sample.name, $job", async ({ sample, job }) => {
    const tally = new Tally();
    const length = await lengthOf(sample, job);
    for (const fault of FAULT_NAMES)
      for (const ordinal of ordinals(length[FAULTS[fault].of], FAULTS[fault].of))
        tally.add(fault, `${fault} ${ordinal}`, await tryFault(sample, job, fault, ordinal));
    told(`${sample.name}, ${job}`, tally);
  });
});

describe("whatever somebody else does meanwhile, their edits and formats stand, and no row is taken for another", () => {
  test.each(piecesOf(["recalculate"]))("$sample.name, $job", async ({ sample, job }) => {
    const tally = new Tally();
    const { request } = await lengthOf(sample, job);
    for (const intrusion of INTRUSION_NAMES)
      for (const ordinal of ordinals(request, "request"))
        tally.add(intrusion, `${intrusion} ${ordinal}`, await tryIntrusion(sample, job, intrusion, ordinal));
    told(`${sample.name}, ${job}`, tally);
  });
});
