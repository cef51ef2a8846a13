import { roundHalfAwayFromZero } from "../../domain/numbers";
import { CHECK_GROUPS, type CheckGroup } from "../../domain/reconciliation/checkGroup";
import type {
  CheckedFinding,
  Direction,
  ReconciliationFinding,
} from "../../domain/reconciliation/reconciliationFinding";
import type { ReportName } from "../../annexes/reportNames";
import { REPORT_WORDS } from "../../annexes/reportNames";
import type { Severity } from "../../domain/reconciliation/severity";
import { enumeration } from "../make/enumeration";
import { amountText, counted, countText, valueText } from "../make/figures";
import { inEach, type Both } from "../make/language";

const SEVERITY_WORDS: Record<Severity, Both> = {
  fine: { sv: "Stämmer", en: "Agrees" },
  rounding: { sv: "Avrundning", en: "Rounding" },
  check: { sv: "Kontrollera", en: "To check" },
  error: { sv: "Fel", en: "Error" },
};

export function checkSeverityWord(severity: Severity): Both {
  return SEVERITY_WORDS[severity];
}

const RULES: Record<ReconciliationFinding["rule"], Both> = {
  rowSum: { sv: "Summa av rader", en: "Sum of rows" },
  columnSum: { sv: "Summa av kolumner", en: "Sum of columns" },
  ofWhich: { sv: "Varav-rad", en: "Part of a row" },
  variance: { sv: "Avvikelse", en: "Variance" },
  sameFigure: { sv: "Samma uppgift i två tabeller", en: "Same figure in two tables" },
  textAmount: { sv: "Belopp i texten", en: "Amount in the text" },
  percentBase: { sv: "Procent i texten", en: "Percentage in the text" },
  textNumber: { sv: "Antal, mått eller index i texten", en: "Count, volume or index in the text" },
  textDirection: { sv: "Riktning i texten", en: "Direction in the text" },
  textLevel: { sv: "Målets nivå i texten", en: "The goal’s level in the text" },
  sign: { sv: "Tecken", en: "Sign" },
};

export function checkRuleWord({ rule }: ReconciliationFinding): Both {
  return RULES[rule];
}

const BASES = {
  actual: { sv: "utfallet", en: "the actual outcome" },
  budget: { sv: "budgeten", en: "the budget" },
  previous: { sv: "utfallet året före", en: "the actual outcome of the year before" },
};

/** The sentence on two figures that were held against each other, with what to do where they do not agree. */
export function checkSentence({ finding, label }: CheckedFinding): Both {
  const name = label.replace(/:$/, "");
  switch (finding.rule) {
    case "sign": {
      const amount = amountText(finding.stated.value);
      return finding.side === "income"
        ? {
            sv: `${name}: en intäkt är negativ, ${amount.sv}. Kontrollera tecknet.`,
            en: `${name}: revenue is negative, ${amount.en}. Check the sign.`,
          }
        : {
            sv: `${name}: en kostnad är positiv, ${amount.sv}. Kontrollera tecknet.`,
            en: `${name}: a cost is positive, ${amount.en}. Check the sign.`,
          };
    }
    case "percentBase":
      return percentSentence(finding, label);
    case "textDirection":
      return directionSentence(finding, label);
    case "textLevel":
      return finding.severity === "fine"
        ? { sv: `”${label}” stämmer.`, en: `“${label}” agrees.` }
        : {
            sv: `”${label}” står, men målets nivå är ${finding.truth}. Rätta den av dem som är fel.`,
            en: `“${label}” is stated, but the goal’s level is “${finding.truth}”. Correct whichever is wrong.`,
          };
    case "textNumber": {
      const sentence = compared(
        finding,
        inEach((language) => (value) => numberText(value)[language]),
      );
      return { sv: `”${label}”: ${sentence.sv}`, en: `“${label}”: ${sentence.en}` };
    }
    case "textAmount": {
      const sentence = compared(finding, MILLIONS);
      return { sv: `”${label}”: ${sentence.sv}`, en: `“${label}”: ${sentence.en}` };
    }
    default: {
      const sentence = compared(
        finding,
        inEach((language) => (value) => amountText(value)[language]),
      );
      return inEach((language) => `${name}: ${sentence[language]}`);
    }
  }
}

