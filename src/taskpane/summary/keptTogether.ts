import type { TextPart } from "./summaryModel";

/** A piece of running text; `link` with what stands against it on both sides, as "(" and ").", and is never parted from it. */
export type ShownPart =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "link";
      readonly before: string;
      readonly text: string;
      readonly after: string;
      readonly link: NonNullable<TextPart["link"]>;
    };

/** Takes to each link the signs that stand against it: a line may be broken beside a button, whatever stands there. */
export function keptTogether(parts: readonly TextPart[]): readonly ShownPart[] {
  const shown: ShownPart[] = [];
  for (const { text, link } of parts) {
    const last = shown.at(-1);
    if (link !== null) {
      const [before = ""] = last?.kind === "text" ? (/\S*$/.exec(last.text) ?? []) : [];
      if (last?.kind === "text")
        shown.splice(-1, 1, { ...last, text: last.text.slice(0, last.text.length - before.length) });
      shown.push({ kind: "link", before, text, after: "", link });
    } else if (last?.kind === "link" && last.after === "") {
      const [after = ""] = /^\S*/.exec(text) ?? [];
      shown.splice(-1, 1, { ...last, after });
      shown.push({ kind: "text", text: text.slice(after.length) });
    } else shown.push({ kind: "text", text });
  }
  return shown.filter((part) => part.kind === "link" || part.text !== "");
}
