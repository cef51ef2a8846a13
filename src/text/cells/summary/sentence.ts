import { withCapital } from "../../../workbook/grid/cellText";
import type { FigureSource } from "../../../domain/summary/figureSource";

/** A part of a sentence: words, or a figure with what it is. */
export type SentencePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly source: FigureSource };

export type Sentence = readonly SentencePart[];

type Word = string | SentencePart | Sentence;

/** A sentence, or a piece of one, of words and figures: sentence`är ${figure("8", source)} mål uppnådda`. */
export function sentence(words: TemplateStringsArray, ...between: readonly Word[]): Sentence {
  return joined(words.flatMap((word, at) => [word, between[at] ?? ""]));
}

export function figure(text: string, source: FigureSource): SentencePart {
  return { kind: "figure", text, source };
}

/** The sentence as it is read. */
export function plainSentence(parts: Sentence): string {
  return parts.map(({ text }) => text).join("");
}

/** "8 mål uppnådda, 6 delvis uppnådda och 1 ej uppnått" */
export function listed(pieces: readonly Sentence[]): Sentence {
  return joined(
    pieces.flatMap((piece, at) => [at === 0 ? "" : at === pieces.length - 1 ? " och " : ", ", piece]),
  );
}

/** With its first letter as a capital. */
export function capitalised([first, ...others]: Sentence): Sentence {
  if (first === undefined) return [];
  return [{ ...first, text: withCapital(first.text) }, ...others];
}

/** One list of parts, without empty texts and with neighbouring texts as one. */
function joined(words: readonly Word[]): Sentence {
  const parts: SentencePart[] = [];
  for (const part of words.flatMap(partsOf)) {
    const last = parts.at(-1);
    if (part.text === "") continue;
    if (part.kind === "text" && last?.kind === "text") {
      parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
    } else parts.push(part);
  }
  return parts;
}

function partsOf(word: Word): Sentence {
  if (typeof word === "string") return [{ kind: "text", text: word }];
  return "kind" in word ? [word] : word;
}