function percentSentence(
  finding: Extract<ReconciliationFinding, { readonly rule: "percentBase" }>,
  label: string,
): Both {
  const { fittingBases, statedBase, severity, expected } = finding;
  const base = statedBase === null ? null : BASES[statedBase];
  const said: Both = {
    sv: `”${label}”${severity !== "fine" && fittingBases.length > 0 ? " sägs vara" : ""}${base === null ? "" : ` av ${base.sv}`}`,
    en: `“${label}”${severity !== "fine" && fittingBases.length > 0 ? " is said to be" : ""}${base === null ? "" : ` of ${base.en}`}`,
  };
  if (severity === "fine") return { sv: `${said.sv} stämmer.`, en: `${said.en} agrees.` };
  if (fittingBases.length === 0) {
    const percent = amountText(expected.value);
    return {
      sv: `${said.sv} stämmer inte: det blir ${percent.sv} procent.`,
      en: `${said.en} does not agree: it comes to ${percent.en} per cent.`,
    };
  }
  return {
    sv: `${said.sv}, men stämmer med ${fittingBases.map((fits) => BASES[fits].sv).join(" och ")}. Ändra vad det är procent av.`,
    en: `${said.en}, but agrees with ${fittingBases.map((fits) => BASES[fits].en).join(" and ")}. Change what it is a percentage of.`,
  };
}

const TRUTHS: Record<Direction, Both> = {
  more: { sv: "högre", en: "higher" },
  less: { sv: "lägre", en: "lower" },
  same: { sv: "lika mycket", en: "the same" },
  better: { sv: "bättre", en: "better" },
  worse: { sv: "sämre", en: "worse" },
  surplus: { sv: "ett överskott", en: "a surplus" },
  deficit: { sv: "ett underskott", en: "a deficit" },
};

/** "”minskat” står, men 302 434 mot 281 576 är högre. Rätta den av dem som är fel." */
function directionSentence(
  { severity, stated, expected, truth }: Extract<ReconciliationFinding, { readonly rule: "textDirection" }>,
  label: string,
): Both {
  if (severity === "fine") return { sv: `”${label}” stämmer.`, en: `“${label}” agrees.` };
  const [one, other] = [stated, expected].map(({ value }) => numberText(Math.abs(value)));
  return {
    sv: `”${label}” står, men ${one?.sv ?? ""} mot ${other?.sv ?? ""} är ${TRUTHS[truth].sv}. Rätta den av dem som är fel.`,
    en: `“${label}” is stated, but ${one?.en ?? ""} against ${other?.en ?? ""} is ${TRUTHS[truth].en}. Correct whichever is wrong.`,
  };
}

/** A count, a volume or an index: "138 460", "0,56". */
function numberText(value: number): Both {
  const rounded = roundHalfAwayFromZero(value, 2);
  return Number.isInteger(rounded) ? countText(rounded) : valueText(rounded);
}

type Comparison = Extract<ReconciliationFinding, { readonly difference: number }>;

/** The part of the sentence on the other figure, by the rule that compares them. */
const EXPECTED: Record<Comparison["rule"], (amount: Both) => Both> = {
  textNumber: ({ sv, en }) => ({ sv: `arbetsboken ger ${sv}`, en: `the workbook gives ${en}` }),
  textDirection: ({ sv, en }) => ({ sv: `det är mot ${sv}`, en: `it is against ${en}` }),
  textLevel: ({ sv, en }) => ({ sv: `värdet är ${sv}`, en: `the value is ${en}` }),
  rowSum: ({ sv, en }) => ({ sv: `raderna ger ${sv}`, en: `the rows give ${en}` }),
  ofWhich: ({ sv, en }) => ({
    sv: `det som visas som varav är ${sv}`,
    en: `what is shown as parts of it is ${en}`,
  }),
  columnSum: ({ sv, en }) => ({ sv: `kolumnerna ger ${sv}`, en: `the columns give ${en}` }),
  variance: ({ sv, en }) => ({ sv: `utfall och budget ger ${sv}`, en: `actual and budget give ${en}` }),
  sameFigure: ({ sv, en }) => ({ sv: `i den andra tabellen står ${sv}`, en: `the other table says ${en}` }),
  textAmount: ({ sv, en }) => ({ sv: `tabellen visar ${sv}`, en: `the table shows ${en}` }),
  percentBase: ({ sv, en }) => ({ sv: `det blir ${sv}`, en: `it comes to ${en}` }),
};

