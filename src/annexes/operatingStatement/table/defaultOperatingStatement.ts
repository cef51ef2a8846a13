import type { AccountRow, AccountSide, RowLevel } from "../../kit/table/annexRow";
import type { Counterparty } from "../../kit/ledger/table/ledgerEntry";
import type { AccountSelection } from "../../kit/ledger/table/ledgerSelection";
import type { StatementRow } from "../../kit/rowStructure/table/rowStructure";

type FirstDigits = readonly [from: string, to?: string];

function accounts(
  counterparty: Counterparty | null,
  ...intervals: readonly FirstDigits[]
): readonly AccountSelection[] {
  return intervals.map(([from, to = from]) => ({ from, to, counterparty }));
}

const row =
  (side: AccountSide, level: RowLevel, isOfWhich: boolean) =>
  (id: string, label: string, selections: readonly AccountSelection[]): AccountRow => ({
    kind: "accounts",
    id,
    label,
    level,
    side,
    isOfWhich,
    accounts: selections,
  });

const income = row("income", "subtotal", false);
const ofWhich = row("income", "row", true);
const cost = row("cost", "row", false);

const COSTS: readonly AccountRow[] = [
  cost("personnel", "Personalkostnader inkl po", accounts(null, ["50", "57"])),
  cost("internalRent", "Lokalhyra intern", accounts("internal", ["60"])),
  cost("externalRent", "Lokalhyra extern", accounts("external", ["60"])),
  cost("otherExternalCosts", "Övriga externa kostnader", accounts("external", ["40", "45"], ["61", "76"])),
  cost("purchasedActivity", "Köp av huvudverksamhet", accounts("external", ["46"])),
  cost("operatingCompensation", "Driftsersättningar", accounts("internal", ["46"])),
  cost("rentCompensation", "Lokalhyresersättningar", []),
  cost("otherInternalCosts", "Övriga interna kostnader", accounts("internal", ["40", "45"], ["61", "76"])),
  cost("depreciation", "Avskrivningar o internränta", accounts(null, ["79"])),
];

/**
 * The rows of Resultatrapport with the accounts of Kommun-Bas: 3 income (31 fees, 34 rents, 351 operating grants from
 * the state), 46 purchased activity, 50–57 personnel, 60 rents, 40–45 and 61–76 other, 79 depreciation and internal
 * interest; internal rows by counterparty. Two lines have no account of their own there and are empty until the
 * controller gives them one. Labels and order: 2023, bilaga 1.
 */
export const DEFAULT_OPERATING_STATEMENT: readonly StatementRow[] = [
  income("externalIncome", "Summa externa intäkter", accounts("external", ["3"])),
  ofWhich("governmentGrants", "-varav statsbidrag", accounts("external", ["351"])),
  ofWhich("fees", "-varav taxor och avgifter", accounts("external", ["31"])),
  income("internalIncome", "Summa interna intäkter", accounts("internal", ["3"])),
  ofWhich("internalOperatingCompensation", "-varav driftsersättningar", []),
  ofWhich(
    "internalRentIncome",
    "-varav lokalhyresersättning / intern hyresintäkt",
    accounts("internal", ["34"]),
  ),
  {
    kind: "sum",
    id: "income",
    label: "Summa Intäkter",
    level: "total",
    rowIds: ["externalIncome", "internalIncome"],
  },
  ...COSTS,
  { kind: "sum", id: "cost", label: "Summa Kostnader", level: "total", rowIds: COSTS.map(({ id }) => id) },
  { kind: "sum", id: "netCost", label: "Nettokostnad", level: "grandTotal", rowIds: ["income", "cost"] },
];
