import type { ReportIssueDetail } from "../text/pane/reportIssueSentence";
import { activityMeasuresAnnex } from "./activityMeasures/sheet";
import { activityResultAnnex } from "./activityResult/sheet";
import type { BuildLedgerAnnex, BuildRecordAnnex, BuiltAnnex, RecordName } from "./kit/sheet/buildAnnex";
import { investmentsAnnex } from "./investments/sheet";
import type { LedgerFormulas } from "./kit/ledger/sheet/ledgerFormulas";
import { operatingStatementAnnex } from "./operatingStatement/sheet";
import { politicalActivityAnnex } from "./politicalActivity/sheet";
import type { ReportInput } from "./kit/sheet/reportInput";
import { targetedGrantsAnnex } from "./targetedGrants/sheet";

interface FigureAnnex {
  readonly isOfLedger: boolean;
  /** The annex, or what is missing for it. */
  build(input: ReportInput, formulas: LedgerFormulas | null): BuiltAnnex | ReportIssueDetail;
}

/** The annexes of figures. */
export const FIGURE_ANNEXES = {
  operatingStatement: ofLedger(operatingStatementAnnex),
  activityResult: ofLedger(activityResultAnnex),
  politicalActivity: ofLedger(politicalActivityAnnex),
  targetedGrants: ofRecords("grants", targetedGrantsAnnex),
  activityMeasures: ofRecords("measures", activityMeasuresAnnex),
  investments: ofRecords("investments", investmentsAnnex),
} as const;

function ofLedger(build: BuildLedgerAnnex): FigureAnnex {
  return {
    isOfLedger: true,
    build(input, formulas) {
      const { ledger, structure } = input;
      if (ledger === null) return { code: "dataMissing", data: "ledger" };
      return structure === null
        ? { code: "structureUnreadable" }
        : build(ledger, { ...input, structure }, formulas);
    },
  };
}

function ofRecords<Name extends RecordName>(name: Name, build: BuildRecordAnnex<Name>): FigureAnnex {
  return {
    isOfLedger: false,
    build(input) {
      const source: ReportInput[Name] = input[name];
      return source === null ? { code: "dataMissing", data: name } : build(source, input);
    },
  };
}
