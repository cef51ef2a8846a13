import { groupInOrder } from "../../domain/groupInOrder";
import type { ReconciliationFinding } from "../../domain/reconciliation/reconciliationFinding";
import type { CheckGroup } from "../../domain/reconciliation/checkGroup";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import type { LastCheck } from "./slice";

export type CheckFinding = LastCheck["findings"][number];

/** The worst first, what is hidden last. */
const GROUPS = ["error", "check", "rounding", "open", "hidden"] as const satisfies readonly CheckGroup[];

/** A figure of a finding, and where it stands. */
export interface FigureModel {
  readonly text: string;
  /** The first of its cells; null where it stands in the report's text. */
  readonly place: CellPlace | null;
  /** Says how many cells more it is made of; null for none. */
  readonly more: string | null;
}

export interface FindingRow {
  readonly finding: CheckFinding;
  /** Its place among all that the check found, which it keeps when it is hidden. */
  readonly at: number;
  /** The sheet that it is about, or what else. */
  readonly sheet: string;
  /** The figures compared; null for a matter that is to be completed. */
  readonly rule: string | null;
  /** The fault, and what to do. */
  readonly sentence: string;
  /** Null for what is not a matter of figures. */
  readonly stated: FigureModel | null;
  /** Null where nothing is compared. */
  readonly expected: FigureModel | null;
  /** Of what is not a matter of figures. */
  readonly place: CellPlace | null;
  /** Why it is hidden; null for what is not. */
  readonly hidden: LastCheck["hidden"][number] | null;
}

export interface FindingGroup {
  readonly group: CheckGroup;
  readonly heading: string;
  /** By sheet, those of the annexes first and in their order. */
  readonly rows: readonly FindingRow[];
}

/** The findings of a check as plain text. */
export interface CheckModel {
  readonly summary: string;
  readonly checkedAt: string;
  readonly isAllFine: boolean;
  readonly hasAnnexes: boolean;
  /** The amounts of the text that nothing is said of; null for none. */
  readonly unmatched: string | null;
  /** Those that hold something. */
  readonly groups: readonly FindingGroup[];
}

export function checkModel(
  { findings, hidden, annexes, unmatched, reportedFine, checkedAt }: LastCheck,
  texts: Texts,
): CheckModel {
  const lines = new Map(hidden.map((line) => [line.finding, line]));
  const found: Record<CheckGroup, FindingRow[]> = {
    error: [],
    check: [],
    rounding: [],
    open: [],
    hidden: [],
  };
  let fine = reportedFine;
  for (const [at, finding] of findings.entries()) {
    const line = lines.get(finding) ?? null;
    const group = line === null ? groupOf(finding) : "hidden";
    if (group === "fine") fine++;
    else found[group].push({ ...findingText(finding, texts), finding, at, hidden: line });
  }
  const { error, check, rounding, open } = found;
  const sheets = annexes.map(({ sheet }) => sheet);
  return {
    summary: texts.checkSummary({
      error: error.length,
      check: check.length,
      rounding: rounding.length,
      open: open.length,
      hidden: found.hidden.length,
      fine,
    }),
    checkedAt: texts.checkedAtText(checkedAt),
    isAllFine: annexes.length > 0 && error.length + check.length + rounding.length + open.length === 0,
    hasAnnexes: annexes.length > 0,
    unmatched: unmatched.length === 0 ? null : texts.unmatchedText(unmatched),
    groups: GROUPS.filter((group) => found[group].length > 0).map((group) => ({
      group,
      heading: texts.checkGroupHeading(group, found[group].length),
      rows: [...groupInOrder(found[group], ({ sheet }) => sheet)]
        .toSorted(([a], [b]) => rank(a, sheets) - rank(b, sheets))
        .flatMap(([, rows]) => rows),
    })),
  };
}

function rank(sheet: string, sheets: readonly string[]): number {
  const at = sheets.indexOf(sheet);
  return at < 0 ? sheets.length : at;
}

/** An open matter is no matter of figures, so it is not counted among those to check. */
function groupOf(finding: CheckFinding): CheckGroup | "fine" {
  switch (finding.kind) {
    case "figures":
      return finding.finding.severity;
    case "missingSection":
      return "error";
    case "reported":
      return finding.severity;
    case "open":
      return "open";
  }
}

function findingText(finding: CheckFinding, texts: Texts): Omit<FindingRow, "finding" | "at" | "hidden"> {
  const { CHECK_TEXT, checkSentence, checkRuleWord, missingSectionSentence } = texts;
  const noFigures = { stated: null, expected: null, place: null };
  switch (finding.kind) {
    case "figures": {
      const { finding: compared, stated, expected } = finding;
      return {
        sheet: stated[0]?.sheet ?? CHECK_TEXT.inText,
        rule: checkRuleWord(compared),
        sentence: checkSentence(finding),
        stated: figureModel(compared, compared.stated.value, stated, texts),
        expected:
          compared.rule === "sign" ? null : figureModel(compared, compared.expected.value, expected, texts),
        place: null,
      };
    }
    case "missingSection": {
      const sentence = missingSectionSentence(finding.number);
      return { ...noFigures, sheet: CHECK_TEXT.inText, rule: CHECK_TEXT.missingSection, sentence };
    }
    case "reported": {
      const sheet = CHECK_TEXT.inTables;
      const { matter, stated, expected, place } = finding;
      const isRow = matter === "missingRow";
      return {
        sheet,
        rule: texts.REPORTED_TABLE,
        sentence: texts.reportedSentence(finding),
        stated: isRow ? null : { text: amountOf(stated, texts), place: null, more: null },
        expected: isRow ? null : { text: amountOf(expected, texts), place, more: null },
        place: isRow ? place : null,
      };
    }
    case "open": {
      const { place } = finding.issue;
      const sentence = openSentence(finding, texts);
      return { ...noFigures, sheet: place?.sheet ?? CHECK_TEXT.elsewhere, rule: null, sentence, place };
    }
  }
}

function amountOf(amount: number | null, { amountText, CHECK_TEXT }: Texts): string {
  return amount === null ? CHECK_TEXT.empty : amountText(amount);
}

function openSentence(
  matter: Extract<CheckFinding, { readonly kind: "open" }>,
  { issueSentence, reportIssueLine }: Texts,
): string {
  switch (matter.about) {
    case "followUp":
      return issueSentence(matter.issue.detail, matter.wording);
    case "annex":
      return reportIssueLine(matter.issue.detail, matter.issue.report);
  }
}

function figureModel(
  finding: ReconciliationFinding,
  value: number,
  [place, ...others]: readonly CellPlace[],
  { checkedFigureText, moreCellsText }: Texts,
): FigureModel {
  return {
    text: checkedFigureText(finding, value),
    place: place ?? null,
    more: others.length === 0 ? null : moreCellsText(others.length),
  };
}
