import type { Steps } from "../../workbook/port/steps";
import { readXml, type XmlPackage } from "./readXml";

/** Reads the texts that cells point at by number. The text of an item is that of its runs; how it is pronounced is no part. */
export function* readTexts(source: XmlPackage, path: string): Steps<readonly string[]> {
  const texts: string[] = [];
  let item = "";
  let isInText = false;
  let isInPhonetic = false;
  yield* readXml(source, path, {
    open(name) {
      if (name === "si") item = "";
      else if (name === "rPh") isInPhonetic = true;
      else if (name === "t") isInText = !isInPhonetic;
    },
    text(piece) {
      if (isInText) item += piece;
    },
    close(name) {
      if (name === "si") texts.push(unescaped(item));
      else if (name === "rPh") isInPhonetic = false;
      else if (name === "t") isInText = false;
    },
  });
  return texts;
}

/** Signs that XML cannot hold are written "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
