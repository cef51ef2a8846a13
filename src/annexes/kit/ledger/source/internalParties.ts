import { plainText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import type { DataRemarks } from "../../source/dataRemarks";
import type { Counterparty } from "../table/ledgerEntry";
import { codeAndName } from "./codeAndName";
import { readCounterparty } from "./counterparty";
import type { LedgerAsking } from "./ledgerAsking";
import type { InternalParty } from "./ledgerSource";
import type { LedgerTable } from "./ledgerTable";

/** How the cells of a counterparty's column are understood. */
export interface PartyReader {
  readonly internal: InternalParty;
  /** Null for an empty cell; "unknown" for a text that says neither, which counts as external. */
  of(value: CellValue): Counterparty | "unknown" | null;
  /** Whether criteria see the cells as they are read. */
  readonly fitsFormulas: boolean;
}

/** So many codes with their names are told one by one in formulas. */
const MOST_TEXTS = 10;

const NO_CODES = { id: "inga", from: null, to: null } as const;

/**
 * Reads counterparties: "Intern", "8 Extern", or codes. Which codes are the municipality's own differs between municipalities
 * and is asked once; by Kommun-Bas those that begin with 1–4 are.
 */
export function partyReader(table: LedgerTable, asking: LedgerAsking, remarks: DataRemarks): PartyReader {
  const column = table.dimensions.counterparty;
  const values = column === null ? [] : [...table.values.of(column.column).keys()];
  const codes = new Map(
    values.flatMap((value) => {
      const code = codeOf(value);
      return code === null ? [] : [[value, code] as const];
    }),
  );
  const internal =
    codes.size === 0 ? null : internalCodes(table, [...new Set(codes.values())], asking, remarks);
  const partyOf = (value: CellValue): Counterparty | "unknown" | null => {
    const code = codes.get(value);
    if (code !== undefined)
      return internal !== null && code[0] !== undefined && code[0] >= internal.from && code[0] <= internal.to
        ? "internal"
        : "external";
    return readCounterparty(partyText(value));
  };
  if (codes.size > 0 && internal !== null) {
    const named = [...codes]
      .filter(([value]) => partyOf(value) === "internal")
      .map(([value]) => String(value));
    const areTexts = values.every((value) => typeof value === "string");
    if (areTexts && named.length <= MOST_TEXTS && [...codes].some(([value, code]) => value !== code))
      return { internal: { kind: "texts", texts: named }, of: partyOf, fitsFormulas: true };
    const plain = [...codes].every(([value, code]) => String(value) === code);
    const forms = new Set([...codes.keys()].map((value) => typeof value));
    const others = values.some((value) => !codes.has(value) && partyOf(value) === "internal");
    return {
      internal: {
        kind: "codes",
        from: internal.from,
        to: internal.to,
        form: forms.has("number") ? "number" : "text",
        lengths: [...new Set([...codes.values()].map(({ length }) => length))].sort((a, b) => a - b),
      },
      of: partyOf,
      fitsFormulas: plain && forms.size === 1 && !others,
    };
  }
  const texts = new Map<string, string>();
  for (const value of values) {
    const text = String(value);
    if (partyOf(value) === "internal" && !texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  }
  return { internal: { kind: "texts", texts: [...texts.values()] }, of: partyOf, fitsFormulas: true };
}

/** The name after a code, where it says what the party is: "2 Intern". */
function partyText(value: CellValue): string {
  const named = codeAndName(value);
  const party = named === null ? null : readCounterparty(named.name);
  return named !== null && (party === "internal" || party === "external") ? named.name : plainText(value);
}

/** The code of a cell that does not say what the party is. */
function codeOf(value: CellValue): string | null {
  const text = plainText(value);
  if (/^\d+$/.test(text)) return text;
  const named = codeAndName(value);
  return named !== null && readCounterparty(named.name) === "unknown" ? named.code : null;
}

function internalCodes(
  table: LedgerTable,
  codes: readonly string[],
  asking: LedgerAsking,
  remarks: DataRemarks,
): { readonly from: string; readonly to: string } | null {
  const column = table.dimensions.counterparty;
  const choices = [
    ...["4", "1", "2", "3", "5", "6", "7"].map((to) => ({
      id: to === "1" ? "1" : `1-${to}`,
      from: "1",
      to,
      option: { code: "internalCodes", from: "1", to } as const,
    })),
    { ...NO_CODES, option: { code: "noInternalCodes" } as const },
  ];
  const heading = column?.heading ?? "";
  const detail = { code: "ledgerInternal", heading, codes: [...codes].sort() } as const;
  const taken = asking.choose("ledgerInternal", detail, choices, "1-4", table.block, column?.column);
  if (taken === null || taken.from === null) return null;
  remarks.report(table.block.headerRow, column?.column ?? 0, "info", {
    code: "internalCodesUsed",
    from: taken.from,
    to: taken.to,
  });
  return { from: taken.from, to: taken.to };
}
