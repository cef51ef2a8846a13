import { activityMeasures } from "../../../src/domain/annexes/activityMeasures";
import { activityResult } from "../../../src/domain/annexes/activityResult";
import type { AnnexRow } from "../../../src/domain/annexes/annexRow";
import type { AnnexTable } from "../../../src/domain/annexes/annexTable";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/domain/annexes/defaultRowStructure";
import { investments } from "../../../src/domain/annexes/investments";
import { operatingStatement } from "../../../src/domain/annexes/operatingStatement";
import { politicalActivity } from "../../../src/domain/annexes/politicalActivity";
import { targetedGovernmentGrants } from "../../../src/domain/annexes/targetedGovernmentGrants";
import { publishedTable, type PublishedTable } from "../../../src/domain/reconciliation/publishedTable";
import { GRANTS_2023, INVESTMENTS_2023, MEASURES_2023, YEARS_2023 } from "../annexes/inputs2023";
import { PUBLISHED_2023, type PublishedTable as PrintedTable } from "../annexes/published2023";

/** The six tables of the report for 2023 with the printed figures; the annexes give only rows, columns and relations. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  of("operatingStatement", operatingStatement([], DEFAULT_ROW_STRUCTURE), "resultatrapport_2023"),
  of("activityResult", activityResult([], DEFAULT_ROW_STRUCTURE), "verksamhetens_utfall_2023"),
  of("politicalActivity", politicalActivity([], DEFAULT_ROW_STRUCTURE), "politisk_verksamhet_2023"),
  of("targetedGovernmentGrants", targetedGovernmentGrants(GRANTS_2023), "statsbidrag_2023"),
  of("activityMeasures", activityMeasures(MEASURES_2023, YEARS_2023, new Map()), "verksamhetsmatt_2023"),
  of("investments", investments(INVESTMENTS_2023), "investeringar_2023"),
];

type PrintedName = {
  [Name in keyof typeof PUBLISHED_2023]: (typeof PUBLISHED_2023)[Name] extends PrintedTable ? Name : never;
}[keyof typeof PUBLISHED_2023];

function of(id: string, annex: AnnexTable<AnnexRow, unknown>, name: PrintedName): PublishedTable {
  const { rows } = PUBLISHED_2023[name];
  if (annex.rows.map(({ label }) => label).join("\n") !== rows.map(({ label }) => label).join("\n")) {
    throw new Error(`${name}: other rows than the annex`);
  }
  return publishedTable(
    id,
    annex,
    rows.map(({ values }) => values ?? annex.columns.map(() => null)),
  );
}