function compared(
  { severity, stated, expected, difference, rule }: Comparison,
  written: Both<(value: number) => string>,
): Both {
  const says = inEach((language) => written[language](stated.value));
  const differs = inEach((language) => written[language](Math.abs(difference)));
  const what = EXPECTED[rule](inEach((language) => written[language](expected.value)));
  switch (severity) {
    case "fine":
      return { sv: `${says.sv} stämmer.`, en: `${says.en} agrees.` };
    case "rounding":
      return {
        sv: `${says.sv} står, ${what.sv}. Skillnaden ${differs.sv} beror på avrundning; en fotnot kan säga det.`,
        en: `${says.en} is stated; ${what.en}. The difference of ${differs.en} is due to rounding; a footnote can say so.`,
      };
    case "check":
      if (rule === "textAmount")
        return {
          sv: `${says.sv} står, ${what.sv}. Kontrollera vad beloppet gäller.`,
          en: `${says.en} is stated; ${what.en}. Check what the amount refers to.`,
        };
      return {
        sv: `${says.sv} står, ${what.sv}. Skillnaden ${differs.sv} är stor för att bara vara avrundning. Kontrollera den.`,
        en: `${says.en} is stated; ${what.en}. The difference of ${differs.en} is large for rounding alone. Check it.`,
      };
    case "error":
      return {
        sv: `${says.sv} står, men ${what.sv}. Skillnaden är ${differs.sv}. Rätta den av dem som är fel.`,
        en: `${says.en} is stated, but ${what.en}. The difference is ${differs.en}. Correct whichever is wrong.`,
      };
  }
}

/** "−117", "−2,2 mnkr", "22,2 procent": a figure of a finding in the unit that it is told in. */
export function checkedFigureText({ rule }: ReconciliationFinding, value: number): Both {
  switch (rule) {
    case "textAmount":
      return { sv: `${amountText(value / 1_000_000).sv}\u00A0mnkr`, en: MILLIONS.en(value) };
    case "percentBase":
      return { sv: `${amountText(value).sv}\u00A0procent`, en: `${amountText(value).en}%` };
    case "textNumber":
    case "textDirection":
    case "textLevel":
      return numberText(value);
    default:
      return amountText(value);
  }
}

/** Kronor in a sentence: "−2,2 mnkr", in English "SEK −2.2 million". */
const MILLIONS: Both<(kronor: number) => string> = {
  sv: (kronor) => `${amountText(kronor / 1_000_000).sv} mnkr`,
  en: (kronor) => `SEK ${amountText(kronor / 1_000_000).en} million`,
};

/** "Texten hänvisar till avsnitt 2.3.1, som inte finns." */
export function missingSectionSentence(number: string): Both {
  return {
    sv: `Texten hänvisar till avsnitt ${number}, som inte finns. Rätta hänvisningen.`,
    en: `The text refers to section ${number}, which does not exist. Correct the reference.`,
  };
}

type ReportedMatter = "altered" | "newer" | "stale" | "missing" | "missingRow";

/** A figure of a table in a report. `column` is its number, counted from 1. */
interface Reported {
  readonly matter: ReportedMatter;
  readonly report: ReportName;
  readonly label: string;
  readonly column: number;
  readonly stated: number | null;
  readonly expected: number | null;
}

/** The name of the place of a finding in a table of a report that is read from a file. */
export const REPORTED_TABLE = { sv: "Tabell i rapporten", en: "Table in the report" };

/** Says what a table of the report has, and what it should have. */
export function reportedSentence({ matter, report, label, column, stated, expected }: Reported): Both {
  const sheet = REPORT_WORDS[report].sheet;
  const where: Both = {
    sv: `Rapportens tabell ${sheet}, raden ”${label}”, sifferkolumn ${column}`,
    en: `The report’s table “${sheet}”, row “${label}”, column of figures ${column}`,
  };
  const [is, ought] = [amountText(stated ?? 0), amountText(expected ?? 0)];
  switch (matter) {
    case "altered":
      return {
        sv: `${where.sv}: det står ${is.sv}, och ska vara ${ought.sv}. Rätta rapporten.`,
        en: `${where.en}: it says ${is.en} and should say ${ought.en}. Correct the report.`,
      };
    case "newer":
      return {
        sv: `${where.sv}: det står ${is.sv}, som i arbetsboken nu. När beslutet frystes var det ${ought.sv}. Ta ställning till vilket som gäller.`,
        en: `${where.en}: it says ${is.en}, as the workbook does now. When the decision was frozen it was ${ought.en}. Decide which applies.`,
      };
    case "stale":
      return {
        sv: `${where.sv}: det står ${is.sv}, som när beslutet frystes. Arbetsboken har ändrats sedan dess. Ta ställning till vilket som gäller.`,
        en: `${where.en}: it says ${is.en}, as when the decision was frozen. The workbook has been changed since. Decide which applies.`,
      };
    case "missing":
      return {
        sv: `${where.sv}: det ska stå ${ought.sv}, och står ingenting. Fyll i rapporten.`,
        en: `${where.en}: it should say ${ought.en}, and says nothing. Complete the report.`,
      };
    case "missingRow":
      return {
        sv: `Raden ”${label}” saknas i rapportens tabell ${sheet}, eller heter något annat där. Sätt in raden.`,
        en: `The row “${label}” is missing in the report’s table “${sheet}”, or is called something else there. Put the row in.`,
      };
  }
}

