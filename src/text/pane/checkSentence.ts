import type { ReconciliationFinding } from "../../domain/reconciliation/reconciliationFinding";
import type { Severity } from "../../domain/reconciliation/severity";
import { amountText, counted } from "../make/figures";

/** A finding of the check with what it is about: the label of a row, or the words of the text. */
export interface CheckedFinding {
  readonly finding: ReconciliationFinding;
  readonly label: string;
}

const SEVERITY_WORDS: Record<Severity, string> = {
  fine: "Stämmer",
  rounding: "Avrundning",
  check: "Kontrollera",
  error: "Fel",
};

export function checkSeverityWord(severity: Severity): string {
  return SEVERITY_WORDS[severity];
}

const RULES: Record<ReconciliationFinding["rule"], string> = {
  rowSum: "Summa av rader",
  columnSum: "Summa av kolumner",
  variance: "Avvikelse",
  sameFigure: "Samma uppgift i två tabeller",
  textAmount: "Belopp i texten",
  percentBase: "Procent i texten",
  sign: "Tecken",
};

export function checkRuleWord({ rule }: ReconciliationFinding): string {
  return RULES[rule];
}

const BASES = { actual: "utfallet", budget: "budgeten" } as const;

/** What two figures that were held against each other say, and what to do where they do not agree. */
export function checkSentence({ finding, label }: CheckedFinding): string {
  const name = label.replace(/:$/, "");
  switch (finding.rule) {
    case "sign":
      return finding.side === "income"
        ? `${name}: en intäkt är negativ, ${amountText(finding.stated.value)}. Kontrollera tecknet.`
        : `${name}: en kostnad är positiv, ${amountText(finding.stated.value)}. Kontrollera tecknet.`;
    case "percentBase": {
      const fits = finding.fittingBases.map((base) => BASES[base]).join(" och ");
      const base = finding.statedBase === null ? "" : ` av ${BASES[finding.statedBase]}`;
      if (finding.severity === "fine") return `”${label}”${base} stämmer.`;
      return fits === ""
        ? `”${label}”${base} stämmer inte: det blir ${amountText(finding.expected.value)} procent.`
        : `”${label}” sägs vara${base}, men stämmer med ${fits}. Ändra vad det är procent av.`;
    }
    case "textAmount":
      return `”${label}”: ${compared(finding, 1_000_000, " mnkr")}`;
    default:
      return `${name}: ${compared(finding, 1, "")}`;
  }
}

type Comparison = Extract<ReconciliationFinding, { readonly difference: number }>;

function compared(
  { severity, stated, expected, difference, rule }: Comparison,
  unit: number,
  unitText: string,
): string {
  const says = amountText(stated.value / unit) + unitText;
  const expects = amountText(expected.value / unit) + unitText;
  const differs = amountText(Math.abs(difference) / unit) + unitText;
  const what = {
    rowSum: `raderna ger ${expects}`,
    columnSum: `kolumnerna ger ${expects}`,
    variance: `utfall och budget ger ${expects}`,
    sameFigure: `i den andra tabellen står ${expects}`,
    textAmount: `tabellen visar ${expects}`,
    percentBase: `det blir ${expects}`,
  }[rule];
  switch (severity) {
    case "fine":
      return `${says} stämmer.`;
    case "rounding":
      return `${says} står, ${what}. Skillnaden ${differs} beror på avrundning; en fotnot kan säga det.`;
    case "check":
      if (rule === "textAmount") return `${says} står, ${what}. Kontrollera vad beloppet gäller.`;
      return `${says} står, ${what}. Skillnaden ${differs} är stor för att bara vara avrundning. Kontrollera den.`;
    case "error":
      return `${says} står, men ${what}. Skillnaden är ${differs}. Rätta den av dem som är fel.`;
  }
}

/** "−117", "−2,2 mnkr", "22,2 procent": a figure of a finding in the unit that it is told in. */
export function checkedFigureText({ rule }: ReconciliationFinding, value: number): string {
  switch (rule) {
    case "textAmount":
      return `${amountText(value / 1_000_000)}\u00A0mnkr`;
    case "percentBase":
      return `${amountText(value)}\u00A0procent`;
    default:
      return amountText(value);
  }
}

/** "Texten hänvisar till avsnitt 2.3.1, som inte finns." */
export function missingSectionSentence(number: string): string {
  return `Texten hänvisar till avsnitt ${number}, som inte finns. Rätta hänvisningen.`;
}

/** What is not a matter of figures that disagree. */
export const OPEN_MATTER = "Att komplettera";

/** Over what does not agree but has been looked at and left as it is. */
export const HIDDEN_HEADING = "Dolda";

/** "1 dold.", "2 dolda." */
export function hiddenCountText(count: number): string {
  return `${counted(count, "dold", "dolda")}.`;
}

/** "Dold: öresavrundning." The reason as the controller has written it, with a full stop. */
export function hiddenText(reason: string): string {
  if (reason === "") return "Dold utan angivet skäl.";
  return `Dold: ${reason}${/[.!?…]$/.test(reason) ? "" : "."}`;
}

/** Said where no annex stands in the workbook. */
export const NOTHING_TO_CHECK =
  "Hittar inga bilagor att stämma av. Bygg rapporterna först, eller lägg in de färdiga tabellerna på egna blad.";
