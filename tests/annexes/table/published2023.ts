import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The tables of the committee's report for 2023, as printed (tkr, errors included). */
export interface PublishedRow {
  readonly label: string;
  readonly kind: string;
  readonly values?: readonly number[];
  readonly group?: string | null;
  readonly footnote?: number | null;
  readonly unit?: string;
  readonly avslutat?: string | null;
}

export interface PublishedTable {
  readonly columns: readonly string[];
  readonly rows: readonly PublishedRow[];
  readonly footnotes?: Readonly<Record<string, string>>;
}

export interface Published2023 {
  readonly resultatrapport_2023: PublishedTable;
  readonly verksamhetens_utfall_2023: PublishedTable;
  readonly verksamhetsmatt_2023: PublishedTable;
  readonly investeringar_2023: PublishedTable;
  readonly statsbidrag_2023: PublishedTable;
  readonly politisk_verksamhet_2023: PublishedTable;
  /** Sums that the printed text speaks of, of the rows of bilaga 2. */
  readonly group_sums_bilaga2: Readonly<Record<string, readonly number[]>>;
  readonly prose_2023: readonly { readonly id: string; readonly text: string }[];
  readonly prose_checks: readonly { readonly id: string; readonly claim: string; readonly ok: boolean }[];
  readonly inconsistencies: readonly {
    readonly nr: number;
    readonly severity: string;
    readonly kind: string;
    readonly where: string;
    readonly published: number | string;
    readonly expected: number | string;
    readonly diff: number | null;
  }[];
}

export const PUBLISHED_2023 = JSON.parse(
  readFileSync(join(__dirname, "data", "published-2023.json"), "utf8"),
) as Published2023;
