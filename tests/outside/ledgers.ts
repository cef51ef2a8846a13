import type { WorkbookModel } from "../host/model/workbook";
import { REPORT_WORDS } from "../../src/annexes/reportNames";
import type { AskedQuestion, Attempt } from "./attempt";
import { fileOf, filesOf, readCase, type LedgerAmount, type LedgerCase } from "./cases";
import type { Trial } from "./judge";

/** Within half a krona. */
const PRECISION = 0.5;

/** A ledger: Resultatrapport built on the case's date. Files of other kinds than .xlsx are read in. */
export function ledgerTrial(name: string): Trial {
  const facts = readCase("ledgers", name);
  const file = filesOf("ledgers", name).find((each) => each !== "case.json") ?? "";
  const path = fileOf("ledgers", name, file);
  const input = file.endsWith(".xlsx") ? [path] : ["--ledger", path];
  return {
    words: [...input, "--do", "reports:operatingStatement", "--date", facts.date],
    answerTo: (question) => answerOf(facts, question),
    differences: (result) => ledgerDifferences(facts, result),
    isRefused: ({ saved }) => saved === null || statementOf(saved) === null,
    destroyed: () => [],
  };
}

/** The option that a case's answers mean: of the committee, the signs, the kinds of rows, the codes, the sheets, the unit. */
function answerOf({ ask }: LedgerCase, { id, options }: AskedQuestion): string | null {
  const [kind = "", , value = ""] = id.split(":");
  const { committee, signs, amountType, counterparty, unit } = ask?.answers ?? {};
  const wanted: Readonly<Record<string, unknown>> = {
    ledgerCommittee: committee,
    ledgerResponsibility: isRecord(committee) ? committee["startsWith"] : undefined,
    ledgerSigns: signs === "turn" ? "vänd" : undefined,
    ledgerKind: isRecord(amountType) ? amountType[value] : undefined,
    ledgerInternal: counterparty === undefined ? undefined : "1-4",
    ledgerUnit: unit,
  };
  const answer = wanted[kind];
  return options.find((option) => option.id === answer)?.id ?? null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function ledgerDifferences({ expected }: LedgerCase, { saved, printed }: Attempt): readonly string[] {
  const figures = saved === null ? null : statementOf(saved);
  return [
    ...Object.entries(expected.operatingStatement).flatMap(([label, amounts]) =>
      AMOUNTS.flatMap((amount) => {
        const found = figures?.get(label)?.[amount] ?? null;
        const wanted = amounts[amount];
        const isRight =
          wanted === null ? found === null : found !== null && Math.abs(found - wanted) <= PRECISION;
        return isRight ? [] : [`${label} ${amount}: ${found}, not ${wanted}`];
      }),
    ),
    ...expected.mustSay
      .filter(({ anyOf }) => !anyOf.some((words) => folded(printed).includes(folded(words))))
      .map(({ what }) => `not said: ${what}`),
    ...expected.mustNotSay
      .filter((words) => folded(printed).includes(folded(words)))
      .map((words) => `said: ${words}`),
  ];
}

function folded(text: string): string {
  return text.toLocaleLowerCase("sv");
}

const AMOUNTS = ["previous", "actual", "budget"] as const satisfies readonly LedgerAmount[];

type Figures = Readonly<Record<LedgerAmount, number | null>>;

/**
 * The statement's rows by their labels, as our engine has computed their formulas. Under the row of headings, which is the
 * one with "Utfall" and "Budget", the amounts stand in the order of the annex.
 */
function statementOf({ sheets }: WorkbookModel): ReadonlyMap<string, Figures> | null {
  const sheet = sheets.find(({ name }) => name === REPORT_WORDS.operatingStatement.sheet);
  if (sheet === undefined) return null;
  const figures = new Map<string, Figures>();
  for (const { row, column, cell } of sheet.cells()) {
    if (column !== 0 || cell.content.kind !== "text") continue;
    const [previous, actual, budget] = [1, 2, 3].map((each) => {
      const { content } = sheet.cell(row, each);
      return content.kind === "number" ? content.value : null;
    });
    figures.set(cell.content.value, {
      previous: previous ?? null,
      actual: actual ?? null,
      budget: budget ?? null,
    });
  }
  return figures;
}