/** The findings that are no matter of figures that disagree. */
export const OPEN_MATTER = { sv: "Att komplettera", en: "To complete" };

/** Over what does not agree but has been looked at and left as it is. */
export const HIDDEN_HEADING = { sv: "Dolda", en: "Hidden" };

/** "1 dold.", "2 dolda." */
export function hiddenCountText(count: number): Both {
  return {
    sv: `${counted.sv(count, "dold", "dolda")}.`,
    en: `${counted.en(count, "hidden", "hidden")}.`,
  };
}

/** "Dold: öresavrundning." The reason as the controller has written it, in Swedish with a full stop. */
export function hiddenText(reason: string): Both {
  if (reason === "") return { sv: "Dold utan angivet skäl.", en: "Hidden without a stated reason." };
  return { sv: `Dold: ${reason}${/[.!?…]$/.test(reason) ? "" : "."}`, en: `Hidden: “${reason}”.` };
}

/** Said where no annex stands in the workbook. */
export const NOTHING_TO_CHECK = {
  sv: "Hittar inga bilagor att stämma av. Bygg rapporterna först, eller lägg in de färdiga tabellerna på egna blad.",
  en: "No annexes to reconcile were found. Build the reports first, or put the finished tables on sheets of their own.",
};

/** The words of the pane's check of the reports' figures. */
export const CHECK_TEXT = {
  introduction: {
    sv: "Jämför tabellernas summor, avvikelser och tecken, och samma uppgift i olika tabeller. Inget skrivs i arbetsboken.",
    en: "Compares the sums, variances and signs of the tables, and the same figure in different tables. Nothing is written in the workbook.",
  },
  check: { sv: "Kontrollera", en: "Check" },
  checkAgain: { sv: "Kontrollera igen", en: "Check again" },
  write: { sv: "Skriv till bladet Avstämning", en: "Write to the sheet “Avstämning”" },
  nothingChanged: {
    sv: "Bladet Avstämning är redan så. Inget behövde ändras.",
    en: "The sheet “Avstämning” is already like this. Nothing needed to be changed.",
  },
  reportText: { sv: "Klistra in rapporttexten", en: "Paste the text of the report" },
  reportTextHint: {
    sv: "Beloppen i texten jämförs med tabellerna. Texten sparas inte.",
    en: "The amounts in the text are compared with the tables. The text is not saved.",
  },
  fileHint: {
    sv: "Eller läs in rapporten som Word-dokument: då jämförs dess tabeller också. Filen sparas inte.",
    en: "Or read in the report as a Word document: then its tables are compared as well. The file is not saved.",
  },
  chooseFile: { sv: "Kontrollera ett Word-dokument", en: "Check a Word document" },
  file: { sv: "Rapport (.docx)", en: "Report (.docx)" },
  reading: { sv: "Läser rapporten…", en: "Reading the report…" },
  against: { sv: "Jämför rapporten med", en: "Compare the report with" },
  inTables: { sv: "I rapportens tabeller", en: "In the report’s tables" },
  empty: { sv: "Tomt", en: "Empty" },
  againstNow: { sv: "Arbetsboken som den är nu", en: "The workbook as it is now" },
  missingSection: { sv: "Hänvisning i texten", en: "Reference in the text" },
  inText: { sv: "I rapporttexten", en: "In the text of the report" },
  elsewhere: { sv: "Övrigt", en: "Other" },
  stated: { sv: "Står", en: "Stated" },
  expected: { sv: "Jämförs med", en: "Compared with" },
  hide: { sv: "Dölj…", en: "Hide…" },
  reason: { sv: "Skäl", en: "Reason" },
  reasonHint: {
    sv: "Skälet sparas i arbetsboken och står på bladet Avstämning.",
    en: "The reason is saved in the workbook and stands on the sheet “Avstämning”.",
  },
  reasonMissing: { sv: "Skriv varför den döljs.", en: "Enter why it is hidden." },
  confirmHide: { sv: "Dölj", en: "Hide" },
  showAgain: { sv: "Ta fram igen", en: "Show again" },
  findingHidden: {
    sv: "Anmärkningen är dold. Den står kvar sist, under Dolda, med sitt skäl.",
    en: "The remark is hidden. It still stands last, under Hidden, with its reason.",
  },
  findingShown: {
    sv: "Anmärkningen står bland de andra igen.",
    en: "The remark stands among the others again.",
  },
};

