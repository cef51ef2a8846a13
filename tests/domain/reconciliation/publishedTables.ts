import { activityMeasures } from "../../../src/annexes/activityMeasures/table";
import { activityResult } from "../../../src/annexes/activityResult/table";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { investments } from "../../../src/annexes/investments/table";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { politicalActivity } from "../../../src/annexes/politicalActivity/table";
import { targetedGovernmentGrants } from "../../../src/annexes/targetedGrants/table";
import type { PublishedTable } from "../../../src/domain/reconciliation/publishedTable";
import { publishedTable } from "../../../src/annexes/kit/table/publishedTable";
import { GRANTS_2023, INVESTMENTS_2023, MEASURES_2023, YEARS_2023 } from "../../annexes/table/inputs2023";
import { PUBLISHED_2023, type PublishedTable as PrintedTable } from "../../annexes/table/published2023";

/** The six tables of the report for 2023 with the printed figures; the annexes give only rows, columns and relations. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  of("operatingStatement", operatingStatement([], DEFAULT_ROW_STRUCTURE), "resultatrapport_2023"),
  of("activityResult", activityResult([], DEFAULT_ROW_STRUCTURE), "verksamhetens_utfall_2023"),
  of("politicalActivity", politicalActivity([], DEFAULT_ROW_STRUCTURE), "politisk_verksamhet_2023"),
  of("targetedGovernmentGrants", targetedGovernmentGrants(GRANTS_2023, "Totalt"), "statsbidrag_2023"),
  of("activityMeasures", activityMeasures(MEASURES_2023, YEARS_2023, new Map()), "verksamhetsmatt_2023"),
  of("investments", investments(INVESTMENTS_2023, "SUMMA"), "investeringar_2023"),
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
