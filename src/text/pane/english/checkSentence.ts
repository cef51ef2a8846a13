import type { ReconciliationFinding } from "../../../domain/reconciliation/reconciliationFinding";
import type { Severity } from "../../../domain/reconciliation/severity";
import type { CheckedFinding } from "../checkSentence";
import { amountText, counted } from "./figures";

const SEVERITY_WORDS: Record<Severity, string> = {
  fine: "Agrees",
  rounding: "Rounding",
  check: "To check",
  error: "Error",
};

export function checkSeverityWord(severity: Severity): string {
  return SEVERITY_WORDS[severity];
}

const RULES: Record<ReconciliationFinding["rule"], string> = {
  rowSum: "Sum of rows",
  columnSum: "Sum of columns",
  variance: "Variance",
  sameFigure: "Same figure in two tables",
  textAmount: "Amount in the text",
  percentBase: "Percentage in the text",
  sign: "Sign",
};

export function checkRuleWord({ rule }: ReconciliationFinding): string {
  return RULES[rule];
}

const BASES = { actual: "the actual outcome", budget: "the budget" } as const;

/** What two figures that were held against each other say, and what to do where they do not agree. */
export function checkSentence({ finding, label }: CheckedFinding): string {
  const name = label.replace(/:$/, "");
  switch (finding.rule) {
    case "sign":
      return finding.side === "income"
        ? `${name}: revenue is negative, ${amountText(finding.stated.value)}. Check the sign.`
        : `${name}: a cost is positive, ${amountText(finding.stated.value)}. Check the sign.`;
    case "percentBase": {
      const fits = finding.fittingBases.map((base) => BASES[base]).join(" and ");
      const base = finding.statedBase === null ? "" : ` of ${BASES[finding.statedBase]}`;
      if (finding.severity === "fine") return `“${label}”${base} agrees.`;
      return fits === ""
        ? `“${label}”${base} does not agree: it comes to ${amountText(finding.expected.value)} per cent.`
        : `“${label}” is said to be${base}, but agrees with ${fits}. Change what it is a percentage of.`;
    }
    case "textAmount":
      return `“${label}”: ${compared(finding, millionsText)}`;
    default:
      return `${name}: ${compared(finding, amountText)}`;
  }
}

type Comparison = Extract<ReconciliationFinding, { readonly difference: number }>;

function compared(
  { severity, stated, expected, difference, rule }: Comparison,
  written: (value: number) => string,
): string {
  const says = written(stated.value);
  const expects = written(expected.value);
  const differs = written(Math.abs(difference));
  const what = {
    rowSum: `the rows give ${expects}`,
    columnSum: `the columns give ${expects}`,
    variance: `actual and budget give ${expects}`,
    sameFigure: `the other table says ${expects}`,
    textAmount: `the table shows ${expects}`,
    percentBase: `it comes to ${expects}`,
  }[rule];
  switch (severity) {
    case "fine":
      return `${says} agrees.`;
    case "rounding":
      return `${says} is stated; ${what}. The difference of ${differs} is due to rounding; a footnote can say so.`;
    case "check":
      if (rule === "textAmount") return `${says} is stated; ${what}. Check what the amount refers to.`;
      return `${says} is stated; ${what}. The difference of ${differs} is large for rounding alone. Check it.`;
    case "error":
      return `${says} is stated, but ${what}. The difference is ${differs}. Correct whichever is wrong.`;
  }
}

/** "SEK −2.2 million" */
function millionsText(kronor: number): string {
  return `SEK ${amountText(kronor / 1_000_000)} million`;
}

/** "−117", "SEK −2.2 million", "22.2%": a figure of a finding in the unit that it is told in. */
export function checkedFigureText({ rule }: ReconciliationFinding, value: number): string {
  switch (rule) {
    case "textAmount":
      return millionsText(value);
    case "percentBase":
      return `${amountText(value)}%`;
    default:
      return amountText(value);
  }
}

/** "The text refers to section 2.3.1, which does not exist." */
export function missingSectionSentence(number: string): string {
  return `The text refers to section ${number}, which does not exist. Correct the reference.`;
}

/** What is not a matter of figures that disagree. */
export const OPEN_MATTER = "To complete";

/** Over what does not agree but has been looked at and left as it is. */
export const HIDDEN_HEADING = "Hidden";

/** "1 hidden." */
export function hiddenCountText(count: number): string {
  return `${counted(count, "hidden", "hidden")}.`;
}

/** Hidden: “öresavrundning”. The reason as the controller has written it. */
export function hiddenText(reason: string): string {
  return reason === "" ? "Hidden without a stated reason." : `Hidden: “${reason}”.`;
}

/** Said where no annex stands in the workbook. */
export const NOTHING_TO_CHECK =
  "No annexes to reconcile were found. Build the reports first, or put the finished tables on sheets of their own.";
