/** The issues of a sheet that should be a row structure. */
export type RowStructureProblem =
  | "sectionMissing"
  | "sectionTwice"
  | "headingMissing"
  | "labelMissing"
  | "idTaken"
  | "notHere"
  | "continuesNothing"
  | "intervalUnusable"
  | "activityMissing"
  | "groupUnknown"
  | "sumEmpty"
  | "addendUnknown"
  | "addendAmbiguous"
  | "addendHeading"
  | "addendOfWhich"
  | "addendCircular"
  | "secondGrandTotal"
  | "selectionMissing";

export type RowStructureIssueDetail =
  /** `raw` is what stands in the cell, or what is missing. */
  | { readonly code: "rowStructureProblem"; readonly problem: RowStructureProblem; readonly raw: string }
  /** A cell that may hold one of a few words holds another, or none ("" then). */
  | {
      readonly code: "rowStructureWord";
      readonly raw: string;
      readonly heading: string;
      readonly allowed: readonly string[];
    }
  /** A sheet of the name that the add-in has not made, and that is read all the same. */
  | { readonly code: "rowStructureByHand"; readonly sheet: string }
  /** A sheet of the name that is something else: the annexes have the rows that they begin with. */
  | { readonly code: "rowStructureOfAnother"; readonly sheet: string };