/** Which document is held against the tables, until another is read or a text is pasted. */
export function documentText(name: string): Both {
  return {
    sv: `Rapporten är läst ur ${name}. Klistrar du in en text gäller den i stället.`,
    en: `The report has been read from “${name}”. If you paste a text, that counts instead.`,
  };
}

/** The headings that a check's findings are shown under. */
const GROUPS: Record<CheckGroup, Both> = {
  error: { sv: "Fel", en: "Errors" },
  check: { sv: "Att kontrollera", en: "To check" },
  rounding: { sv: "Avrundning", en: "Rounding" },
  open: { sv: "Att komplettera", en: "To complete" },
  hidden: { sv: "Dolda", en: "Hidden" },
};

/** "Fel (3)" */
export function checkGroupHeading(group: CheckGroup, count: number): Both {
  return inEach((language) => `${GROUPS[group][language]} (${countText(count)[language]})`);
}

/** How many there are of what is to be done; nothing is said of what is fine. */
const COUNTED: Record<CheckGroup, (count: number) => Both> = {
  error: (count) => ({ sv: `${countText(count).sv}\u00A0fel`, en: counted.en(count, "error", "errors") }),
  check: (count) => ({
    sv: `${countText(count).sv}\u00A0att kontrollera`,
    en: `${countText(count).en}\u00A0to check`,
  }),
  rounding: (count) => ({
    sv: counted.sv(count, "avrundning", "avrundningar"),
    en: counted.en(count, "rounding difference", "rounding differences"),
  }),
  open: (count) => ({
    sv: `${countText(count).sv}\u00A0att komplettera`,
    en: `${countText(count).en}\u00A0to complete`,
  }),
  hidden: (count) => ({
    sv: counted.sv(count, "dold", "dolda"),
    en: `${countText(count).en}\u00A0hidden`,
  }),
};

/** "7 fel, 1 att kontrollera och 18 avrundningar. 159 uppgifter stämmer." */
export function checkSummary(counts: Readonly<Record<CheckGroup | "fine", number>>): Both {
  const found = CHECK_GROUPS.filter((group) => counts[group] > 0).map((group) =>
    COUNTED[group](counts[group]),
  );
  const sum =
    found.length === 0
      ? { sv: "Inget att anmärka", en: "No remarks" }
      : inEach((language) => enumeration[language](found.map((each) => each[language])));
  return {
    sv: `${sum.sv}. ${counted.sv(counts.fine, "uppgift", "uppgifter")} stämmer.`,
    en: `${sum.en}. ${counted.en(counts.fine, "figure agrees", "figures agree")}.`,
  };
}

/** "Kontrollerat 2024-02-12 14:05." */
export function checkedAtText(checkedAt: string): Both {
  return {
    sv: `Kontrollerat ${checkedAt.replace("T", " ")}.`,
    en: `Checked ${checkedAt.replace("T", " ")}.`,
  };
}

/** "2 belopp i texten finns inte i tabellerna och är inte jämförda: 3 mnkr; 1,2 procent." */
export function unmatchedText(amounts: readonly string[]): Both {
  const [isOne, count] = [amounts.length === 1, countText(amounts.length)];
  return {
    sv: `${count.sv} belopp i texten hittas inte i tabellerna och ${isOne ? "är inte jämfört" : "är inte jämförda"}: ${amounts.join("; ")}.`,
    en: `${count.en} ${isOne ? "amount in the text is" : "amounts in the text are"} not found in the tables and ${isOne ? "has" : "have"} not been compared: ${amounts.map((amount) => `“${amount}”`).join("; ")}.`,
  };
}

/** Said after the first cell of several: "och 4 till". */
export function moreCellsText(count: number): Both {
  return { sv: `och ${countText(count).sv} till`, en: `and ${countText(count).en} more` };
}
