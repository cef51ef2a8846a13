import { cellAddress } from "../../../workbook/grid/cellAddress";
import type { Issue } from "../../../workbook/issues/issue";
import { detectDataBlocks, type DataBlock } from "./dataBlocks";
import type { DataKind } from "../../../workbook/issues/dataIssue";
import type { WorkbookSnapshot } from "../../../workbook/grid/snapshot";
import { decodeActivityMeasures } from "../../activityMeasures/source";
import { decodeGrants } from "../../targetedGrants/source";
import { decodeInvestments } from "../../investments/source";
import { decodeLedger } from "../ledger/source/decodeLedger";
import type { LedgerSource } from "../ledger/source/ledgerSource";
import type { ActivityMeasureSource, GrantSource, InvestmentSource } from "./recordSource";

/** What the workbook holds for the annexes. Null where there is none of it, or where it is refused. */
export interface AnnexData {
  readonly ledger: LedgerSource | null;
  readonly measures: ActivityMeasureSource | null;
  readonly investments: InvestmentSource | null;
  readonly grants: GrantSource | null;
  readonly issues: readonly Issue[];
}

interface Decoded<Model> {
  readonly model: Model | null;
  readonly issues: readonly Issue[];
}

/**
 * Finds and reads the data of the annexes. Where two sheets hold data of one kind neither is read, also when one of them is
 * hidden: which of them counts is the controller's to say.
 *
 * @param period year and month of the follow-up ("2023-12"); null where nothing tells it
 */
export function readAnnexData(snapshot: WorkbookSnapshot, period: string | null): AnnexData {
  const blocks = detectDataBlocks(snapshot);
  const read = <Model>(
    kind: DataKind,
    decode: (block: DataBlock, period: string | null) => Decoded<Model>,
  ): Decoded<Model> => {
    const ofKind = blocks.filter((block) => block.kind === kind);
    const [block] = ofKind;
    if (block === undefined) return { model: null, issues: [] };
    return ofKind.length === 1
      ? decode(block, period)
      : { model: null, issues: [severalSheets(block, ofKind)] };
  };
  const ledger = read("ledger", decodeLedger);
  const measures = read("activityMeasures", decodeActivityMeasures);
  const investments = read("investments", decodeInvestments);
  const grants = read("targetedGrants", decodeGrants);
  return {
    ledger: ledger.model,
    measures: measures.model,
    investments: investments.model,
    grants: grants.model,
    issues: [ledger, measures, investments, grants].flatMap(({ issues }) => issues),
  };
}

function severalSheets({ kind, sheet, headerRow }: DataBlock, blocks: readonly DataBlock[]): Issue {
  return {
    detail: { code: "dataOnSeveralSheets", kind, sheets: blocks.map((block) => block.sheet.name) },
    severity: "error",
    place: { sheet: sheet.name, address: cellAddress(headerRow, sheet.firstColumn) },
  };
}
