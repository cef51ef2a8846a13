import type { AccountRow, AccountSide, RowLevel } from "../kit/table/annexRow";
import type { Counterparty } from "../kit/ledger/table/ledgerEntry";
import type { AccountSelection } from "../kit/ledger/table/ledgerSelection";
import type { StatementRow } from "../kit/rowStructure/table/rowStructure";
import { ROW_LABELS, type StatementRowId } from "./words";

type FirstDigits = readonly [from: string, to?: string];

function accounts(
  counterparty: Counterparty | null,
  ...intervals: readonly FirstDigits[]
): readonly AccountSelection[] {
  return intervals.map(([from, to = from]) => ({ from, to, counterparty }));
}

const row =
  (side: AccountSide, level: RowLevel, isOfWhich: boolean) =>
  (id: StatementRowId, selections: readonly AccountSelection[]): AccountRow => ({
    kind: "accounts",
    id,
    label: ROW_LABELS[id],
    level,
    side,
    isOfWhich,
    accounts: selections,
  });

const income = row("income", "subtotal", false);
const ofWhich = row("income", "row", true);
const cost = row("cost", "row", false);

const COSTS: readonly AccountRow[] = [
  cost("personnel", accounts(null, ["50", "57"])),
  cost("internalRent", accounts("internal", ["60"])),
  cost("externalRent", accounts("external", ["60"])),
  cost("otherExternalCosts", accounts("external", ["40", "45"], ["61", "76"])),
  cost("purchasedActivity", accounts("external", ["46"])),
  cost("operatingCompensation", accounts("internal", ["46"])),
  cost("rentCompensation", []),
  cost("otherInternalCosts", accounts("internal", ["40", "45"], ["61", "76"])),
  cost("depreciation", accounts(null, ["79"])),
];

/**
 * The rows of Resultatrapport with the accounts of Kommun-Bas: 3 income (31 fees, 34 rents, 351 operating grants from
 * the state), 46 purchased activity, 50–57 personnel, 60 rents, 40–45 and 61–76 other, 79 depreciation and internal
 * interest; internal rows by counterparty. Two lines have no account of their own there and are empty until the
 * controller gives them one. Labels and order: 2023, bilaga 1.
 */
export const DEFAULT_OPERATING_STATEMENT: readonly StatementRow[] = [
  income("externalIncome", accounts("external", ["3"])),
  ofWhich("governmentGrants", accounts("external", ["351"])),
  ofWhich("fees", accounts("external", ["31"])),
  income("internalIncome", accounts("internal", ["3"])),
  ofWhich("internalOperatingCompensation", []),
  ofWhich("internalRentIncome", accounts("internal", ["34"])),
  {
    kind: "sum",
    id: "income",
    label: ROW_LABELS.income,
    level: "total",
    rowIds: ["externalIncome", "internalIncome"],
  },
  ...COSTS,
  { kind: "sum", id: "cost", label: ROW_LABELS.cost, level: "total", rowIds: COSTS.map(({ id }) => id) },
  { kind: "sum", id: "netCost", label: ROW_LABELS.netCost, level: "grandTotal", rowIds: ["income", "cost"] },
];
