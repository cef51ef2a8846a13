import type { HeaderFooterPlace } from "../../model/pageLayout";

type Kind = "Header" | "Footer";
const SECTIONS = { L: "left", C: "center", R: "right" } as const;

/** "&LVänster&CMitten&RHöger" as three texts. What stands before the first mark is in the middle. */
export function splitHeader(text: string, kind: Kind): Partial<Record<HeaderFooterPlace, string>> {
  const parts: Partial<Record<HeaderFooterPlace, string>> = {};
  let section: "left" | "center" | "right" = "center";
  // A code is "&" and one character, a font in quotes, or a size; "&&" is an ampersand.
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/g)) {
    const mark = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase() as keyof typeof SECTIONS | undefined;
    if (mark === undefined) parts[`${section}${kind}`] = (parts[`${section}${kind}`] ?? "") + piece;
    else section = SECTIONS[mark];
  }
  return parts;
}

export function joinHeader(texts: Readonly<Record<HeaderFooterPlace, string>>, kind: Kind): string {
  return Object.entries(SECTIONS)
    .map(([mark, section]) => ({ mark, text: texts[`${section}${kind}`] }))
    .filter(({ text }) => text !== "")
    .map(({ mark, text }) => `&${mark}${text}`)
    .join("");
}
