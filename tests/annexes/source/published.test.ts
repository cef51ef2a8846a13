import { activityMeasures } from "../../../src/annexes/activityMeasures/table";
import { activityResult } from "../../../src/annexes/activityResult/table";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { investments } from "../../../src/annexes/investments/table";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { politicalActivity } from "../../../src/annexes/politicalActivity/table";
import { targetedGovernmentGrants } from "../../../src/annexes/targetedGrants/table";
import { inThousands } from "../../../src/annexes/kit/table/thousands";
import { roundHalfAwayFromZero } from "../../../src/domain/numbers";
import { readAnnexData, type AnnexData } from "../../../src/annexes/annexData";
import { PUBLISHED_2023, type PublishedTable } from "../table/published2023";
import { NOBODY } from "./ledgerSheet";
import { readSample2023 } from "./sample2023";

let data: AnnexData;
beforeAll(async () => {
  data = readAnnexData(await readSample2023(), "2023-12", NOBODY);
});

/** Every label and every figure as the report prints them. */
function expectPublished(
  table: AnnexTable<AnnexRow, unknown>,
  published: PublishedTable,
  round: (exact: number) => number,
): void {
  const rows = table.rows.map(({ kind, label, cells }) =>
    kind === "heading" ? [label] : [label, ...cells.map((cell) => (cell === null ? "" : round(cell)))],
  );
  expect(rows).toEqual(published.rows.map(({ label, values }) => [label, ...(values ?? [])]));
  expect(table.findings).toEqual([]);
}

const entries = () => data.ledger?.entries ?? [];

test("the sample is read without anything to say of it", () => {
  expect(data.issues).toEqual([]);
});

test("Resultatrapport", () => {
  const table = operatingStatement(entries(), DEFAULT_ROW_STRUCTURE);
  expectPublished(table, PUBLISHED_2023.resultatrapport_2023, inThousands);
});

test("Verksamhetens utfall och resultat", () => {
  const table = activityResult(entries(), DEFAULT_ROW_STRUCTURE);
  expectPublished(table, PUBLISHED_2023.verksamhetens_utfall_2023, inThousands);
});

test("Politisk verksamhet", () => {
  const table = politicalActivity(entries(), DEFAULT_ROW_STRUCTURE);
  expectPublished(table, PUBLISHED_2023.politisk_verksamhet_2023, inThousands);
});

test("Riktade statsbidrag", () => {
  const grants = data.records.targetedGrants?.records.map(({ record }) => record) ?? [];
  expectPublished(targetedGovernmentGrants(grants, "Totalt"), PUBLISHED_2023.statsbidrag_2023, inThousands);
});

test("Verksamhetsmått, with its footnotes", () => {
  const measures = data.records.activityMeasures?.records.map(({ record }) => record) ?? [];
  const table = activityMeasures(
    measures,
    data.records.activityMeasures?.years ?? [],
    data.records.activityMeasures?.footnotes ?? new Map(),
  );
  expectPublished(table, PUBLISHED_2023.verksamhetsmatt_2023, (value) => roundHalfAwayFromZero(value, 0));
  expect(Object.fromEntries(data.records.activityMeasures?.footnotes ?? [])).toEqual(
    PUBLISHED_2023.verksamhetsmatt_2023.footnotes,
  );
});

test("Investeringar, and which projects are completed", () => {
  const projects = data.records.investments?.records.map(({ record }) => record) ?? [];
  expectPublished(investments(projects, "SUMMA"), PUBLISHED_2023.investeringar_2023, inThousands);
  expect(projects.map(({ isCompleted }) => isCompleted)).toEqual([true, false, false]);
});

test("the places of the sample's data, for formulas", () => {
  expect(data.ledger).toMatchObject({
    parts: [
      {
        columns: { account: 0, counterparty: 2, activityGroup: 3, activity: 4 },
        terms: [
          { amount: "previousActual", column: 5, heading: "Utfall 2022" },
          { amount: "actual", column: 6, heading: "Utfall 2023" },
          { amount: "budget", column: 7, heading: "Budget 2023" },
        ],
        accountForm: "number",
        internal: { kind: "texts", texts: ["Intern"] },
        obstacle: null,
      },
    ],
  });
  expect(data.ledger?.entries[0]).toMatchObject({ id: "A2", account: "3410" });
  expect(data.records.activityMeasures?.columns).toEqual({
    label: 2,
    area: 0,
    subgroup: 1,
    unit: 3,
    footnote: 4,
    actualValues: [5, 6, 7, 8, 9],
    budget: 10,
  });
  expect(data.records.investments?.records.map(({ row }) => row)).toEqual([4, 5, 6]);
  expect(data.records.targetedGrants?.records[0]).toMatchObject({ row: 4, record: { id: "A5" } });
});
