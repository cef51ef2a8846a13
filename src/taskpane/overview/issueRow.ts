import type { TargetProposal } from "../../app/acceptProposal";
import type { Texts } from "../../text/texts";
import type { CellPlace, Issue, IssueSeverity } from "../../workbook/issues/issue";
import type { LevelWording } from "../../workbook/scale/scaleWords";

/** A value that one click writes. */
export interface ProposalModel {
  readonly text: string;
  /** The same, told apart from the other rows'. */
  readonly name: string;
  readonly proposal: TargetProposal;
}

/** One thing that needs attention. */
export interface IssueRow {
  readonly severity: IssueSeverity | "toFillIn";
  readonly severityWord: string;
  readonly sentence: string;
  /** The name of the goal or the indicator that it is about. */
  readonly title: string | null;
  readonly place: CellPlace;
  readonly placeText: string;
  readonly accept: ProposalModel | null;
}

export function issueRow({ detail, severity, place }: Issue, wording: LevelWording, texts: Texts): IssueRow {
  return {
    severity,
    severityWord: texts.severityWord(severity),
    sentence: texts.issueSentence(detail, wording),
    title: "title" in detail ? detail.title : null,
    place,
    placeText: texts.placeText({ place }),
    accept:
      detail.code === "targetProposed"
        ? {
            text: texts.acceptText(detail.understood),
            name: texts.acceptName(detail.understood, detail.title),
            proposal: { place, detail },
          }
        : null,
  };
}
