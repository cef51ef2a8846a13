import type { Attempt } from "./attempt";
import { fileOf, readCase, type TextCase } from "./cases";
import type { Trial } from "./judge";

/** A report's text held against its workbook. */
export function textTrial(name: string): Trial {
  const facts = readCase("texts", name);
  const [workbook, text] = ["workbook.xlsx", "text.txt"].map((file) => fileOf("texts", name, file));
  return {
    words: [workbook ?? "", "--do", "check", "--text", text ?? "", "--date", facts.date],
    answerTo: () => null,
    differences: (result) => textDifferences(facts, result),
    isRefused: () => false,
    destroyed: () => [],
  };
}

interface CheckJson {
  readonly findings: readonly { readonly severity: string; readonly quote?: string | null }[];
}

/** Each false sentence is called an error, and no true one. */
function textDifferences({ expected }: TextCase, { json }: Attempt): readonly string[] {
  const errors = (json as CheckJson).findings.filter(({ severity }) => severity === "error");
  const isError = (sentence: string): boolean => errors.some(({ quote }) => quote === sentence);
  return [
    ...expected.errors.filter((sentence) => !isError(sentence)).map((sentence) => `not found: ${sentence}`),
    ...expected.mustNotFlag.filter(isError).map((sentence) => `called an error: ${sentence}`),
  ];
}
